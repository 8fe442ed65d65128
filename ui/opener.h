// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/filetree.h"
#include "ui/dialogs/dialogs.h"
#include "ui/models/diskwatch.h"
#include "ui/models/recentfiles.h"

#include <QObject>

#include <functional>
#include <optional>

class QSettings;
class QWidget;

namespace towerkey::ui {

class Session;

/// Opens, saves and closes with all the questions that belong to it.
class Opener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Opener)

public:
    Opener(Session &session, Dialogs &dialogs, QSettings &settings, QWidget *window);

    QStringList recentPaths() const { return m_recent.paths(); }
    /// Opens files and folders after asking what becomes of unsaved changes.
    bool open(const QStringList &paths, const QString &imageTag = {});
    void openChosenFiles();
    void openChosenFolder();
    /// Opens a text that the user pastes, as a file that is not saved yet.
    void openPastedText();
    /// The same for a text that is dropped.
    void openText(const Dialogs::PastedText &pasted);
    void clearRecentPaths();
    /// Begins with a template, after the same question.
    void create(const QString &templateName, const QString &folder);
    bool save();
    /// Makes edits of what is being typed. False when there is something that cannot be applied and
    /// the user wants to go on typing.
    bool settleTyping();
    /// Who knows what is typed and cannot be applied, and why.
    void setUnapplied(const std::function<QStringList()> &unapplied) { m_unapplied = unapplied; }
    /// Asks what becomes of unsaved changes; false when the user wants to go on editing.
    bool mayLeave();

signals:
    void recentPathsChanged();
    /// Files that others changed, and that were loaded again beside changes in other files.
    void takenOver(const QStringList &names);
    void savedTo(const QStringList &names); ///< The names of the files that were written, if any.

private:
    bool write();
    std::optional<QString> chosenService(const QStringList &paths, const FileTree &files);
    DiskNews takeOver(const DiskNews &news);
    void handleDisk(const DiskNews &news);
    void remember(const QStringList &paths);
    void forgetMissing(const QStringList &paths);

    Session &m_session;
    Dialogs &m_dialogs;
    RecentFiles m_recent;
    DiskWatch m_watch;
    QWidget *m_window;
    std::function<QStringList()> m_unapplied;
    bool m_isAsking = false;
};

} // namespace towerkey::ui
