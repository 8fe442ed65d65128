// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace towerkey::ui {

class Session;

/// Notices when a file of the open deployment is changed on the disk by somebody else.
class DiskWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiskWatch)

public:
    explicit DiskWatch(Session &session, QObject *parent = nullptr);

signals:
    /// The file is not as it was opened or saved; told once for each such state of the disk.
    void fileChanged(const QString &path);

private:
    void watchSources();
    void check();

    Session &m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; // Programs write a file in several steps.
    QHash<QString, QByteArray> m_told;
};

} // namespace towerkey::ui
