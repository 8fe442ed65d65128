// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QStringList>

namespace towerkey {

/// Lines of one text that take the place of lines of another. Both ranges are half open.
struct LineChange
{
    qsizetype oldBegin = 0;
    qsizetype oldEnd = 0;
    qsizetype newBegin = 0;
    qsizetype newEnd = 0;

    bool operator==(const LineChange &) const = default;
};

/// What turns one list of lines into another, in ascending order; few and small changes are found
/// exactly, otherwise everything between the first and the last difference is one change.
QList<LineChange> lineChanges(const QStringList &before, const QStringList &after);

} // namespace towerkey
