// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

#include <algorithm>

namespace towerkey {

/// What turns one list into another: all between the first and the last difference.
struct ListChange
{
    qsizetype first = 0;
    qsizetype removed = 0; ///< Items of the old list.
    qsizetype inserted = 0; ///< Items of the new list, which stand in their place.

    bool isEmpty() const { return removed == 0 && inserted == 0; }
    bool operator==(const ListChange &) const = default;
};

/// The change between two lists of so many items. isSame(i, k) compares item i of the old one with
/// item k of the new one.
template <typename IsSame>
ListChange listChange(qsizetype before, qsizetype after, const IsSame &isSame)
{
    const qsizetype shorter = before < after ? before : after;
    qsizetype head = 0;
    while (head < shorter && isSame(head, head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && isSame(before - 1 - tail, after - 1 - tail))
        ++tail;
    return {head, before - head - tail, after - head - tail};
}

/// Makes a change in a list: \a added stand in place of what is removed.
template <typename T>
void replaceItems(QList<T> &list, const ListChange &change, const QList<T> &added)
{
    const qsizetype common = change.removed < change.inserted ? change.removed : change.inserted;
    std::copy_n(added.cbegin(), common, list.begin() + change.first);
    list.remove(change.first + common, change.removed - common);
    list.insert(change.first + common, change.inserted - common, T());
    std::copy(added.cbegin() + common, added.cend(), list.begin() + change.first + common);
}

} // namespace towerkey
