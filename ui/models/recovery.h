// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/source.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace towerkey::ui {

class Session;

/// What a session that ended without saving left behind.
struct LeftBehind
{
    QString file; ///< Where it is kept.
    QDateTime time; ///< Of the last change.
    QString name; ///< As the window called it.
    QStringList paths; ///< That had been opened.
    QString imageTag;
    QString service; ///< Of a compose project; empty for plain files.
    QList<deployment::Source> sources;
    QList<deployment::Source> opened; ///< What was on the disk then.
};

/// Keeps the texts with unsaved changes in a file, in case the program does not get to its end. The
/// file is for its owner alone, in a folder for its owner alone, since secrets may be in it. It is
/// removed as soon as there is nothing unsaved, and at the end of the program.
class Recovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recovery)

public:
    /// towerkey/recovery below $XDG_STATE_HOME, or below ~/.local/state. See
    /// https://specifications.freedesktop.org/basedir-spec/latest/.
    static QString defaultFolder();

    /// Makes the folder when there is something to keep.
    Recovery(Session &session, QString folder, QObject *parent = nullptr);
    ~Recovery() override;

    /// What programs that run no more left behind, the latest first.
    QList<LeftBehind> leftBehind() const;
    /// Opens what was left behind, as unsaved changes of what was on the disk then, and forgets it.
    /// Saving finds out when something else is there now.
    void restore(const LeftBehind &left);
    void discard(const LeftBehind &left);

    /// Writes at once what would be written soon.
    void flush();

private:
    void noticeChange();
    void removeFile();
    bool prepare();
    QString file() const;
    LeftBehind present() const;
    std::optional<LeftBehind> read(const QString &file) const;

    Session &m_session;
    QString m_folder;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_pause; // Typing is many changes.
};

} // namespace towerkey::ui
