// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"

#include <QString>

/// Builds the Edits that add, rename and remove whole files, variables and secrets.
namespace towerkey::deployment {

/// Adds a configuration file (NAME.json), or a secret. Fails with KeyExists when there is one of
/// that name, and with NameIsNoSetting for a name that the image would not read.
Result<Edit> addFile(const Deployment &deployment, const image::Image &image,
                     ContainerFile::Role role, const QString &name, const QByteArray &text);

/// Gives a file of the container another name; variables that point to a secret follow. Its text
/// stays as it is. Files apply in the order of their names, so this is how they are ordered.
Result<Edit> renameFile(const Deployment &deployment, const image::Image &image, qsizetype file,
                        const QString &name);

/// Removes a file of the container, and the variables that point to it.
Result<Edit> removeFile(const Deployment &deployment, const image::Image &image, qsizetype file);

/// Renames a variable where it stands.
Result<Edit> renameVariable(const Deployment &deployment, const image::Image &image,
                            const QString &name, const QString &newName);

/// Gives a variable that is not there yet a value.
Result<Edit> addVariable(const Deployment &deployment, const image::Image &image,
                         const QString &name, const QByteArray &value);

/// Index of the file at a path of the container, or -1.
qsizetype fileAt(const Deployment &deployment, const QString &path);

} // namespace towerkey::deployment
