// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/filetransaction.h"
#include "core/deployment/deployment.h"

#include <QString>
#include <QStringList>

namespace towerkey::exchange {

/// The paths that saving would write or remove: the sources that differ from what was opened.
QStringList changedPaths(const deployment::Deployment &opened, const deployment::Deployment &now);

/// Gives every source that was never saved a path below a folder: NAME.json, orthanc.env, and
/// secrets/NAME. A name that is taken on the disk gets a number.
deployment::Deployment withPaths(const deployment::Deployment &deployment, const QString &folder);

/// Writes the sources that differ from what was opened, and removes the files of those that are
/// gone: all of them or, after a failure, none. Fails with FileChanged, before anything is written,
/// when a file is no longer as it was opened. Every source must have a path.
Result<void> save(const deployment::Deployment &opened, const deployment::Deployment &now,
                  FileTransaction::Backups backups = FileTransaction::Backups::No);

} // namespace towerkey::exchange
