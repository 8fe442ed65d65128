// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/layout.h"
#include "core/exchange/kubernetes/workloads.h"

#include <QStringList>

namespace towerkey::exchange::kubernetes {

/// One container of Kubernetes manifests. Changes go where the setting is written: a value of
/// `env`, an entry of a ConfigMap or Secret, a file of a generator of Kustomize. What is new goes
/// into the container itself.
class KubernetesLayout final : public deployment::Layout
{
public:
    /// \a paths are the manifests, or the kustomization.
    KubernetesLayout(QStringList paths, ContainerId container);

    const QStringList &paths() const { return m_paths; }
    const ContainerId &container() const { return m_container; }

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
    Result<QList<deployment::Change>>
    turnOffServiceLinks(const deployment::Deployment &deployment) const override;

private:
    QStringList m_paths;
    ContainerId m_container;
};

} // namespace towerkey::exchange::kubernetes
