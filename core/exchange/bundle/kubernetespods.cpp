// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/kubernetespods.h"

#include "core/exchange/bundle/kubernetespieces.h"
#include "core/exchange/bundle/pieces.h"
#include "core/exchange/bundle/yamltree.h"
#include "core/exchange/escaping.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::kubernetes {

using json::List;
using json::Table;
using json::Value;

namespace {

class Pod
{
public:
    explicit Pod(const ExportPlan &plan) : m_plan(plan) { }

    Table run() const
    {
        Table spec = podSpec();
        if (const Table context = securityContext(); !context.isEmpty())
            spec.set(u"securityContext"_s, Value(context));
        Table orthanc = container();
        addAttributes(m_plan, spec, orthanc);
        spec.set(u"containers"_s, list({Value(orthanc)}));
        spec.set(u"volumes"_s, list(volumes()));
        return spec;
    }

private:
    Table container() const
    {
        Table container;
        container.set(u"name"_s, text(u"orthanc"_s));
        container.set(u"image"_s, text(m_plan.imageReference));
        if (!m_plan.variables.isEmpty())
            container.set(u"env"_s, list(variables()));
        if (!m_plan.ports.isEmpty())
            container.set(u"ports"_s, list(ports()));
        container.set(u"volumeMounts"_s, list(mounts()));
        addProbes(container);
        return container;
    }

    /// Numbers only: Kubernetes does not know the names inside of the image.
    Table securityContext() const
    {
        static const QRegularExpression numbers(u"\\A([0-9]+)(?::([0-9]+))?\\z"_s);
        const auto match = numbers.match(m_plan.user);
        Table context;
        if (!match.hasMatch() || !m_plan.runsAsUser())
            return context;
        const qint64 user = match.captured(1).toLongLong();
        const qint64 group = match.captured(2).isEmpty() ? user : match.captured(2).toLongLong();
        context.set(u"runAsUser"_s, number(user));
        context.set(u"runAsGroup"_s, number(group));
        context.set(u"fsGroup"_s, number(group));
        return context;
    }

    List variables() const
    {
        List items;
        for (const PlannedVariable &variable : m_plan.variables) {
            if (variable.isSecret) {
                const Value reference = table({{u"name"_s, text(m_plan.name + u"-secrets"_s)},
                                               {u"key"_s, text(variable.name)}});
                items.append(table({{u"name"_s, text(variable.name)},
                                    {u"valueFrom"_s, table({{u"secretKeyRef"_s, reference}})}}));
            } else {
                items.append(table({{u"name"_s, text(variable.name)},
                                    {u"value"_s, escapedText(spreadText(variable.value))}}));
            }
        }
        return items;
    }

    List ports() const
    {
        List items;
        for (const PlannedPort &port : m_plan.ports) {
            items.append(
                table({{u"name"_s, text(port.name)}, {u"containerPort"_s, number(port.number)}}));
        }
        return items;
    }

    static QString volumeName(const PlannedVolume &volume, qsizetype index)
    {
        return volume.name.isEmpty() ? u"host-"_s + QString::number(index)
                                     : objectName(volume.name);
    }

    List mounts() const
    {
        List items;
        if (!m_plan.configuration.isEmpty())
            items.append(mountAt(u"configuration"_s, u"/etc/orthanc"_s, true));
        if (!ownSecrets(m_plan).isEmpty())
            items.append(mountAt(u"secrets"_s, u"/run/secrets"_s, true));
        for (qsizetype i = 0; i < m_plan.volumes.size(); ++i) {
            const PlannedVolume &volume = m_plan.volumes[i];
            items.append(mountAt(volumeName(volume, i), volume.target, volume.isReadOnly));
        }
        return items;
    }

    List volumes() const
    {
        List items;
        if (!m_plan.configuration.isEmpty()) {
            const Value map = table({{u"name"_s, text(m_plan.name + u"-configuration"_s)}});
            items.append(table({{u"name"_s, text(u"configuration"_s)}, {u"configMap"_s, map}}));
        }
        QStringList keys;
        for (const PlannedSecret &secret : ownSecrets(m_plan))
            keys.append(secret.name);
        if (!keys.isEmpty()) {
            items.append(secretVolume(u"secrets"_s, m_plan.name + u"-secrets"_s, keys,
                                      m_plan.runsAsUser() ? "0440" : "0400"));
        }
        for (qsizetype i = 0; i < m_plan.volumes.size(); ++i)
            items.append(volumeOf(m_plan.volumes[i], volumeName(m_plan.volumes[i], i)));
        return items;
    }

    static Value volumeOf(const PlannedVolume &volume, const QString &name)
    {
        if (!volume.hostFolder.isEmpty()) {
            return table({{u"name"_s, text(name)},
                          {u"hostPath"_s, table({{u"path"_s, text(volume.hostFolder)}})}});
        }
        return claimVolume(name, objectName(volume.name));
    }

    void addProbes(Table &container) const
    {
        if (m_plan.ports.isEmpty())
            return;
        const Value socket = table({{u"port"_s, text(m_plan.ports.first().name)}});
        const Value test =
            m_plan.hasProbe ? commandTest({ProbeCommand}) : table({{u"tcpSocket"_s, socket}});
        // A new release may take its time to bring the database up to date.
        container.set(u"startupProbe"_s, probe(test, 10, 60));
        container.set(u"readinessProbe"_s, probe(test, 15, 2));
        container.set(u"livenessProbe"_s, probe(test, 30, 4));
    }

    const ExportPlan &m_plan;
};

const auto SecretsOfCompanion = u"/run/database-secrets"_s;

List companionVariables(const CompanionService &server, const Companion &companion)
{
    const auto variable = [](const QString &name, const QString &value) {
        return table({{u"name"_s, text(name)}, {u"value"_s, escapedText(value)}});
    };
    List variables;
    for (const auto &[name, value] : server.environment)
        variables.append(variable(name, value));
    variables.append(
        variable(server.passwordVariable, SecretsOfCompanion + u'/' + companion.secret));
    // A volume may hold lost+found, and PostgreSQL only begins in an empty folder.
    if (companion.kind == Companion::Kind::PostgreSql)
        variables.append(variable(u"PGDATA"_s, server.dataFolder + u"/pgdata"_s));
    return variables;
}

} // namespace

Table orthancPod(const ExportPlan &plan) { return Pod(plan).run(); }

Table companionPod(const ExportPlan &plan, const Companion &companion)
{
    const CompanionService server = serviceFor(companion);
    Table container;
    container.set(u"name"_s, text(u"database"_s));
    container.set(u"image"_s, text(server.image));
    if (!server.command.isEmpty())
        container.set(u"args"_s, escapedWords(server.command));
    container.set(u"env"_s, list(companionVariables(server, companion)));
    container.set(u"ports"_s,
                  list({table({{u"name"_s, text(u"database"_s)},
                               {u"containerPort"_s, number(companion.port)}})}));
    container.set(u"volumeMounts"_s,
                  list({mountAt(u"data"_s, server.dataFolder, false),
                        mountAt(u"secrets"_s, SecretsOfCompanion, true)}));
    container.set(u"readinessProbe"_s, probe(commandTest(server.test), 15, 2));
    Table spec = podSpec();
    spec.set(u"containers"_s, list({Value(container)}));
    // The server gives up being root before it reads the file.
    spec.set(
        u"volumes"_s,
        list({claimVolume(u"data"_s, companion.host + u"-data"_s),
              secretVolume(u"secrets"_s, plan.name + u"-secrets"_s, {companion.secret}, "0444")}));
    return spec;
}

} // namespace towerkey::exchange::kubernetes
