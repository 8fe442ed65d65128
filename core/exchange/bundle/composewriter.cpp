// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/composepieces.h"
#include "core/exchange/bundle/pieces.h"
#include "core/exchange/bundle/plannedattributes.h"
#include "core/exchange/bundle/writers.h"
#include "core/exchange/bundle/yamltree.h"

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using json::List;
using json::Table;
using json::Value;

namespace {

class Compose
{
public:
    explicit Compose(const ExportPlan &plan) : m_plan(plan) { }

    Table run() const
    {
        Table services;
        services.set(m_plan.name, orthanc());
        if (m_plan.companion)
            services.set(m_plan.companion->host, companion(*m_plan.companion));
        Table project;
        project.set(u"services"_s, Value(services));
        if (!m_plan.secrets.isEmpty())
            project.set(u"secrets"_s, secrets());
        if (const Table named = volumeNames(m_plan); !named.isEmpty())
            project.set(u"volumes"_s, Value(named));
        if (const Table networks = networkNames(m_plan); !networks.isEmpty())
            project.set(u"networks"_s, Value(networks));
        return project;
    }

private:
    Value orthanc() const
    {
        Table service;
        service.set(u"image"_s, escapedText(m_plan.imageReference));
        service.set(u"restart"_s, escapedText(restartOf(m_plan)));
        if (!m_plan.user.isEmpty())
            service.set(u"user"_s, escapedText(m_plan.user));
        addAttributes(service, m_plan, false);
        if (m_plan.companion)
            service.set(u"depends_on"_s, dependsOn(*m_plan.companion));
        if (!m_plan.variables.isEmpty())
            service.set(u"environment"_s, environmentOf(m_plan));
        if (!m_plan.ports.isEmpty())
            service.set(u"ports"_s, ports());
        service.set(u"volumes"_s, mounts());
        if (const List own = grants(); !own.isEmpty())
            service.set(u"secrets"_s, list(own));
        if (m_plan.hasProbe)
            service.set(u"healthcheck"_s, healthCheck({ProbeCommand}, 30));
        return Value(service);
    }

    static Value dependsOn(const Companion &companion)
    {
        return table({{companion.host, table({{u"condition"_s, text(u"service_healthy"_s)}})}});
    }

    Value ports() const
    {
        List items;
        for (const PlannedPort &port : m_plan.ports) {
            Table item;
            item.set(u"target"_s, number(port.number));
            item.set(u"published"_s,
                     text(u"${%1:-%2}"_s.arg(publishedVariable(port), port.published)));
            if (!port.address.isEmpty())
                item.set(u"host_ip"_s, escapedText(port.address));
            items.append(Value(item));
        }
        return list(items);
    }

    /// A bind mount that fails when its file is missing, where the short form makes a folder.
    static Value bind(const QString &source, const QString &target, bool isReadOnly)
    {
        Table mount;
        mount.set(u"type"_s, text(u"bind"_s));
        mount.set(u"source"_s, escapedText(source));
        mount.set(u"target"_s, escapedText(target));
        if (isReadOnly)
            mount.set(u"read_only"_s, flag(true));
        mount.set(u"bind"_s, table({{u"create_host_path"_s, flag(false)}}));
        return Value(mount);
    }

    static Value mountOf(const PlannedVolume &volume)
    {
        if (!volume.hostFolder.isEmpty())
            return bind(volume.hostFolder, volume.target, volume.isReadOnly);
        Table mount;
        mount.set(u"type"_s, text(u"volume"_s));
        mount.set(u"source"_s, text(volume.name));
        mount.set(u"target"_s, escapedText(volume.target));
        if (volume.isReadOnly)
            mount.set(u"read_only"_s, flag(true));
        return Value(mount);
    }

    Value mounts() const
    {
        List items;
        if (!m_plan.configuration.isEmpty())
            items.append(bind(u"./orthanc.json"_s, u"/etc/orthanc/orthanc.json"_s, true));
        for (const PlannedVolume &volume : m_plan.volumes)
            items.append(mountOf(volume));
        return list(items);
    }

    List grants() const
    {
        List items;
        for (const PlannedSecret &secret : ownSecrets(m_plan))
            items.append(text(secret.name));
        return items;
    }

    Value secrets() const
    {
        Table files;
        for (const PlannedSecret &secret : m_plan.secrets) {
            files.set(secret.name, table({{u"file"_s, text(u"./secrets/"_s + secret.name)}}));
        }
        return Value(files);
    }

    static Value companion(const Companion &companion)
    {
        Table service = companionService(companion);
        service.set(u"restart"_s, text(u"unless-stopped"_s));
        service.set(u"secrets"_s, list({text(companion.secret)}));
        return Value(service);
    }

    const ExportPlan &m_plan;
};

} // namespace

QByteArray composeText(const ExportPlan &plan)
{
    return "# Orthanc, made by Towerkey. Start it with: docker compose up -d\n"
        + toYaml(Compose(plan).run());
}

} // namespace towerkey::exchange
