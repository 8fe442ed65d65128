// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace towerkey {

/// Files above this size, in bytes, are refused by readFile(): a configuration never is that large.
inline constexpr qint64 LargestFile = 64 * 1024 * 1024;

/// The bytes of a regular file; links are followed. Says with an error of its own what is wrong
/// with a missing file, a folder, a cyclic link, a device or a file above LargestFile.
Result<QByteArray> readFile(const QString &path);

/// Who may read a file that writeFile() makes.
enum class NewFileMode {
    Usual, ///< As the user's umask says.
    OwnerOnly, ///< 0600, for secrets.
};

/// Replaces the content of a file, or makes it, so that at every moment either the old or the new
/// content is on the disk. Mode and owner stay; a link stays a link, its target is replaced.
Result<void> writeFile(const QString &path, const QByteArray &content,
                       NewFileMode mode = NewFileMode::Usual);

/// Removes a file. One that is gone already is no error.
Result<void> removeFile(const QString &path);

} // namespace towerkey
