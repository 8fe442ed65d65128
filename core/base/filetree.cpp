// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/filetree.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace towerkey {

FileTree::Entry DiskTree::entryAt(const QString &path) const
{
    const QFileInfo info(path);
    if (!info.exists())
        return info.isSymLink() ? Entry::DanglingLink : Entry::Missing;
    return info.isDir() ? Entry::Folder : Entry::File;
}

Result<QByteArray> DiskTree::read(const QString &path) const { return readFile(path); }

QStringList DiskTree::names(const QString &folder) const
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::System
                                                   | QDir::Hidden | QDir::NoDotAndDotDot,
                                               QDir::NoSort);
    std::ranges::sort(names);
    return names;
}

static QString withSlash(const QString &folder)
{
    return folder.endsWith(u'/') ? folder : folder + u'/';
}

FileTree::Entry MemoryTree::entryAt(const QString &path) const
{
    if (m_files.contains(path))
        return Entry::File;
    const QString folder = withSlash(path);
    const auto inside = m_files.lowerBound(folder);
    const bool isFolder = inside != m_files.end() && inside.key().startsWith(folder);
    return isFolder ? Entry::Folder : Entry::Missing;
}

Result<QByteArray> MemoryTree::read(const QString &path) const
{
    const auto found = m_files.constFind(path);
    if (found != m_files.constEnd())
        return *found;
    const bool isFolder = entryAt(path) == Entry::Folder;
    return failure(isFolder ? ErrorId::FileIsFolder : ErrorId::FileMissing, {path}, {path, {}});
}

QStringList MemoryTree::names(const QString &folder) const
{
    const QString prefix = withSlash(folder);
    QStringList names;
    for (auto i = m_files.lowerBound(prefix); i != m_files.end() && i.key().startsWith(prefix);
         ++i) {
        const QString name = i.key().sliced(prefix.size()).section(u'/', 0, 0);
        if (names.isEmpty() || names.last() != name)
            names.append(name);
    }
    return names;
}

FileTree::Entry OverlayTree::entryAt(const QString &path) const
{
    const Entry entry = m_files.entryAt(path);
    return entry == Entry::Missing ? m_disk.entryAt(path) : entry;
}

Result<QByteArray> OverlayTree::read(const QString &path) const
{
    return m_files.entryAt(path) == Entry::File ? m_files.read(path) : m_disk.read(path);
}

QStringList OverlayTree::names(const QString &folder) const
{
    QStringList names = m_files.names(folder) + m_disk.names(folder);
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace towerkey
