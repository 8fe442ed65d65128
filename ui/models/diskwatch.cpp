// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/diskwatch.h"

#include "core/base/files.h"
#include "ui/models/session.h"

namespace towerkey::ui {

DiskWatch::DiskWatch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    using namespace std::chrono_literals;
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &DiskWatch::check);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, &DiskWatch::watchSources);
    connect(&session, &Session::saved, this, &DiskWatch::watchSources);
    watchSources();
}

void DiskWatch::watchSources()
{
    m_told.clear();
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    for (const auto &source : m_session.savedDeployment().sources()) {
        if (!source.diskPath.isEmpty())
            m_watcher.addPath(source.diskPath);
    }
}

void DiskWatch::check()
{
    const auto sources = m_session.savedDeployment().sources();
    for (const auto &source : sources) {
        // A file that was replaced is another file for the watcher.
        if (!source.diskPath.isEmpty() && !m_watcher.files().contains(source.diskPath))
            m_watcher.addPath(source.diskPath);
        const bool isFile =
            source.kind == deployment::Source::Kind::Regular && !source.diskPath.isEmpty();
        const auto present = isFile ? readFile(source.diskPath) : Result<QByteArray>(source.text);
        const QByteArray content = present.value_or(QByteArray());
        if (present && content == source.text) {
            m_told.remove(source.diskPath);
            continue;
        }
        const bool isTold =
            m_told.contains(source.diskPath) && m_told.value(source.diskPath) == content;
        m_told.insert(source.diskPath, content);
        if (!isTold)
            emit fileChanged(source.diskPath);
    }
}

} // namespace towerkey::ui
