// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/containerfolder.h"

#include "core/exchange/opening.h"
#include "tests/support/composeprogram.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace towerkey::test {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textIn(const json::Value &value, const QString &key)
{
    const json::Value found = at(value, {key});
    const auto *text = found.as<QString>();
    return text ? *text : QString();
}

json::List listIn(const json::Value &value, const QString &key)
{
    const json::Value found = at(value, {key});
    const auto *list = found.as<json::List>();
    return list ? *list : json::List();
}

static bool isSeen(const QString &target)
{
    return target.startsWith(u"/etc/orthanc") || target.startsWith(u"/run/secrets");
}

void ContainerFolder::place(const QString &from, const QString &target)
{
    const QFileInfo info(from);
    if (!isSeen(target))
        return;
    if (info.isFile())
        return write(target, contentOf(from));
    // A file that is missing becomes a folder.
    QDir().mkpath(m_folder.path(target.sliced(1)));
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::Files | QDir::Hidden))
        place(entry.filePath(), target + u'/' + entry.fileName());
}

void ContainerFolder::write(const QString &target, const QByteArray &content)
{
    m_folder.write(target.sliced(1), content);
}

Result<deployment::Deployment> ContainerFolder::open(const QString &tag)
{
    json::List pairs;
    for (const auto &[name, value] : m_variables)
        pairs.append(json::Value(json::List{json::Value(name), value}));
    const QString file = m_folder.write(u"environment.json"_s, json::toJson(json::Value(pairs)));
    return exchange::openContainer(m_folder.path(), file, tag);
}

static void placeGranted(ContainerFolder &container, const json::Value &config,
                         const json::Value &service, const QString &table)
{
    for (const json::Value &grant : listIn(service, table)) {
        const QString name = textIn(grant, u"source"_s);
        const QString file = textIn(at(config, {table, name}), u"file"_s);
        const QString target = textIn(grant, u"target"_s);
        const QString folder = table == u"secrets" ? u"/run/secrets/"_s : u"/"_s;
        if (!file.isEmpty())
            container.place(file,
                            target.startsWith(u'/') ? target
                                                    : folder + (target.isEmpty() ? name : target));
    }
}

void placeService(ContainerFolder &container, const json::Value &config, const QString &service,
                  Dollars dollars)
{
    const json::Value model = at(config, {u"services"_s, service});
    const json::Value variables = at(model, {u"environment"_s});
    if (dollars == Dollars::Doubled) {
        for (const auto &[name, value] : ComposeProgram::environment(config, service))
            container.set(name, value);
    } else if (const auto *table = variables.as<json::Table>()) {
        for (const auto &[name, value] : *table)
            container.set(name, textIn(variables, name));
    }
    for (const json::Value &volume : listIn(model, u"volumes"_s)) {
        if (textIn(volume, u"type"_s) == u"bind")
            container.place(textIn(volume, u"source"_s), textIn(volume, u"target"_s));
    }
    placeGranted(container, config, model, u"configs"_s);
    placeGranted(container, config, model, u"secrets"_s);
}

} // namespace towerkey::test
