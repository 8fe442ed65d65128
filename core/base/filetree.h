// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace towerkey {

/// Files to read, wherever they are kept: what opens a deployment reads it from the disk, from
/// memory before anything is written, or from both. Paths are absolute or below the current folder.
class FileTree
{
public:
    enum class Entry { Missing, File, Folder, DanglingLink };

    FileTree() = default;
    virtual ~FileTree() = default;
    Q_DISABLE_COPY_MOVE(FileTree)

    virtual Entry entryAt(const QString &path) const = 0;
    /// Fails as readFile() does.
    virtual Result<QByteArray> read(const QString &path) const = 0;
    /// The names in a folder, sorted by their characters; links and folders too, hidden ones too.
    virtual QStringList names(const QString &folder) const = 0;
};

/// What is on the disk.
class DiskTree final : public FileTree
{
public:
    Entry entryAt(const QString &path) const override;
    Result<QByteArray> read(const QString &path) const override;
    QStringList names(const QString &folder) const override;
};

/// Files in memory, by their path.
class MemoryTree final : public FileTree
{
public:
    explicit MemoryTree(QMap<QString, QByteArray> files = {}) : m_files(std::move(files)) { }

    void insert(const QString &path, const QByteArray &content) { m_files.insert(path, content); }

    Entry entryAt(const QString &path) const override;
    Result<QByteArray> read(const QString &path) const override;
    QStringList names(const QString &folder) const override;

private:
    QMap<QString, QByteArray> m_files;
};

/// Files in memory in front of those of the disk.
class OverlayTree final : public FileTree
{
public:
    explicit OverlayTree(QMap<QString, QByteArray> files) : m_files(std::move(files)) { }

    Entry entryAt(const QString &path) const override;
    Result<QByteArray> read(const QString &path) const override;
    QStringList names(const QString &folder) const override;

private:
    MemoryTree m_files;
    DiskTree m_disk;
};

} // namespace towerkey
