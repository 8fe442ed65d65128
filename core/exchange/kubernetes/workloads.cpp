// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/workloads.h"

#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::kubernetes {

using yaml::NodeIndex;

namespace {

/// Where the template of a workload's pods is; nothing for other kinds.
std::optional<QStringList> templateOf(const QString &kind)
{
    if (kind == u"Pod")
        return QStringList();
    if (kind == u"CronJob")
        return QStringList{u"spec"_s, u"jobTemplate"_s, u"spec"_s, u"template"_s};
    static const QStringList kinds{u"Deployment"_s, u"StatefulSet"_s, u"DaemonSet"_s,
                                   u"ReplicaSet"_s, u"Job"_s,         u"ReplicationController"_s};
    if (kinds.contains(kind))
        return QStringList{u"spec"_s, u"template"_s};
    return {};
}

/// From the shortest to the one that nobody else has.
QStringList formsOf(const ContainerId &id)
{
    const QString whole = id.kind + u'/' + id.workload + u'/' + id.container;
    return {id.workload, id.workload + u'/' + id.container, whole, id.space + u'/' + whole};
}

QStringList allFormsOf(const ContainerId &id)
{
    return formsOf(id) + QStringList{id.kind + u'/' + id.workload, id.container};
}

} // namespace

QList<PodContainer> containersOf(const Manifests &manifests)
{
    QList<PodContainer> containers;
    for (const Object &object : manifests.objects()) {
        const auto path = templateOf(object.kind);
        if (!path)
            continue;
        const NodeIndex podTemplate = manifests.find(object.source, object.node, *path);
        const NodeIndex pod = manifests.find(object.source, podTemplate, {u"spec"_s});
        for (const NodeIndex node : manifests.items(object.source, pod, {u"containers"_s})) {
            const QString name = manifests.text(object.source, node, {u"name"_s});
            containers.append({.id = {object.space, object.kind.toLower(), object.name, name},
                               .source = object.source,
                               .workload = object.node,
                               .podTemplate = podTemplate,
                               .pod = pod,
                               .container = node});
        }
    }
    return containers;
}

QStringList namesOf(const QList<PodContainer> &containers)
{
    QList<QHash<QString, int>> counts(4);
    for (const PodContainer &container : containers) {
        const QStringList forms = formsOf(container.id);
        for (qsizetype i = 0; i < forms.size(); ++i)
            ++counts[i][forms[i]];
    }
    QStringList names;
    for (const PodContainer &container : containers) {
        const QStringList forms = formsOf(container.id);
        qsizetype i = 0;
        while (i + 1 < forms.size() && counts[i][forms[i]] > 1)
            ++i;
        names.append(forms[i]);
    }
    return names;
}

const PodContainer *find(const QList<PodContainer> &containers, const ContainerId &id)
{
    const auto found = std::ranges::find(containers, id, &PodContainer::id);
    return found == containers.end() ? nullptr : &*found;
}

const PodContainer *findNamed(const QList<PodContainer> &containers, const QString &name)
{
    const qsizetype exact = namesOf(containers).indexOf(name);
    if (exact >= 0)
        return &containers.at(exact);
    const PodContainer *only = nullptr;
    for (const PodContainer &container : containers) {
        if (!allFormsOf(container.id).contains(name))
            continue;
        if (only)
            return nullptr;
        only = &container;
    }
    return only;
}

QString targetOf(const QString &mountPath)
{
    const QString clean = QDir::cleanPath(mountPath);
    return clean.startsWith(u"/var/run/") ? clean.sliced(4) : clean;
}

} // namespace towerkey::exchange::kubernetes
