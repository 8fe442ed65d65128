// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/attributes.h"
#include "core/exchange/kubernetes/containerreader.h"
#include "core/exchange/quantities.h"

using namespace Qt::StringLiterals;

/// What manifests say about a container besides configuration, ports and volumes.
namespace towerkey::exchange::kubernetes {

using yaml::NodeIndex;
using yaml::NoNode;

void ContainerReader::addAttribute(const QString &name, const QString &written,
                                   const QStringList &values, NodeIndex node)
{
    if (node == NoNode)
        return;
    exchange::addAttribute(service(),
                           {.name = name,
                            .values = values,
                            .written = written,
                            .isUnderstood = !name.isEmpty(),
                            .source = m_place.source,
                            .offset = document().node(node).begin});
}

/// What is known to be there; nothing else is read of it.
void ContainerReader::addForeign(NodeIndex around, const QStringList &known, const QString &prefix)
{
    for (const yaml::Member &member : document().members(around)) {
        const QString key = document().scalarText(member.key);
        if (!known.contains(key))
            addAttribute({}, prefix + key, {}, member.key);
    }
}

void ContainerReader::readAttributes()
{
    const AttributeTable &table = AttributeTable::all();
    readPodAttributes();
    readLimits();
    readPrivileges();
    const NodeIndex directory = find(m_place.container, {u"workingDir"_s});
    addAttribute(u"working_dir"_s, u"workingDir"_s, {text(directory)}, directory);
    addForeign(m_place.pod,
               table.readOfPod
                   + QStringList{u"hostname"_s, u"hostNetwork"_s, u"hostAliases"_s,
                                 u"securityContext"_s, u"terminationGracePeriodSeconds"_s},
               {});
    addForeign(find(m_place.pod, {u"securityContext"_s}),
               {u"runAsUser"_s, u"runAsGroup"_s, u"fsGroup"_s}, u"securityContext."_s);
    addForeign(m_place.container,
               table.readOfContainer
                   + QStringList{u"resources"_s, u"securityContext"_s, u"workingDir"_s},
               {});
    const NodeIndex replicas = find(m_place.workload, {u"spec"_s, u"replicas"_s});
    if (replicas != NoNode && text(replicas) != u"1")
        addAttribute({}, u"replicas"_s, {}, replicas);
}

void ContainerReader::readPodAttributes()
{
    const NodeIndex host = find(m_place.pod, {u"hostname"_s});
    addAttribute(u"hostname"_s, u"hostname"_s, {text(host)}, host);
    const NodeIndex network = find(m_place.pod, {u"hostNetwork"_s});
    if (text(network) == u"true")
        addAttribute(u"network_mode"_s, u"hostNetwork"_s, {u"host"_s}, network);
    const NodeIndex period = find(m_place.pod, {u"terminationGracePeriodSeconds"_s});
    addAttribute(u"stop_grace_period"_s, u"terminationGracePeriodSeconds"_s, {text(period) + u's'},
                 period);
    QStringList hosts;
    for (const NodeIndex alias :
         m_manifests.items(m_place.source, m_place.pod, {u"hostAliases"_s})) {
        for (const QString &name : words(alias, {u"hostnames"_s}))
            hosts.append(name + u':' + text(alias, {u"ip"_s}));
    }
    if (!hosts.isEmpty())
        addAttribute(u"extra_hosts"_s, u"hostAliases"_s, hosts,
                     find(m_place.pod, {u"hostAliases"_s}));
}

void ContainerReader::readLimits()
{
    const NodeIndex resources = find(m_place.container, {u"resources"_s});
    const auto read = [&](const QString &key, const QString &name, auto converted) {
        const NodeIndex node = find(resources, {u"limits"_s, key});
        const auto value = converted(text(node));
        addAttribute(value ? name : QString(), u"resources.limits."_s + key,
                     {value.value_or(QString())}, node);
    };
    read(u"memory"_s, u"mem_limit"_s, dockerMemory);
    read(u"cpu"_s, u"cpus"_s, dockerProcessors);
    addForeign(resources, {u"limits"_s}, u"resources."_s);
}

void ContainerReader::readPrivileges()
{
    const NodeIndex context = find(m_place.container, {u"securityContext"_s});
    for (const auto &[key, name] : {std::pair{u"privileged"_s, u"privileged"_s},
                                    {u"readOnlyRootFilesystem"_s, u"read_only"_s}}) {
        const NodeIndex node = find(context, {key});
        if (text(node) == u"true")
            addAttribute(name, u"securityContext."_s + key, {u"true"_s}, node);
    }
    for (const auto &[key, name] :
         {std::pair{u"add"_s, u"cap_add"_s}, {u"drop"_s, u"cap_drop"_s}}) {
        addAttribute(name, u"securityContext.capabilities"_s,
                     words(context, {u"capabilities"_s, key}),
                     find(context, {u"capabilities"_s, key}));
    }
    addForeign(context,
               {u"runAsUser"_s, u"runAsGroup"_s, u"capabilities"_s, u"privileged"_s,
                u"readOnlyRootFilesystem"_s},
               u"securityContext."_s);
}

} // namespace towerkey::exchange::kubernetes
