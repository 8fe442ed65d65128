// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/layout.h"
#include "core/exchange/compose/servicereader.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace towerkey::exchange::compose {

/// One service of a compose project. Changes go where the setting is written: a value of
/// `environment`, a line of an env_file or of .env, the Dockerfile, a mounted file, a secret. What
/// is new goes into the service itself.
class ComposeLayout final : public deployment::Layout
{
public:
    /// \a paths are the compose files, those that count most last; \a present the paths that were
    /// found on the disk, of those that the project names.
    ComposeLayout(QStringList paths, QString service, QSet<QString> present = {});

    const QStringList &paths() const { return m_paths; }
    const QString &service() const { return m_service; }
    const QSet<QString> &present() const { return m_present; }

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
    QStringList m_paths;
    QString m_service;
    QSet<QString> m_present;
};

/// The services of a project, and which of them run Orthanc.
struct ServiceSummary
{
    QString name;
    QString imageReference;
    bool runsOrthanc = false;
};
QList<ServiceSummary> servicesOf(const deployment::Deployment &deployment, const QStringList &paths,
                                 const QSet<QString> &present);

/// Whether an image reference is one of Orthanc's, of any family.
bool isOrthancImage(const QString &reference);

/// The reference with the tag of another image. The official repository has changed its name once.
QString referenceWithTag(const QString &reference, const image::Image &image);

/// Whether an image, a variable or a configuration file is one of Orthanc's.
bool runsOrthanc(const deployment::Container &container);

} // namespace towerkey::exchange::compose
