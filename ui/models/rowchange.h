// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/listchange.h"

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
    const auto isSame = [&](qsizetype i, qsizetype k) { return before[i] == after[k]; };
    const ListChange change = listChange(before.size(), after.size(), isSame);
    return {int(change.first), int(change.removed), int(change.inserted)};
}

} // namespace towerkey::ui
