// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/opener.h"

#include "core/exchange/saving.h"
#include "ui/dialogs/dialogs.h"
#include "ui/models/session.h"

#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QWidget>

namespace towerkey::ui {

Opener::Opener(Session &session, Dialogs &dialogs, QSettings &settings, QWidget *window)
    : QObject(window), m_session(session), m_dialogs(dialogs), m_recent(settings), m_watch(session),
      m_window(window)
{
    connect(&m_watch, &DiskWatch::fileChanged, this, &Opener::handleDisk);
    connect(&session, &Session::editRefused, this,
            [this](const Error &error) { m_dialogs.showError(m_window, error); });
}

bool Opener::open(const QStringList &paths, const QString &imageTag)
{
    if (paths.isEmpty() || !mayLeave())
        return false;
    if (const auto opened = m_session.open(paths, imageTag); !opened) {
        forgetMissing(paths);
        m_dialogs.showError(m_window, opened.error());
        return false;
    }
    for (const QString &path : paths)
        m_recent.add(path);
    emit recentPathsChanged();
    return true;
}

void Opener::forgetMissing(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path))
            m_recent.remove(path);
    }
    emit recentPathsChanged();
}

void Opener::openChosenFiles() { open(m_dialogs.chooseFiles(m_window, m_session.folder())); }

void Opener::openChosenFolder()
{
    const QString folder =
        m_dialogs.chooseFolder(m_window, tr("Open a folder"), m_session.folder());
    if (!folder.isEmpty())
        open({folder});
}

bool Opener::save()
{
    QString folder = m_session.folder();
    if (folder.isEmpty() && !m_session.namesWithoutFile().isEmpty())
        folder = m_dialogs.chooseFolder(m_window, tr("Choose a folder for the new files"),
                                        QDir::homePath());
    if (folder.isEmpty() && !m_session.namesWithoutFile().isEmpty())
        return false;
    QStringList names = m_session.namesWithoutFile();
    for (const QString &path :
         exchange::changedPaths(m_session.savedDeployment(), m_session.deployment())) {
        if (!path.isEmpty())
            names.append(QFileInfo(path).fileName());
    }
    if (const auto saved = m_session.save(folder); !saved) {
        m_dialogs.showError(m_window, saved.error());
        return false;
    }
    emit savedTo(names);
    return true;
}

bool Opener::mayLeave()
{
    if (!m_session.isModified())
        return true;
    switch (m_dialogs.askToSave(m_window, m_session.name())) {
    case Dialogs::SaveAnswer::Save:
        return save();
    case Dialogs::SaveAnswer::Discard:
        return true;
    case Dialogs::SaveAnswer::Cancel:
        break;
    }
    return false;
}

void Opener::handleDisk(const QString &path)
{
    // The question runs an event loop, in which the next change may be noticed.
    if (m_isAsking)
        return;
    const QScopedValueRollback asking(m_isAsking, true);
    const auto answer = m_dialogs.askAboutDisk(m_window, path, m_session.isModified());
    if (answer == Dialogs::DiskAnswer::Keep) {
        m_session.acceptDisk(path);
        return;
    }
    if (const auto opened = m_session.open(m_session.openedPaths()); !opened)
        m_dialogs.showError(m_window, opened.error());
}

} // namespace towerkey::ui
