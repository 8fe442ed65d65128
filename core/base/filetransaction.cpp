// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/filetransaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <ranges>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace towerkey {

namespace {

std::unexpected<Error> unwritable(const QString &path, int reason)
{
    return failure(ErrorId::FileUnwritable, {path, qt_error_string(reason)}, {path, {}});
}

std::unexpected<Error> failed(ErrorId id, const QString &path)
{
    return failure(id, {path}, {path, {}});
}

/// A name beside a file that nobody else uses. It is short, so that it fits wherever the file does.
QString nameBeside(const QString &target)
{
    QByteArray name = QFile::encodeName(QFileInfo(target).path() + u"/.towerkey-XXXXXX"_s);
    const int file = ::mkstemp(name.data());
    if (file < 0)
        return {};
    ::close(file);
    return QFile::decodeName(name);
}

std::optional<mode_t> fixedMode(FileMode mode, bool isNew)
{
    switch (mode) {
    case FileMode::Usual:
        break;
    case FileMode::NewOwnerOnly:
        return isNew ? std::optional<mode_t>(0600) : std::nullopt;
    case FileMode::Public:
        return 0644;
    case FileMode::OwnerOnly:
        return 0600;
    case FileMode::PublicReadOnly:
        return 0444;
    case FileMode::OwnerOnlyFolder:
        return 0700;
    }
    return {};
}

mode_t usualMode()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

/// Gives the waiting content the mode and owner that it will have.
bool setAccess(int file, const QString &target, FileMode mode)
{
    struct stat before = {};
    const bool isNew = ::stat(QFile::encodeName(target).constData(), &before) != 0;
    if (!isNew) {
        // Only root may give a file away; for everybody else it is their own file already.
        [[maybe_unused]] const int ignored = ::fchown(file, before.st_uid, before.st_gid);
    }
    const mode_t kept = isNew ? usualMode() : (before.st_mode & 07777);
    return ::fchmod(file, fixedMode(mode, isNew).value_or(kept)) == 0;
}

bool writeAll(int file, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t written =
            ::write(file, content.constData() + done, size_t(content.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += qMax<ssize_t>(written, 0);
    }
    return ::fsync(file) == 0;
}

int renamed(const QString &from, const QString &to)
{
    const bool isDone =
        ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
    return isDone ? 0 : errno;
}

bool isThere(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0;
}

} // namespace

FileTransaction::~FileTransaction() { takeBack(); }

void FileTransaction::write(const QString &path, const QByteArray &content, FileMode mode)
{
    Step step;
    step.path = path;
    step.content = content;
    step.mode = mode;
    m_steps.append(step);
}

void FileTransaction::remove(const QString &path)
{
    Step step;
    step.path = path;
    step.isRemoval = true;
    m_steps.append(step);
}

void FileTransaction::makeFolder(const QString &path, FileMode mode)
{
    m_closedFolders.append({path, mode});
}

Result<void> FileTransaction::commit()
{
    const auto done = finishAll();
    if (!done)
        takeBack();
    else
        tidyUp();
    m_steps.clear();
    m_closedFolders.clear();
    m_newFolders.clear();
    return done;
}

Result<void> FileTransaction::finishAll()
{
    for (ClosedFolder &folder : m_closedFolders) {
        if (const auto closed = closeFolder(folder); !closed)
            return closed;
    }
    for (Step &step : m_steps) {
        if (const auto prepared = prepare(step); !prepared)
            return prepared;
    }
    for (Step &step : m_steps) {
        if (const auto exchanged = exchange(step); !exchanged)
            return exchanged;
    }
    return {};
}

Result<void> FileTransaction::closeFolder(ClosedFolder &folder)
{
    if (const auto made = makeFolders(folder.path, folder.path); !made)
        return made;
    const QByteArray name = QFile::encodeName(folder.path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return unwritable(folder.path, errno);
    const mode_t mode = fixedMode(folder.mode, false).value_or(status.st_mode & 07777);
    if (::chmod(name.constData(), mode) != 0)
        return unwritable(folder.path, errno);
    folder.modeBefore = int(status.st_mode & 07777);
    return {};
}

Result<void> FileTransaction::makeFolders(const QString &folder, const QString &path)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (info.exists() || info.isSymLink())
        return failed(ErrorId::FolderExpected, folder);
    if (const auto made = makeFolders(info.path(), path); !made)
        return made;
    if (::mkdir(QFile::encodeName(folder).constData(), 0777) != 0)
        return unwritable(path, errno);
    m_newFolders.append(folder);
    return {};
}

Result<void> FileTransaction::prepare(Step &step)
{
    const QFileInfo info(step.path);
    struct stat status = {};
    if (::stat(QFile::encodeName(step.path).constData(), &status) != 0 && errno == ELOOP)
        return failed(ErrorId::LinkCyclic, step.path);
    if (info.isDir())
        return failed(ErrorId::FileIsFolder, step.path);
    // A file without write permission is somebody's decision, even when its folder is writable;
    // but what is always read-only was written so by us.
    const bool isOurs = step.mode == FileMode::PublicReadOnly;
    if (!step.isRemoval && info.exists() && !info.isWritable() && !isOurs)
        return unwritable(step.path, EACCES);
    // Removing a link removes the link alone.
    const bool goesBehind = !step.isRemoval && info.exists() && info.isSymLink();
    step.target = goesBehind ? info.canonicalFilePath() : step.path;
    return step.isRemoval ? Result<void>() : prepareContent(step);
}

Result<void> FileTransaction::prepareContent(Step &step)
{
    if (const auto made = makeFolders(QFileInfo(step.target).path(), step.path); !made)
        return made;
    step.newName = nameBeside(step.target);
    if (step.newName.isEmpty())
        return unwritable(step.path, errno);
    const int file = ::open(QFile::encodeName(step.newName).constData(), O_WRONLY | O_CLOEXEC);
    const bool isWritten =
        file >= 0 && writeAll(file, step.content) && setAccess(file, step.target, step.mode);
    const int reason = errno;
    if (file >= 0)
        ::close(file);
    return isWritten ? Result<void>() : unwritable(step.path, reason);
}

Result<void> FileTransaction::exchange(Step &step)
{
    if (QFileInfo(step.target).isDir() && !step.isRemoval)
        return failed(ErrorId::FileIsFolder, step.path);
    if (isThere(step.target)) {
        const QString oldName = nameBeside(step.target);
        if (oldName.isEmpty())
            return unwritable(step.path, errno);
        const QByteArray waiting = QFile::encodeName(oldName);
        // A second name, so that at no moment there is none; where that is impossible, a move.
        ::unlink(waiting.constData());
        const bool isLinked = !step.isRemoval
            && ::link(QFile::encodeName(step.target).constData(), waiting.constData()) == 0;
        if (!isLinked) {
            if (const int reason = renamed(step.target, oldName))
                return unwritable(step.path, reason);
        }
        step.oldName = oldName;
    }
    if (!step.isRemoval) {
        if (const int reason = renamed(step.newName, step.target))
            return unwritable(step.path, reason);
        step.newName.clear();
    }
    step.isDone = true;
    return {};
}

void FileTransaction::takeBack()
{
    for (Step &step : m_steps | std::views::reverse) {
        if (!step.newName.isEmpty())
            QFile::remove(step.newName);
        if (!step.oldName.isEmpty()) {
            renamed(step.oldName, step.target);
            // Two names of one file are not renamed onto each other, so one of them stays.
            QFile::remove(step.oldName);
        } else if (step.isDone && !step.isRemoval) {
            QFile::remove(step.target);
        }
    }
    for (const ClosedFolder &folder : std::as_const(m_closedFolders)) {
        if (folder.modeBefore >= 0)
            ::chmod(QFile::encodeName(folder.path).constData(), mode_t(folder.modeBefore));
    }
    for (const QString &folder : m_newFolders | std::views::reverse)
        ::rmdir(QFile::encodeName(folder).constData());
}

void FileTransaction::tidyUp()
{
    for (const Step &step : std::as_const(m_steps)) {
        if (step.oldName.isEmpty())
            continue;
        if (m_backups == Backups::Yes)
            renamed(step.oldName, step.target + u'~');
        else
            QFile::remove(step.oldName);
    }
}

Result<void> writeFile(const QString &path, const QByteArray &content, FileMode mode)
{
    FileTransaction transaction;
    transaction.write(path, content, mode);
    return transaction.commit();
}

} // namespace towerkey
