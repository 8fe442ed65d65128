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

} // namespace towerkey
