// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/deployment.h"
#include "core/deployment/layout.h"

#include <QString>

namespace towerkey::exchange {

/// A file for the container that is kept beside the text that makes the container see it.
struct NewFile
{
    deployment::Source source;
    QString relativePath; ///< From that text: "./orthanc.json", "./secrets/password".
};

/// Configuration files lie beside the text, secrets in the folder "secrets", under names that no
/// other source has.
NewFile newFileBeside(const deployment::Deployment &deployment, const QString &textPath,
                      deployment::ContainerFile::Role role, const QString &path,
                      const QByteArray &text);

/// A path that no source of the deployment has: "orthanc.json", "orthanc-2.json".
QString freePath(const deployment::Deployment &deployment, const QString &folder,
                 const QString &name);

/// Splices of a file of the container that is a source by itself. Fails with ContentElsewhere when
/// it is none.
Result<QList<deployment::Change>> spliceWholeFile(const deployment::Deployment &deployment,
                                                  qsizetype file, const QList<TextSplice> &splices);

} // namespace towerkey::exchange
