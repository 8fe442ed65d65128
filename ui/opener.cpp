// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/opener.h"

#include "core/exchange/opening.h"
#include "core/exchange/pasting.h"
#include "core/exchange/saving.h"
#include "core/exchange/templates.h"
#include "ui/dialogs/dialogs.h"
#include "ui/models/session.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QWidget>

namespace towerkey::ui {

Opener::Opener(Session &session, Dialogs &dialogs, QSettings &settings, QWidget *window)
    : QObject(window), m_session(session), m_dialogs(dialogs), m_recent(settings), m_watch(session),
      m_window(window)
{
    connect(&m_watch, &DiskWatch::filesChanged, this, &Opener::handleDisk);
    connect(&session, &Session::editRefused, this,
            [this](const Error &error) { m_dialogs.showError(m_window, error); });
}

bool Opener::open(const QStringList &paths, const QString &imageTag)
{
    if (paths.isEmpty() || !mayLeave())
        return false;
    const auto service = chosenService(paths, DiskTree());
    if (!service)
        return false;
    if (const auto opened = m_session.open(paths, imageTag, *service); !opened) {
        forgetMissing(paths);
        m_dialogs.showError(m_window, opened.error());
        return false;
    }
    remember(paths);
    return true;
}

void Opener::remember(const QStringList &paths)
{
    for (const QString &path : paths)
        m_recent.add(path);
    emit recentPathsChanged();
}

/// Nothing when the user wants none of several services.
std::optional<QString> Opener::chosenService(const QStringList &paths, const FileTree &files)
{
    const auto services = exchange::servicesOf(paths, files);
    QStringList names;
    for (const auto &service : services.value_or(QList<exchange::ServiceChoice>())) {
        if (service.runsOrthanc)
            names.append(service.name);
    }
    if (names.size() < 2)
        return QString();
    const QString name = m_dialogs.chooseService(m_window, names);
    return name.isEmpty() ? std::nullopt : std::optional(name);
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

void Opener::openPastedText()
{
    if (!mayLeave())
        return;
    const exchange::OpenOptions usual{m_session.images()};
    const auto recognise = [&usual](const Dialogs::PastedText &pasted) {
        return exchange::describePasted(pasted.text, pasted.folder, usual);
    };
    // Not where the open deployment lies: it would become a part of that when it is saved.
    if (const auto pasted = m_dialogs.pasteText(m_window, QDir::homePath(), recognise))
        openText(*pasted);
}

void Opener::openText(const Dialogs::PastedText &pasted)
{
    const QString path = exchange::pathOfPasted(pasted.text, pasted.folder);
    const auto files = exchange::treeWithPasted(path, pasted.text);
    const auto service = chosenService({path}, files);
    if (!service)
        return;
    const auto opened = exchange::open({path}, {m_session.images(), {}, *service}, files);
    if (opened)
        m_session.openUnsaved(*opened, {path});
    else
        m_dialogs.showError(m_window, opened.error());
}

void Opener::create(const QString &templateName, const QString &folder)
{
    if (!mayLeave())
        return;
    if (const auto made = exchange::fromTemplate(templateName, folder, m_session.images()); made)
        m_session.openUnsaved(*made, {folder});
    else
        m_dialogs.showError(m_window, made.error());
}

/// A field takes what is typed in it when it is left.
static void leaveField()
{
    const QPointer<QWidget> field = QApplication::focusWidget();
    if (!field)
        return;
    field->clearFocus();
    if (field && field->isVisible())
        field->setFocus(Qt::OtherFocusReason);
}

bool Opener::settleTyping()
{
    leaveField();
    const QStringList texts = m_unapplied ? m_unapplied() : QStringList();
    return texts.isEmpty() || m_dialogs.askToLeaveOut(m_window, texts);
}

bool Opener::save()
{
    if (!settleTyping())
        return false;
    if (m_session.isModified())
        return write();
    emit savedTo({});
    return true;
}

bool Opener::write()
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
    const bool isNew = m_session.savedDeployment().sources().isEmpty()
        || std::ranges::any_of(m_session.openedPaths(),
                               [](const QString &path) { return !QFileInfo::exists(path); });
    if (const auto saved = m_session.save(folder); !saved) {
        m_dialogs.showError(m_window, saved.error());
        // Offers what can be done about files that others changed.
        if (saved.error().id == ErrorId::FileChanged)
            m_watch.tellAgain();
        return false;
    }
    if (isNew)
        remember(m_session.openedPaths());
    emit savedTo(names);
    return true;
}

bool Opener::mayLeave()
{
    if (!settleTyping())
        return false;
    if (!m_session.isModified())
        return true;
    switch (m_dialogs.askToSave(m_window, m_session.name())) {
    case Dialogs::SaveAnswer::Save:
        return write();
    case Dialogs::SaveAnswer::Discard:
        return true;
    case Dialogs::SaveAnswer::Cancel:
        break;
    }
    return false;
}

/// Nobody need choose between his changes and those of others in files that he did not edit.
DiskNews Opener::takeOver(const DiskNews &news)
{
    if (!m_session.isModified() || !news.missing.isEmpty())
        return news;
    DiskNews left = news;
    QStringList names;
    for (const QString &path : news.changed) {
        if (m_session.takeOverDisk(path)) {
            left.changed.removeOne(path);
            names.append(QFileInfo(path).fileName());
        }
    }
    if (!names.isEmpty())
        emit takenOver(names);
    return left;
}

void Opener::handleDisk(const DiskNews &news)
{
    // The question runs an event loop, in which the next change may be noticed.
    if (std::exchange(m_isAsking, true)) {
        m_watch.tellAgain();
        return;
    }
    const DiskNews left = takeOver(news);
    if (left.isEmpty()) {
        m_isAsking = false;
        return;
    }
    const auto answer = m_dialogs.askAboutDisk(m_window, left, m_session.isModified());
    m_isAsking = false;
    if (answer == Dialogs::DiskAnswer::Keep) {
        for (const QString &path : left.paths())
            m_session.acceptDisk(path);
        return;
    }
    if (const auto opened = m_session.openAgain(); !opened)
        m_dialogs.showError(m_window, opened.error());
}

void Opener::clearRecentPaths()
{
    m_recent.clear();
    emit recentPathsChanged();
}

} // namespace towerkey::ui
