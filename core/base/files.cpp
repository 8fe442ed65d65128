// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>
#include <unistd.h>

namespace towerkey {

static std::unexpected<Error> fileFailure(ErrorId id, const QString &path,
                                          const QStringList &more = {})
{
    return failure(id, QStringList{path} + more, {path, {}});
}

static Result<void> checkReadable(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ELOOP)
            return fileFailure(ErrorId::LinkCyclic, path);
        if (errno == ENOENT || errno == ENOTDIR)
            return fileFailure(ErrorId::FileMissing, path);
        return fileFailure(ErrorId::FileUnreadable, path, {qt_error_string(errno)});
    }
    if (S_ISDIR(status.st_mode))
        return fileFailure(ErrorId::FileIsFolder, path);
    if (!S_ISREG(status.st_mode))
        return fileFailure(ErrorId::FileNotRegular, path);
    if (status.st_size > LargestFile) {
        const auto megabytes = [](qint64 bytes) { return QString::number(bytes / (1024 * 1024)); };
        return fileFailure(ErrorId::FileTooLarge, path,
                           {megabytes(status.st_size), megabytes(LargestFile)});
    }
    return {};
}

Result<QByteArray> readFile(const QString &path)
{
    if (const auto readable = checkReadable(path); !readable)
        return std::unexpected(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(ErrorId::FileUnreadable, path, {file.errorString()});
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fileFailure(ErrorId::FileUnreadable, path, {file.errorString()});
    return content;
}

static void keepOwner(QSaveFile &file, const QString &target)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(target).constData(), &status) == 0)
        // Only root may give a file away; for everybody else it is their own file already.
        [[maybe_unused]]
        const int ignored = ::fchown(file.handle(), status.st_uid, status.st_gid);
}

Result<void> writeFile(const QString &path, const QByteArray &content, NewFileMode mode)
{
    const QFileInfo info(path);
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 && errno == ELOOP)
        return fileFailure(ErrorId::LinkCyclic, path);
    const QString target = info.exists() && info.isSymLink() ? info.canonicalFilePath() : path;
    if (info.isDir())
        return fileFailure(ErrorId::FileIsFolder, path);
    // A file without write permission is somebody's decision, even when its folder is writable.
    if (info.exists() && !info.isWritable())
        return fileFailure(ErrorId::FileUnwritable, path, {qt_error_string(EACCES)});
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return fileFailure(ErrorId::FileUnwritable, path, {file.errorString()});
    keepOwner(file, target);
    if (mode == NewFileMode::OwnerOnly && !info.exists())
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return fileFailure(ErrorId::FileUnwritable, path, {file.errorString()});
    return {};
}

Result<void> removeFile(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return fileFailure(ErrorId::FileUnwritable, path, {file.errorString()});
    return {};
}

} // namespace towerkey
