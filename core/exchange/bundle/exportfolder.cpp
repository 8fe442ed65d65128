// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/exportfolder.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

std::unexpected<Error> failed(ErrorId id, const QString &path)
{
    return failure(id, {path}, {path, {}});
}

bool leavesByName(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return path.isEmpty() || QDir::isAbsolutePath(path) || clean == u".."
        || clean.startsWith("../"_L1) || path.contains(QChar(u'\0'));
}

/// The nearest thing above a path that exists, or the path itself.
QString existing(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && !info.isSymLink() && !info.isRoot())
        info.setFile(info.path());
    return info.filePath();
}

/// A link leads to another place than the folder.
bool leavesByLink(const QString &path, const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    if (root.isEmpty())
        return false;
    const QFileInfo info(existing(path));
    const QString real = info.canonicalFilePath();
    const bool isInside = real == root || real.startsWith(root + u'/') || root == u"/";
    // What is above the folder exists only while the folder itself does not.
    return !isInside && !root.startsWith(real + u'/');
}

Result<ComparedFile> compared(const ExportedFile &file, const QString &folder)
{
    const QString path = QDir(folder).filePath(file.path);
    if (leavesByName(file.path) || leavesByLink(path, folder))
        return failed(ErrorId::PathOutside, path);
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return ComparedFile{file, FileState::New, {}};
    const auto present = readFile(path);
    if (!present)
        return std::unexpected(present.error());
    if (*present == file.content)
        return ComparedFile{file, FileState::Same, {}};
    return ComparedFile{file, FileState::Changed, *present};
}

QStringList othersIn(const QString &folder, const QList<ExportedFile> &files)
{
    QSet<QString> own;
    QSet<QString> folders{QString()};
    for (const ExportedFile &file : files) {
        own.insert(file.path);
        const qsizetype slash = file.path.lastIndexOf(u'/');
        folders.insert(file.path.left(qMax(qsizetype(0), slash)));
    }
    QStringList others;
    for (const QString &name : std::as_const(folders)) {
        const QDir dir(QDir(folder).filePath(name));
        for (const QString &entry :
             dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
            const QString path = name.isEmpty() ? entry : name + u'/' + entry;
            if (!own.contains(path) && !folders.contains(path))
                others.append(path);
        }
    }
    others.sort();
    return others;
}

} // namespace

bool FolderComparison::hasChanges() const
{
    return std::ranges::contains(files, FileState::Changed, &ComparedFile::state);
}

Result<FolderComparison> compareWithFolder(const QList<ExportedFile> &files, const QString &folder)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || (info.exists() && !info.isDir()))
        return failed(ErrorId::FolderExpected, folder);
    FolderComparison comparison;
    for (const ExportedFile &file : files) {
        auto one = compared(file, folder);
        if (!one)
            return std::unexpected(one.error());
        comparison.files.append(*std::move(one));
    }
    comparison.others = othersIn(folder, files);
    return comparison;
}

Result<void> writeToFolder(const QList<ExportedFile> &files, const QString &folder, Consent consent)
{
    const auto comparison = compareWithFolder(files, folder);
    if (!comparison)
        return std::unexpected(comparison.error());
    const auto changed =
        std::ranges::find(comparison->files, FileState::Changed, &ComparedFile::state);
    if (consent == Consent::No && changed != comparison->files.end())
        return failed(ErrorId::FileForeign, QDir(folder).filePath(changed->file.path));
    FileTransaction transaction;
    for (const ExportedFile &file : files) {
        const QString path = QDir(folder).filePath(file.path);
        if (file.isSecret && file.path.contains(u'/'))
            transaction.makeFolder(QFileInfo(path).path(), FileMode::OwnerOnlyFolder);
        transaction.write(path, file.content, file.mode);
    }
    return transaction.commit();
}

} // namespace towerkey::exchange
