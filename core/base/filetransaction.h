// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace towerkey {

/// Who may read a file that is written.
enum class FileMode {
    Usual, ///< As before; of a new file as the user's umask says.
    NewOwnerOnly, ///< As before; of a new file 0600, for secrets.
    Public, ///< 0644 in any case.
    OwnerOnly, ///< 0600 in any case.
    PublicReadOnly, ///< 0444 in any case, for secrets in a folder that is closed itself.
    OwnerOnlyFolder, ///< Of folders: 0700.
};

/// Changes of several files that are made together or not at all. Everything is written under other
/// names beside the files first; then the names are exchanged. Whatever fails, even in the middle
/// of that, everything is put back as it was, and folders that were made for it are removed.
///
/// Mode and owner of a file that is replaced stay, a link stays a link (its target is replaced).
class FileTransaction
{
public:
    enum class Backups { No, Yes };

    /// With backups, what was there before stays beside it, as NAME~.
    explicit FileTransaction(Backups backups = Backups::No) : m_backups(backups) { }
    ~FileTransaction();
    Q_DISABLE_COPY_MOVE(FileTransaction)

    /// Makes or replaces a file, and the folders that are missing above it.
    void write(const QString &path, const QByteArray &content, FileMode mode = FileMode::Usual);
    /// Removes a file. One that is gone already is no error.
    void remove(const QString &path);
    /// Makes a folder, or closes one that is there to others.
    void makeFolder(const QString &path, FileMode mode);

    /// Makes all changes. Fails with FileUnwritable, FileIsFolder, FolderExpected or LinkCyclic;
    /// then nothing has changed.
    Result<void> commit();

private:
    struct Step
    {
        QString path; ///< As it was named.
        QString target; ///< Behind links.
        QByteArray content;
        FileMode mode = FileMode::Usual;
        bool isRemoval = false;
        QString newName; ///< Where the new content waits; empty when there is none.
        QString oldName; ///< Where what was there waits; empty when there was nothing.
        bool isDone = false;
    };
    struct ClosedFolder
    {
        QString path;
        FileMode mode;
        int modeBefore = -1;
    };

    Result<void> prepare(Step &step);
    Result<void> prepareContent(Step &step);
    Result<void> makeFolders(const QString &folder, const QString &path);
    Result<void> closeFolder(ClosedFolder &folder);
    Result<void> exchange(Step &step);
    Result<void> finishAll();
    void takeBack();
    void tidyUp();

    Backups m_backups;
    QList<Step> m_steps;
    QList<ClosedFolder> m_closedFolders;
    QStringList m_newFolders; // Outermost first.
};

/// Replaces or makes one file as a FileTransaction does.
Result<void> writeFile(const QString &path, const QByteArray &content,
                       FileMode mode = FileMode::Usual);

} // namespace towerkey
