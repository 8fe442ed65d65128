// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/attributes.h"
#include "core/exchange/bundle/composepieces.h"
#include "core/exchange/bundle/pieces.h"
#include "core/exchange/bundle/plannedattributes.h"
#include "core/exchange/bundle/writers.h"
#include "core/exchange/bundle/yamltree.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using json::List;
using json::Table;
using json::Value;

namespace {

/// Configs never change in a Swarm, so another content needs another name.
QString configName(const ExportPlan &plan)
{
    const QByteArray hash =
        QCryptographicHash::hash(plan.configuration, QCryptographicHash::Sha256).toHex();
    return plan.name + u"-configuration-"_s + QString::fromLatin1(hash.first(10));
}

class Stack
{
public:
    Stack(const ExportPlan &plan, bool hasExternalSecrets)
        : m_plan(plan), m_hasExternalSecrets(hasExternalSecrets)
    {
    }

    Table run() const
    {
        Table services;
        services.set(m_plan.name, orthanc());
        if (m_plan.companion)
            services.set(m_plan.companion->host, companion(*m_plan.companion));
        Table stack;
        stack.set(u"version"_s, text(u"3.8"_s));
        stack.set(u"services"_s, Value(services));
        if (!m_plan.configuration.isEmpty())
            stack.set(u"configs"_s, configs());
        if (!m_plan.secrets.isEmpty())
            stack.set(u"secrets"_s, secrets());
        stack.set(u"volumes"_s, Value(volumeNames(m_plan)));
        if (const Table networks = networkNames(m_plan); !networks.isEmpty())
            stack.set(u"networks"_s, Value(networks));
        return stack;
    }

private:
    Value orthanc() const
    {
        Table service;
        service.set(u"image"_s, escapedText(m_plan.imageReference));
        if (!m_plan.user.isEmpty())
            service.set(u"user"_s, escapedText(m_plan.user));
        addAttributes(service, m_plan, true);
        if (!m_plan.variables.isEmpty())
            service.set(u"environment"_s, environmentOf(m_plan));
        if (!m_plan.ports.isEmpty())
            service.set(u"ports"_s, ports());
        service.set(u"volumes"_s, mounts());
        if (!m_plan.configuration.isEmpty()) {
            service.set(u"configs"_s,
                        list({table({{u"source"_s, text(u"orthanc"_s)},
                                     {u"target"_s, text(u"/etc/orthanc/orthanc.json"_s)}})}));
        }
        if (const List own = grants(); !own.isEmpty())
            service.set(u"secrets"_s, list(own));
        if (m_plan.hasProbe)
            service.set(u"healthcheck"_s, healthCheck({ProbeCommand}, 30));
        Table deployed = deploy(restartOf(m_plan));
        if (const Table limits = this->limits(); !limits.isEmpty())
            deployed.set(u"resources"_s, table({{u"limits"_s, Value(limits)}}));
        service.set(u"deploy"_s, Value(deployed));
        return Value(service);
    }

    /// One container at a time: two would write to the same storage.
    static Table deploy(const QString &restart)
    {
        Table deploy;
        deploy.set(u"replicas"_s, number(1));
        deploy.set(u"update_config"_s, table({{u"order"_s, text(u"stop-first"_s)}}));
        deploy.set(u"restart_policy"_s, Value(restartPolicy(restart)));
        return deploy;
    }

    /// "no", "always", "unless-stopped" and "on-failure:3" in the words of Swarm.
    static Table restartPolicy(const QString &restart)
    {
        const bool isOnFailure = restart.startsWith(u"on-failure");
        Table policy;
        policy.set(u"condition"_s,
                   text(restart == u"no"  ? u"none"_s
                            : isOnFailure ? u"on-failure"_s
                                          : u"any"_s));
        if (const int attempts = restart.section(u':', 1).toInt(); isOnFailure && attempts > 0)
            policy.set(u"max_attempts"_s, number(attempts));
        return policy;
    }

    Table limits() const
    {
        Table limits;
        for (const auto &[name, key] :
             {std::pair{u"cpus"_s, u"cpus"_s}, {u"mem_limit"_s, u"memory"_s}}) {
            if (const auto *limit = findAttribute(m_plan.attributes, name))
                limits.set(key, escapedText(limit->values.value(0)));
        }
        return limits;
    }

    Value ports() const
    {
        List items;
        for (const PlannedPort &port : m_plan.ports) {
            items.append(
                table({{u"target"_s, number(port.number)},
                       {u"published"_s,
                        text(u"${%1:-%2}"_s.arg(publishedVariable(port), port.published))}}));
        }
        return list(items);
    }

    Value mounts() const
    {
        List items;
        for (const PlannedVolume &volume : m_plan.volumes) {
            const bool isBind = !volume.hostFolder.isEmpty();
            Table mount;
            mount.set(u"type"_s, text(isBind ? u"bind"_s : u"volume"_s));
            mount.set(u"source"_s, isBind ? escapedText(volume.hostFolder) : text(volume.name));
            mount.set(u"target"_s, escapedText(volume.target));
            if (volume.isReadOnly)
                mount.set(u"read_only"_s, flag(true));
            items.append(Value(mount));
        }
        return list(items);
    }

    List grants() const
    {
        List items;
        for (const PlannedSecret &secret : ownSecrets(m_plan))
            items.append(grant(secret, !m_plan.runsAsUser()));
        return items;
    }

    static Value grant(const PlannedSecret &secret, bool isForRoot)
    {
        Table grant;
        grant.set(u"source"_s, text(stackSecretName(secret)));
        grant.set(u"target"_s, text(secret.name));
        if (isForRoot)
            grant.set(u"mode"_s, octal("0400"));
        return Value(grant);
    }

    Value configs() const
    {
        return table({{u"orthanc"_s,
                       table({{u"name"_s, text(configName(m_plan))},
                              {u"file"_s, text(u"./orthanc.json"_s)}})}});
    }

    Value secrets() const
    {
        Table all;
        for (const PlannedSecret &secret : m_plan.secrets) {
            all.set(stackSecretName(secret),
                    m_hasExternalSecrets
                        ? table({{u"external"_s, flag(true)}})
                        : table({{u"file"_s, text(u"./secrets/"_s + secret.name)}}));
        }
        return Value(all);
    }

    Value companion(const Companion &companion) const
    {
        Table service = companionService(companion);
        service.set(u"secrets"_s, list({grant({companion.secret, {}, false}, false)}));
        service.set(u"deploy"_s, Value(deploy({})));
        return Value(service);
    }

    const ExportPlan &m_plan;
    bool m_hasExternalSecrets;
};

} // namespace

QByteArray stackText(const ExportPlan &plan, bool hasExternalSecrets)
{
    return "# Orthanc, made by Towerkey. Start it with: docker stack deploy -c stack.yaml "
        + plan.name.toUtf8() + '\n' + toYaml(Stack(plan, hasExternalSecrets).run());
}

} // namespace towerkey::exchange
