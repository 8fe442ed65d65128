// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/filetree.h"
#include "core/deployment/transition.h"
#include "core/exchange/opening.h"
#include "ui/models/recovery.h"
#include "ui/models/session.h"

#include <QFileInfo>

namespace towerkey::ui {

using deployment::Deployment;

/// Makes a deployment the one that is open, saved as it is; the caller tells so.
void Session::begin(const Deployment &saved, const QStringList &paths)
{
    m_paths = paths;
    m_deployment = saved;
    m_saved = saved;
    m_undoStack.clear();
    takeImage();
    simulate();
    m_savedOutcome = m_outcome;
}

namespace {

/// The disk as it would be if texts had been saved.
OverlayTree savedTree(const QList<deployment::Source> &sources)
{
    QMap<QString, QByteArray> texts;
    for (const auto &source : sources) {
        if (!source.diskPath.isEmpty() && source.kind == deployment::Source::Kind::Regular)
            texts.insert(source.diskPath, source.text);
    }
    return OverlayTree(texts);
}

/// The texts of a deployment that are on the disk already.
QList<deployment::Source> savedSources(const Deployment &deployment)
{
    QList<deployment::Source> saved;
    for (const deployment::Source &source : deployment.sources()) {
        const bool isText =
            !source.diskPath.isEmpty() && source.kind == deployment::Source::Kind::Regular;
        if (isText && DiskTree().read(source.diskPath) == source.text)
            saved.append(source);
    }
    return saved;
}

} // namespace

Result<void> Session::openAgain()
{
    const auto service = m_deployment.container().service;
    const QString chosen = m_deployment.imageTag();
    const QString tag = service.imageReference.isEmpty() ? chosen : QString();
    const auto deployment = exchange::open(m_paths, {m_images, tag, service.name, chosen});
    if (!deployment)
        return std::unexpected(deployment.error());
    emit discarded();
    begin(*deployment, m_paths);
    noticeModified();
    emit changed();
    emit saved();
    return {};
}

void Session::openUnsaved(const Deployment &deployment, const QStringList &paths)
{
    begin(Deployment(deployment.imageTag(), savedSources(deployment), deployment.sharedLayout()),
          paths);
    m_deployment = deployment;
    simulate();
    noticeModified();
    emit opened();
}

void Session::openEdited(const LeftBehind &left)
{
    const auto image = m_images.find(left.imageTag);
    const QString tag = image ? image->tag : m_images.newest().tag;
    const exchange::OpenOptions options{m_images, tag, left.service};
    const auto open = [&](const FileTree &files) {
        return left.paths.isEmpty()
            ? Deployment(tag)
            : exchange::open(left.paths, options, files).value_or(Deployment(tag));
    };
    const auto layout = open(savedTree(left.sources)).sharedLayout();
    QList<deployment::Source> there = left.opened;
    there.removeIf([](const auto &source) { return !QFileInfo::exists(source.diskPath); });
    const Deployment saved = open(savedTree(there));
    begin(saved.sources().isEmpty() ? Deployment(tag, {}, layout) : saved, left.paths);
    noticeModified();
    emit opened();
    apply(deployment::transition(m_deployment, Deployment(tag, left.sources, layout)),
          tr("restore what was not saved"));
}

} // namespace towerkey::ui
