// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/filetree.h"
#include "core/exchange/compose/composelayout.h"
#include "core/exchange/opening.h"

#include <QString>
#include <QStringList>

namespace towerkey::exchange::compose {

/// The compose files of a folder, in the order in which compose looks for them, an override file
/// last; empty when there is none. See
/// https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file.
QStringList composeFilesIn(const QString &folder, const FileTree &files);

/// The tag of the image that a reference names. One that tells no release of Orthanc's is taken for
/// the usual one.
QString tagOf(const OpenOptions &options, const QString &reference);

/// A project with everything that its services name: env files, mounted files, secrets,
/// Dockerfiles.
Result<deployment::Deployment> open(const QStringList &paths, const OpenOptions &options,
                                    const FileTree &files);

Result<QList<ServiceChoice>> servicesOf(const QStringList &paths, const FileTree &files);

} // namespace towerkey::exchange::compose
