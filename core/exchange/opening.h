// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/deployment/deployment.h"

#include <QString>
#include <QStringList>

/// Opens what people have. Nothing on the disk is changed. Errors carry the file, and the line
/// where there is one; what the start-up script itself would stumble over is no error here, but
/// part of the deployment, so that the simulated start can tell.
namespace towerkey::exchange {

/// Opens files and folders together as one deployment: JSON files become /etc/orthanc/NAME, files
/// ending in .env become variables, and of a folder its *.json and *.env files, in name order, and
/// the files of its sub-folder "secrets" (as /run/secrets/NAME).
/// A single file may have any name; what is not *.env is read as a configuration.
Result<deployment::Deployment> open(const QStringList &paths, const QString &imageTag);

/// Opens what a container sees: ROOT/etc/orthanc/*.json and ROOT/run/secrets/*, each in name order,
/// and a file of variables: NAME=value lines, or [["NAME", "value"], …] when it ends in .json.
/// Either may be empty.
Result<deployment::Deployment> openContainer(const QString &root, const QString &environmentFile,
                                             const QString &imageTag);

} // namespace towerkey::exchange
