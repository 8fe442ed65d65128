// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/attributes.h"
#include "core/exchange/bundle/kubernetespieces.h"
#include "core/exchange/bundle/kubernetespods.h"
#include "core/exchange/bundle/yamltree.h"
#include "core/exchange/quantities.h"

using namespace Qt::StringLiterals;

/// What a pod says like a service of compose.
namespace towerkey::exchange::kubernetes {

using json::List;
using json::Table;
using json::Value;

namespace {

class Attributes
{
public:
    explicit Attributes(const ExportPlan &plan) : m_plan(plan) { }

    void addTo(Table &pod, Table &container) const
    {
        if (has(u"hostname"_s))
            pod.set(u"hostname"_s, text(value(u"hostname"_s)));
        if (has(u"network_mode"_s))
            pod.set(u"hostNetwork"_s, flag(true));
        if (has(u"extra_hosts"_s))
            pod.set(u"hostAliases"_s, list(hostAliases()));
        if (const auto seconds = secondsOf(value(u"stop_grace_period"_s)))
            pod.set(u"terminationGracePeriodSeconds"_s, number(*seconds));
        if (has(u"working_dir"_s))
            container.set(u"workingDir"_s, text(value(u"working_dir"_s)));
        if (const Table limits = this->limits(); !limits.isEmpty())
            container.set(u"resources"_s, table({{u"limits"_s, Value(limits)}}));
        if (const Table context = securityContext(); !context.isEmpty())
            container.set(u"securityContext"_s, Value(context));
    }

private:
    bool has(const QString &name) const { return findAttribute(m_plan.attributes, name); }

    QStringList values(const QString &name) const
    {
        const auto *attribute = findAttribute(m_plan.attributes, name);
        return attribute ? attribute->values : QStringList();
    }

    QString value(const QString &name) const { return values(name).value(0); }

    List hostAliases() const
    {
        List aliases;
        for (const QString &host : values(u"extra_hosts"_s)) {
            aliases.append(table({{u"ip"_s, text(host.section(u':', 1))},
                                  {u"hostnames"_s, list({text(host.section(u':', 0, 0))})}}));
        }
        return aliases;
    }

    Table limits() const
    {
        Table limits;
        if (has(u"cpus"_s))
            limits.set(u"cpu"_s, text(value(u"cpus"_s)));
        if (const auto memory = kubernetesMemory(value(u"mem_limit"_s)))
            limits.set(u"memory"_s, text(*memory));
        return limits;
    }

    /// Docker names them with and without "CAP_", Kubernetes only without.
    Value capabilities(const QString &name) const
    {
        List items;
        for (const QString &capability : values(name)) {
            const bool isLong = capability.startsWith(u"CAP_");
            items.append(text(isLong ? capability.sliced(4) : capability));
        }
        return list(items);
    }

    Table securityContext() const
    {
        Table context;
        if (value(u"privileged"_s) == u"true")
            context.set(u"privileged"_s, flag(true));
        if (value(u"read_only"_s) == u"true")
            context.set(u"readOnlyRootFilesystem"_s, flag(true));
        Table changes;
        if (has(u"cap_add"_s))
            changes.set(u"add"_s, capabilities(u"cap_add"_s));
        if (has(u"cap_drop"_s))
            changes.set(u"drop"_s, capabilities(u"cap_drop"_s));
        if (!changes.isEmpty())
            context.set(u"capabilities"_s, Value(changes));
        return context;
    }

    const ExportPlan &m_plan;
};

} // namespace

void addAttributes(const ExportPlan &plan, Table &pod, Table &container)
{
    Attributes(plan).addTo(pod, container);
}

} // namespace towerkey::exchange::kubernetes
