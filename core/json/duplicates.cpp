// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/duplicates.h"

#include "core/json/decode.h"
#include "core/json/scan.h"

#include <array>
#include <bit>
#include <vector>

namespace towerkey::json {

namespace {

constexpr quint64 Multiplier = 0x9E3779B97F4A7C15;
constexpr int FewMembers = 32;

quint64 mixed(quint64 hash, quint64 bytes)
{
    hash = (hash ^ bytes) * Multiplier;
    return hash ^ (hash >> 32);
}

quint64 fewBytes(const char *at, qsizetype length)
{
    quint64 bytes = 0;
    for (qsizetype i = 0; i < length; ++i)
        bytes = bytes << 8 | uchar(at[i]);
    return bytes;
}

quint64 fourBytes(const char *at)
{
    quint32 bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

quint32 keyHash(const char *at, qsizetype length)
{
    quint64 hash = quint64(length) * Multiplier;
    const char *const end = at + length;
    if (length >= 8) {
        for (; end - at > 8; at += 8)
            hash = mixed(hash, scan::eightBytes(at));
        // The last bytes overlap with those before, which is quicker than to take the rest apart.
        hash = mixed(hash, scan::eightBytes(end - 8));
    } else if (length >= 4) {
        hash = mixed(hash, fourBytes(at) << 32 | fourBytes(end - 4));
    } else {
        hash = mixed(hash, fewBytes(at, length));
    }
    return quint32(hash ^ (hash >> 29));
}

class Search
{
public:
    explicit Search(const Reading &reading)
        : m_text(reading.text), m_nodes(reading.nodes), m_hasOddKeys(reading.hasOddKeys)
    {
    }

    void inSmallTable(NodeIndex first, NodeIndex end);
    void inLargeTable(NodeIndex first, NodeIndex end, qsizetype count);
    QList<NodeIndex> takeFound() { return std::move(m_found); }

private:
    quint32 hashOf(const Node &node) const;
    bool isSameKey(NodeIndex left, NodeIndex right) const;
    QByteArrayView keyText(NodeIndex index) const;

    const char *m_text;
    const Node *m_nodes;
    bool m_hasOddKeys;
    QList<NodeIndex> m_found;
};

QByteArrayView Search::keyText(NodeIndex index) const
{
    const Node &node = m_nodes[index];
    return {m_text + node.keyBegin, node.keyEnd - node.keyBegin};
}

quint32 Search::hashOf(const Node &node) const
{
    const char *const begin = m_text + node.keyBegin;
    const qsizetype length = node.keyEnd - node.keyBegin;
    const bool isPlain = *begin == '"' && length >= 2 && begin[length - 1] == '"';
    if (!m_hasOddKeys || (isPlain && !std::memchr(begin, '\\', size_t(length)))) [[likely]]
        return keyHash(begin + 1, length - 2);
    const QByteArray decoded = decodeString({begin, length}).toUtf8();
    return keyHash(decoded.constData(), decoded.size());
}

bool Search::isSameKey(NodeIndex left, NodeIndex right) const
{
    return keyText(left) == keyText(right)
        || decodeString(keyText(left)) == decodeString(keyText(right));
}

// For few keys nothing beats comparing each hash with all before it.
void Search::inSmallTable(NodeIndex first, NodeIndex end)
{
    std::array<quint32, FewMembers> hashes;
    std::array<NodeIndex, FewMembers> members;
    size_t count = 0;
    for (NodeIndex child = first; child < end; child = m_nodes[child].subtreeEnd) {
        if (m_nodes[child].keyBegin < 0)
            continue;
        const quint32 hash = hashOf(m_nodes[child]);
        quint32 hits = 0;
        for (size_t i = 0; i < count; ++i)
            hits += hashes[i] == hash;
        for (size_t i = 0; hits > 0 && i < count; ++i) {
            if (hashes[i] == hash && isSameKey(members[i], child)) {
                m_found.append(child);
                break;
            }
        }
        hashes[count] = hash;
        members[count++] = child;
    }
}

void Search::inLargeTable(NodeIndex first, NodeIndex end, qsizetype count)
{
    struct Place
    {
        quint32 hash = 0;
        NodeIndex member = NoNode;
    };
    std::vector<Place> places(std::bit_ceil(size_t(count) * 2));
    const size_t mask = places.size() - 1;
    for (NodeIndex child = first; child < end; child = m_nodes[child].subtreeEnd) {
        if (m_nodes[child].keyBegin < 0)
            continue;
        const quint32 hash = hashOf(m_nodes[child]);
        size_t at = hash & mask;
        while (places[at].member != NoNode
               && (places[at].hash != hash || !isSameKey(places[at].member, child)))
            at = (at + 1) & mask;
        if (places[at].member != NoNode)
            m_found.append(child);
        else
            places[at] = {hash, child};
    }
}

} // namespace

QList<NodeIndex> duplicateMembers(const Reading &reading, NodeIndex table, NodeIndex subtreeEnd)
{
    Search search(reading);
    const qint32 count = reading.nodes[table].childCount;
    if (count <= FewMembers)
        search.inSmallTable(table + 1, subtreeEnd);
    else
        search.inLargeTable(table + 1, subtreeEnd, count);
    return search.takeFound();
}

} // namespace towerkey::json
