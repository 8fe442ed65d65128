// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/layout.h"
#include "core/exchange/docker/inspectionreader.h"

#include <QSet>
#include <QString>

namespace towerkey::exchange::docker {

/// One container of what docker inspect prints. Changes are made in the JSON text: in its list of
/// variables and its list of mounts. They do not reach the container; an export of them does.
class InspectionLayout final : public deployment::Layout
{
public:
    /// \a position counts the containers of the text.
    InspectionLayout(QString path, qsizetype position, QSet<QString> present = {});

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
    SettingPath pathOf(const deployment::Deployment &deployment, const QStringList &keys) const;
    QList<qsizetype> itemsOf(const deployment::Deployment &deployment,
                             const QByteArray &name) const;

    QString m_path;
    qsizetype m_position;
    QSet<QString> m_present;
};

} // namespace towerkey::exchange::docker
