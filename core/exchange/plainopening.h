// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/filetree.h"
#include "core/deployment/deployment.h"

#include <QString>
#include <QStringList>

namespace towerkey::exchange {

/// Opens plain files and folders as one deployment: JSON files become /etc/orthanc/NAME, files
/// ending in .env become variables, and of a folder its *.json and *.env files, in name order, and
/// the files of its sub-folder "secrets" (as /run/secrets/NAME).
Result<deployment::Deployment> openPlain(const QStringList &paths, const QString &imageTag,
                                         const FileTree &files);

} // namespace towerkey::exchange
