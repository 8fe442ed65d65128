// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/attributes.h"
#include "core/exchange/bundle/pieces.h"
#include "core/exchange/bundle/plannedattributes.h"
#include "core/exchange/bundle/writers.h"
#include "core/exchange/escaping.h"
#include "core/exchange/quantities.h"

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

class CommandLine
{
public:
    explicit CommandLine(const ExportPlan &plan) : m_plan(plan) { }

    QByteArray run()
    {
        m_text = "docker run --detach";
        add("--name", m_plan.name);
        add("--restart", restartOf(m_plan));
        if (!m_plan.user.isEmpty())
            add("--user", m_plan.user);
        for (const deployment::Attribute &attribute : m_plan.attributes)
            addAttribute(attribute);
        for (const PlannedPort &port : m_plan.ports)
            add("--publish", published(port));
        addMounts();
        addVariables();
        if (m_plan.hasProbe)
            addHealthCheck();
        return m_text + " \\\n  " + shellQuoted(m_plan.imageReference.toUtf8()) + '\n';
    }

private:
    void add(const char *option, const QString &value)
    {
        m_text += QByteArray(" \\\n  ") + option + ' ' + shellQuoted(value.toUtf8());
    }

    void addAttribute(const deployment::Attribute &attribute)
    {
        const AttributeRow *row = AttributeTable::all().named(attribute.name);
        const bool isMode = attribute.name == u"network_mode";
        const QByteArray option = "--" + (isMode ? "network"_ba : row->runOption.toUtf8());
        if (attribute.name == u"restart")
            return;
        if (row->shape == AttributeShape::Flag) {
            if (attribute.values.value(0) == u"true")
                m_text += " \\\n  " + option;
            return;
        }
        const auto seconds = attribute.name == u"stop_grace_period"
            ? secondsOf(attribute.values.value(0))
            : std::nullopt;
        for (const QString &value : attribute.values)
            add(option.constData(), seconds ? QString::number(*seconds) : value);
    }

    static QString published(const PlannedPort &port)
    {
        QString address = port.address;
        if (address.contains(u':'))
            address = u'[' + address + u']';
        const QString prefix = address.isEmpty() ? QString() : address + u':';
        return prefix + port.published + u':' + QString::number(port.number);
    }

    /// The long form, which fails when its source is missing; the short one makes a folder.
    void addMount(QLatin1StringView type, const QString &source, const QString &target,
                  bool isReadOnly)
    {
        QString mount = u"type=%1,source=%2,target=%3"_s.arg(type, source, target);
        if (isReadOnly)
            mount += u",readonly"_s;
        add("--mount", mount);
    }

    void addMounts()
    {
        if (!m_plan.configuration.isEmpty()) {
            addMount("bind"_L1, u"./orthanc.json"_s, u"/etc/orthanc/orthanc.json"_s, true);
        }
        // Each file by itself: whoever runs in the container need not be able to enter the folder.
        for (const PlannedSecret &secret : ownSecrets(m_plan)) {
            addMount("bind"_L1, u"./secrets/"_s + secret.name, u"/run/secrets/"_s + secret.name,
                     true);
        }
        for (const PlannedVolume &volume : m_plan.volumes) {
            const bool isBind = !volume.hostFolder.isEmpty();
            addMount(isBind ? "bind"_L1 : "volume"_L1, isBind ? volume.hostFolder : volume.name,
                     volume.target, volume.isReadOnly);
        }
    }

    void addVariables()
    {
        for (const PlannedVariable &variable : m_plan.variables) {
            if (!variable.isSecret)
                add("--env", variable.name + u'=' + variable.value);
        }
        if (!secretVariables(m_plan).isEmpty())
            add("--env-file", u"./secret.env"_s);
    }

    void addHealthCheck()
    {
        add("--health-cmd", ProbeCommand);
        add("--health-interval", u"30s"_s);
        add("--health-timeout", u"10s"_s);
        add("--health-start-period", u"2m"_s);
    }

    const ExportPlan &m_plan;
    QByteArray m_text;
};

} // namespace

QByteArray dockerRunText(const ExportPlan &plan)
{
    return "#!/bin/sh\n# Orthanc, made by Towerkey. Run it in this folder.\n"
        + CommandLine(plan).run();
}

} // namespace towerkey::exchange
