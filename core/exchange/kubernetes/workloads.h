// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/kubernetes/manifests.h"

#include <QString>
#include <QStringList>

namespace towerkey::exchange::kubernetes {

/// Names one container of the manifests, whatever else changes in them.
struct ContainerId
{
    QString space = {}; ///< The namespace.
    QString kind = {}; ///< Of the workload, in small letters: "deployment"
    QString workload = {};
    QString container = {};

    bool operator==(const ContainerId &) const = default;
};

/// A container and the pod around it.
struct PodContainer
{
    ContainerId id;
    qsizetype source = -1;
    yaml::NodeIndex workload = yaml::NoNode;
    yaml::NodeIndex podTemplate = yaml::NoNode; ///< With the labels.
    yaml::NodeIndex pod = yaml::NoNode; ///< Its spec.
    yaml::NodeIndex container = yaml::NoNode;
};

/// The containers of all workloads, in the order of the files; not those that run before. A
/// workload is a Deployment, StatefulSet, DaemonSet, ReplicaSet, Job, CronJob or Pod. See
/// https://kubernetes.io/docs/concepts/workloads/.
QList<PodContainer> containersOf(const Manifests &manifests);

/// The names under which they are chosen, in the same order: the workload's where only one of all
/// containers has it, else as much of "NAMESPACE/KIND/WORKLOAD/CONTAINER" as tells them apart.
QStringList namesOf(const QList<PodContainer> &containers);

/// The container of an id; null when it is gone.
const PodContainer *find(const QList<PodContainer> &containers, const ContainerId &id);

/// The container that a name means: one of namesOf(), or any other form of it that only one has
/// ("orthanc", "deployment/orthanc", "orthanc/CONTAINER"). Null when it is none or several.
const PodContainer *findNamed(const QList<PodContainer> &containers, const QString &name);

/// In the image, /var/run is a link to /run: the path of a mount as the start-up script sees it.
QString targetOf(const QString &mountPath);

} // namespace towerkey::exchange::kubernetes
