// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace towerkey::ui {

class Session;

/// What somebody else did to the files of the open deployment.
struct DiskNews
{
    QStringList changed; ///< Paths of files that hold something else now, or are back again.
    QStringList missing; ///< Paths of files that are gone, or cannot be read any more.

    bool isEmpty() const { return changed.isEmpty() && missing.isEmpty(); }
    QStringList paths() const { return changed + missing; }
};

/// Notices when a file of the open deployment is changed on the disk by somebody else.
class DiskWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiskWatch)

public:
    explicit DiskWatch(Session &session, QObject *parent = nullptr);

    /// Tells what was told last once more, after a while: nobody could listen.
    void tellAgain();

signals:
    /// Files are not as they were opened or saved; told once for each such state of the disk, and
    /// together when they change together.
    void filesChanged(const towerkey::ui::DiskNews &news);

private:
    void watchSources();
    void check();
    void watch(const QString &path);

    Session &m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; // Programs write a file in several steps.
    QHash<QString, std::optional<QByteArray>> m_told; // By path; nothing when it was missing.
};

} // namespace towerkey::ui
