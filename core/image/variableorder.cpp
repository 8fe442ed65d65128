// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/variableorder.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace towerkey::image {

static quint32 hashOf(QByteArrayView name)
{
    quint32 hash = 2166136261U;
    for (const char byte : name)
        hash = (hash * 16777619U) ^ quint32(quint8(byte));
    return hash;
}

quint32 orderKey(QByteArrayView name) { return hashOf(name) & 0x3FF; }

static bool isNameCharacter(char byte, bool first)
{
    return byte == '_' || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z')
        || (!first && byte >= '0' && byte <= '9');
}

bool isShellIdentifier(QByteArrayView name)
{
    if (name.isEmpty() || !isNameCharacter(name.front(), true))
        return false;
    return std::ranges::all_of(name, [](char byte) { return isNameCharacter(byte, false); });
}

namespace {

struct Entry
{
    bool isIdentifier = false;
    quint32 bucket = 0;
    qsizetype arrival = 0;
    qsizetype index = 0; // of the last variable of that name

    /// A bucket grows at its front.
    bool operator<(const Entry &other) const
    {
        return std::tuple(isIdentifier, bucket, other.arrival)
            < std::tuple(other.isIdentifier, other.bucket, arrival);
    }
};

Entry entryOfName(QByteArrayView name, qsizetype index)
{
    // Names that bash cannot hold are kept aside in a table of their own, of 64 buckets.
    const bool isIdentifier = isShellIdentifier(name);
    return {isIdentifier, isIdentifier ? orderKey(name) : hashOf(name) & 0x3F, index, index};
}

} // namespace

QList<qsizetype> startUpOrder(const QList<QByteArray> &names)
{
    QList<Entry> entries;
    QHash<QByteArray, qsizetype> placeOfName;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto known = placeOfName.constFind(names[i]);
        if (known == placeOfName.cend()) {
            placeOfName.insert(names[i], entries.size());
            entries.append(entryOfName(names[i], i));
            continue;
        }
        // An equal identifier is assigned to, any other name is put in anew.
        Entry &entry = entries[*known];
        entry.index = i;
        entry.arrival = entry.isIdentifier ? entry.arrival : i;
    }
    std::ranges::sort(entries, std::less());
    QList<qsizetype> order;
    for (const Entry &entry : entries)
        order.append(entry.index);
    return order;
}

} // namespace towerkey::image
