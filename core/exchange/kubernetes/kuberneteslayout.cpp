// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/kuberneteslayout.h"

#include "core/exchange/imagenotes.h"
#include "core/exchange/kubernetes/containerchanges.h"

namespace towerkey::exchange::kubernetes {

using deployment::Deployment;
using deployment::SetImage;

namespace {

/// The site that counts for a variable, the last one; -1 when there is none.
qsizetype siteOf(const Reading &reading, const QByteArray &name)
{
    const auto &sites = reading.container().variableSites;
    for (qsizetype i = sites.size() - 1; i >= 0; --i) {
        if (sites[i].name == name)
            return i;
    }
    return -1;
}

/// Each removal moves the places of the others, and what is removed may uncover what lost to it.
void removeVariable(ChangeList &changes, const QStringList &paths, const ContainerId &id,
                    const QByteArray &name)
{
    for (int left = 1000; left > 0 && !changes.hasFailed(); --left) {
        const Reading reading(changes.deployment(), paths, id);
        const qsizetype site = siteOf(reading, name);
        if (site < 0)
            return;
        removeVariableAt(changes, reading, reading.container().variableSites[site]);
    }
}

} // namespace

KubernetesLayout::KubernetesLayout(QStringList paths, ContainerId container)
    : m_paths(std::move(paths)), m_container(std::move(container))
{
}

deployment::Container KubernetesLayout::read(const Deployment &deployment) const
{
    deployment::Container container = Reading(deployment, m_paths, m_container).take().container;
    addImageNote(container, deployment);
    return container;
}

Changes KubernetesLayout::setVariable(const Deployment &deployment, const QByteArray &name,
                                      const QByteArray &value) const
{
    ChangeList changes(deployment);
    const Reading reading(deployment, m_paths, m_container);
    if (!reading.isThere())
        return failure(ErrorId::NoPlace, {QString::fromUtf8(name)});
    const qsizetype site = siteOf(reading, name);
    if (site < 0)
        insertVariable(changes, reading, name, value);
    else
        setVariableAt(changes, reading, site, value);
    return std::move(changes).finish();
}

Changes KubernetesLayout::unsetVariable(const Deployment &deployment, const QByteArray &name) const
{
    ChangeList changes(deployment);
    removeVariable(changes, m_paths, m_container, name);
    return std::move(changes).finish();
}

Changes KubernetesLayout::renameVariable(const Deployment &deployment, const QByteArray &name,
                                         const QByteArray &newName) const
{
    ChangeList changes(deployment);
    for (int left = 1000; left > 0 && !changes.hasFailed() && name != newName; --left) {
        const Reading reading(changes.deployment(), m_paths, m_container);
        const qsizetype index = siteOf(reading, name);
        if (index < 0)
            break;
        const VariableSite &site = reading.container().variableSites[index];
        if (renameVariableAt(changes, reading, site, newName))
            continue;
        removeVariable(changes, m_paths, m_container, name);
        const Reading now(changes.deployment(), m_paths, m_container);
        insertVariable(changes, now, newName, site.value);
    }
    return std::move(changes).finish();
}

Changes KubernetesLayout::spliceFile(const Deployment &deployment, qsizetype file,
                                     const QList<TextSplice> &splices) const
{
    ChangeList changes(deployment);
    const Reading reading(deployment, m_paths, m_container);
    const DataEntry *entry = reading.entry(reading.container().fileSites.at(file).data);
    if (entry)
        spliceEntry(changes, *entry, splices);
    else
        changes.fail({ErrorId::ContentElsewhere, {deployment.file(file).path}, {}});
    return std::move(changes).finish();
}

Changes KubernetesLayout::addFile(const Deployment &deployment,
                                  deployment::ContainerFile::Role role, const QString &path,
                                  const QByteArray &text) const
{
    ChangeList changes(deployment);
    const bool isSecret = role == deployment::ContainerFile::Role::Secret;
    kubernetes::addFile(changes, m_paths, m_container, {isSecret, path, text});
    return std::move(changes).finish();
}

Changes KubernetesLayout::removeFile(const Deployment &deployment, qsizetype file) const
{
    ChangeList changes(deployment);
    kubernetes::removeFile(changes, m_paths, m_container, file);
    return std::move(changes).finish();
}

Changes KubernetesLayout::setImage(const Deployment &deployment, const image::Image &image) const
{
    ChangeList changes(deployment);
    const Reading reading(deployment, m_paths, m_container);
    if (reading.isThere())
        changeImage(changes, reading, image);
    changes.add(SetImage{image.tag});
    return std::move(changes).finish();
}

Changes KubernetesLayout::turnOffServiceLinks(const Deployment &deployment) const
{
    ChangeList changes(deployment);
    const Reading reading(deployment, m_paths, m_container);
    if (reading.isThere())
        kubernetes::turnOffServiceLinks(changes, reading);
    return std::move(changes).finish();
}

} // namespace towerkey::exchange::kubernetes
