// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/files.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

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

} // namespace towerkey
