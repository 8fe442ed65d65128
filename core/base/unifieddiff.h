// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace towerkey {

/// A text, and what of it may be seen: line by line the same, but for dots.
struct ShownText
{
    QByteArray text;
    QByteArray shown;
};

/// The lines that differ, in the manner of diff -u, with up to three lines around them. Empty when
/// nothing differs.
QByteArray unifiedDiff(const QString &path, const ShownText &before, const ShownText &after);

} // namespace towerkey
