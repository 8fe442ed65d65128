// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/exchange/bundle/exportedfile.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace towerkey::exchange {

/// What an export finds in its folder.
enum class FileState { New, Same, Changed };

struct ComparedFile
{
    ExportedFile file;
    FileState state = FileState::New;
    QByteArray present; ///< What is there now, when it is another content.
};

struct FolderComparison
{
    QList<ComparedFile> files;
    /// What else is there, beside the files and in their sub-folders. It is never touched.
    QStringList others;

    bool hasChanges() const; ///< Files that are there with another content.
};

/// Compares an export with a folder, which need not exist. Fails with FolderExpected when it is a
/// file, with PathOutside when a file would leave the folder, by its name or through a link, and
/// as readFile() does for what cannot be compared.
Result<FolderComparison> compareWithFolder(const QList<ExportedFile> &files, const QString &folder);

/// Whether files that are there with another content may be replaced.
enum class Consent { No, Yes };

/// Writes all files or none. Fails as compareWithFolder() does, with FileForeign when consent is
/// missing, and as FileTransaction::commit() does.
Result<void> writeToFolder(const QList<ExportedFile> &files, const QString &folder,
                           Consent consent);

} // namespace towerkey::exchange
