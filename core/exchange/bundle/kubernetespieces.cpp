// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/kubernetespieces.h"

#include "core/exchange/bundle/yamltree.h"
#include "core/exchange/escaping.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::kubernetes {

using json::List;
using json::Table;
using json::Value;

Value escapedText(const QString &content) { return text(kubernetesEscaped(content)); }

Value escapedWords(const QStringList &words)
{
    List items;
    for (const QString &word : words)
        items.append(escapedText(word));
    return list(items);
}

static Value labels(const QString &name)
{
    return table({{u"app.kubernetes.io/name"_s, text(name)}});
}

Value metadata(const QString &name, const QString &application)
{
    return table({{u"name"_s, text(name)}, {u"labels"_s, labels(application)}});
}

QByteArray document(Members members) { return "---\n" + toYaml(*table(members).as<Table>()); }

QString objectName(const QString &name)
{
    static const QRegularExpression foreign(u"[^a-z0-9]+"_s);
    return name.toLower().replace(foreign, u"-"_s);
}

QByteArray claim(const QString &name, const QString &application)
{
    const Value storage = table({{u"storage"_s, text(u"20Gi"_s)}});
    return document({{u"apiVersion"_s, text(u"v1"_s)},
                     {u"kind"_s, text(u"PersistentVolumeClaim"_s)},
                     {u"metadata"_s, metadata(name, application)},
                     {u"spec"_s,
                      table({{u"accessModes"_s, list({text(u"ReadWriteOnce"_s)})},
                             {u"resources"_s, table({{u"requests"_s, storage}})}})}});
}

QByteArray service(const QString &name, const List &ports)
{
    return document(
        {{u"apiVersion"_s, text(u"v1"_s)},
         {u"kind"_s, text(u"Service"_s)},
         {u"metadata"_s, metadata(name, name)},
         {u"spec"_s, table({{u"selector"_s, labels(name)}, {u"ports"_s, list(ports)}})}});
}

QByteArray deployment(const QString &name, const Table &podSpec)
{
    return document({{u"apiVersion"_s, text(u"apps/v1"_s)},
                     {u"kind"_s, text(u"Deployment"_s)},
                     {u"metadata"_s, metadata(name, name)},
                     {u"spec"_s,
                      table({{u"replicas"_s, number(1)},
                             {u"strategy"_s, table({{u"type"_s, text(u"Recreate"_s)}})},
                             {u"selector"_s, table({{u"matchLabels"_s, labels(name)}})},
                             {u"template"_s,
                              table({{u"metadata"_s, table({{u"labels"_s, labels(name)}})},
                                     {u"spec"_s, Value(podSpec)}})}})}});
}

Table podSpec()
{
    Table spec;
    spec.set(u"enableServiceLinks"_s, flag(false));
    spec.set(u"automountServiceAccountToken"_s, flag(false));
    return spec;
}

Value claimVolume(const QString &volume, const QString &claim)
{
    const Value source = table({{u"claimName"_s, text(claim)}});
    return table({{u"name"_s, text(volume)}, {u"persistentVolumeClaim"_s, source}});
}

Value secretVolume(const QString &volume, const QString &secret, const QStringList &keys,
                   const QByteArray &mode)
{
    List items;
    for (const QString &key : keys)
        items.append(table({{u"key"_s, text(key)}, {u"path"_s, text(key)}}));
    return table({{u"name"_s, text(volume)},
                  {u"secret"_s,
                   table({{u"secretName"_s, text(secret)},
                          {u"defaultMode"_s, octal(mode)},
                          {u"items"_s, list(items)}})}});
}

Value mountAt(const QString &volume, const QString &path, bool isReadOnly)
{
    Table mount;
    mount.set(u"name"_s, text(volume));
    mount.set(u"mountPath"_s, text(path));
    if (isReadOnly)
        mount.set(u"readOnly"_s, flag(true));
    return Value(mount);
}

Value probe(const Value &test, int period, int failures)
{
    Table probe = *test.as<Table>();
    probe.set(u"periodSeconds"_s, number(period));
    probe.set(u"timeoutSeconds"_s, number(10));
    probe.set(u"failureThreshold"_s, number(failures));
    return Value(probe);
}

Value commandTest(const QStringList &command)
{
    return table({{u"exec"_s, table({{u"command"_s, escapedWords(command)}})}});
}

} // namespace towerkey::exchange::kubernetes
