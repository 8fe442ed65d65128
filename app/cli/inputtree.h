// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/filetree.h"

#include <QIODevice>

#include <optional>

namespace towerkey::cli {

/// The disk, with the standard input in place of a file called "-". It is read when it is first
/// asked for.
class InputTree final : public FileTree
{
public:
    explicit InputTree(QIODevice *input) : m_input(input) { }

    /// Whether a path, absolute or not, stands for the standard input.
    static bool isStandardInput(const QString &path);

    Entry entryAt(const QString &path) const override;
    Result<QByteArray> read(const QString &path) const override;
    QStringList names(const QString &folder) const override;

private:
    QIODevice *m_input;
    DiskTree m_disk;
    mutable std::optional<QByteArray> m_text;
};

} // namespace towerkey::cli
