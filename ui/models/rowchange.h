// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

namespace towerkey::ui {

/// The rows that turn one list into another: all between the first and the last difference.
struct RowChange
{
    int first = 0;
    int removed = 0;
    int inserted = 0;
};

template <typename T>
RowChange rowChange(const QList<T> &before, const QList<T> &after)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before[prefix] == after[prefix])
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix
           && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    return {int(prefix), int(before.size() - prefix - suffix), int(after.size() - prefix - suffix)};
}

} // namespace towerkey::ui
