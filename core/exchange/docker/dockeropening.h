// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/filetree.h"
#include "core/exchange/opening.h"

#include <QList>
#include <QString>

namespace towerkey::exchange::docker {

/// Opens what docker inspect prints, with the mounted files that are on this machine. Fails with
/// InspectionInvalid when a part of it is missing.
Result<deployment::Deployment> openInspection(const QString &path, const OpenOptions &options,
                                              const FileTree &files);
/// Opens a docker run line of a text, with the files that it names.
Result<deployment::Deployment> openCommand(const QString &path, const OpenOptions &options,
                                           const FileTree &files);

/// The containers, by their names.
Result<QList<ServiceChoice>> containersOfInspection(const QString &path, const FileTree &files);
Result<QList<ServiceChoice>> containersOfCommands(const QString &path, const FileTree &files);

} // namespace towerkey::exchange::docker
