// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/diskwatch.h"

#include "core/base/files.h"
#include "ui/models/session.h"

#include <QFileInfo>

namespace towerkey::ui {

DiskWatch::DiskWatch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    using namespace std::chrono_literals;
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &DiskWatch::check);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause,
            qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, &DiskWatch::watchSources);
    connect(&session, &Session::saved, this, &DiskWatch::watchSources);
    watchSources();
}

void DiskWatch::watchSources()
{
    m_told.clear();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    for (const auto &source : m_session.savedDeployment().sources()) {
        if (!source.diskPath.isEmpty())
            watch(source.diskPath);
    }
    // What was restored after a crash may have been changed by others meanwhile.
    m_pause.start();
}

/// A file that was replaced is another file for the watcher, and one that is missing is none; the
/// folder tells when it is back.
void DiskWatch::watch(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    if (!m_watcher.files().contains(path) && QFileInfo::exists(path))
        m_watcher.addPath(path);
}

void DiskWatch::tellAgain()
{
    m_told.clear();
    m_pause.start();
}

void DiskWatch::check()
{
    DiskNews news;
    const auto sources = m_session.savedDeployment().sources();
    for (const auto &source : sources) {
        if (source.diskPath.isEmpty() || source.kind != deployment::Source::Kind::Regular)
            continue;
        watch(source.diskPath);
        const auto read = readFile(source.diskPath);
        const auto present = read ? std::optional(*read) : std::nullopt;
        if (present == source.text) {
            m_told.remove(source.diskPath);
            continue;
        }
        const auto told = m_told.constFind(source.diskPath);
        if (told == m_told.constEnd() || *told != present)
            (present ? news.changed : news.missing).append(source.diskPath);
        m_told.insert(source.diskPath, present);
    }
    if (!news.isEmpty())
        emit filesChanged(news);
}

} // namespace towerkey::ui
