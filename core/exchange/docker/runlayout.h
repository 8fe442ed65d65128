// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/layout.h"
#include "core/exchange/docker/runreader.h"

#include <QSet>
#include <QString>

namespace towerkey::exchange::docker {

/// One docker run line of a text. Variables are changed where they are given, in the line or in a
/// file of --env-file; what is new becomes an option beside those of its kind. Lines of other
/// shells than a POSIX one fail with CommandNotEditable.
class RunLayout final : public deployment::Layout
{
public:
    /// \a position counts the docker run lines of the text.
    RunLayout(QString path, qsizetype position, QSet<QString> present = {});

    deployment::Container read(const deployment::Deployment &deployment) const override;
    Result<QList<deployment::Change>> setVariable(const deployment::Deployment &deployment,
                                                  const QByteArray &name,
                                                  const QByteArray &value) const override;
    Result<QList<deployment::Change>> unsetVariable(const deployment::Deployment &deployment,
                                                    const QByteArray &name) const override;
    Result<QList<deployment::Change>> renameVariable(const deployment::Deployment &deployment,
                                                     const QByteArray &name,
                                                     const QByteArray &newName) const override;
    Result<QList<deployment::Change>> spliceFile(const deployment::Deployment &deployment,
                                                 qsizetype file,
                                                 const QList<TextSplice> &splices) const override;
    Result<QList<deployment::Change>> addFile(const deployment::Deployment &deployment,
                                              deployment::ContainerFile::Role role,
                                              const QString &path,
                                              const QByteArray &text) const override;
    Result<QList<deployment::Change>> removeFile(const deployment::Deployment &deployment,
                                                 qsizetype file) const override;
    Result<QList<deployment::Change>> setImage(const deployment::Deployment &deployment,
                                               const image::Image &image) const override;

private:
    RunReading reading(const deployment::Deployment &deployment) const;

    QString m_path;
    qsizetype m_position;
    QSet<QString> m_present;
};

} // namespace towerkey::exchange::docker
