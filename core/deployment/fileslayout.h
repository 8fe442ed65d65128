// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/layout.h"

namespace towerkey::deployment {

/// Every text is a file of the container, or a list of its variables, as its role says.
class FilesLayout final : public Layout
{
public:
    Container read(const Deployment &deployment) const override;
    Result<QList<Change>> setVariable(const Deployment &deployment, const QByteArray &name,
                                      const QByteArray &value) const override;
    Result<QList<Change>> unsetVariable(const Deployment &deployment,
                                        const QByteArray &name) const override;
    Result<QList<Change>> renameVariable(const Deployment &deployment, const QByteArray &name,
                                         const QByteArray &newName) const override;
    Result<QList<Change>> spliceFile(const Deployment &deployment, qsizetype file,
                                     const QList<TextSplice> &splices) const override;
    Result<QList<Change>> addFile(const Deployment &deployment, ContainerFile::Role role,
                                  const QString &path, const QByteArray &text) const override;
    Result<QList<Change>> removeFile(const Deployment &deployment, qsizetype file) const override;
    Result<QList<Change>> setImage(const Deployment &deployment,
                                   const image::Image &image) const override;
};

} // namespace towerkey::deployment
