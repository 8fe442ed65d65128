// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/deployment.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace towerkey::exchange {

/// Whether the start-up script reads a file of that path: /etc/orthanc/*.json and /run/secrets/*.
bool isSeenAtStart(const QString &path);

/// A file at a path of the container that is a source of the deployment; of a folder, or of nothing
/// when the source is -1, in which Docker makes a folder.
deployment::ContainerFile fileSeenAt(const QString &path, const deployment::Deployment &deployment,
                                     qsizetype source);

/// What a bind mount shows the start-up script.
struct MountedFiles
{
    /// The folders that it hides whatever was there before: "/etc/orthanc/", "/run/secrets/".
    QStringList hiddenFolders;
    QList<deployment::ContainerFile> files;
    QSet<QString> wantedFolders; ///< Of the disk: what is in them is seen.
};

MountedFiles mountedFiles(const deployment::Deployment &deployment, const deployment::Mount &mount);

/// Sorts files as a container lists them: configuration files first, each kind by path.
QList<deployment::ContainerFile> inOrder(QList<deployment::ContainerFile> files);

/// Folders before what is mounted into them.
void sortByDepth(QList<deployment::Mount> &mounts);

} // namespace towerkey::exchange
