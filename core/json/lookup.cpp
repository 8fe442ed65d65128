// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/lookup.h"

#include <algorithm>

namespace towerkey::json {

namespace {

constexpr qint32 SmallParent = 16;

// Whether the spelling of a key is just its characters between double quotes.
bool isPlain(QByteArrayView source)
{
    return source.size() >= 2 && source.front() == '"' && !source.contains('\\');
}

// The last member counts, so all of them are looked at.
NodeIndex memberOfSmall(const Document &document, NodeIndex table, const QString &key)
{
    // A lone surrogate has no bytes to compare; only decoded can it be found.
    const QByteArray bytes = key.isValidUtf16() ? '"' + key.toUtf8() + '"' : QByteArray();
    const QByteArrayView text = document.text();
    NodeIndex found = NoNode;
    for (NodeIndex child = document.firstChild(table); child != NoNode;
         child = document.nextSibling(child)) {
        const Node &node = document.node(child);
        if (node.keyBegin < 0)
            continue;
        const QByteArrayView source = text.sliced(node.keyBegin, node.keyEnd - node.keyBegin);
        if (isPlain(source) ? source == bytes : document.key(child) == key)
            found = child;
    }
    return found;
}

} // namespace

NodeIndex LookUp::member(const Document &document, NodeIndex table, const QString &key)
{
    if (document.node(table).childCount <= SmallParent)
        return memberOfSmall(document, table, key);
    auto index = m_members.find(table);
    if (index == m_members.end()) {
        index = m_members.emplace(table);
        index->reserve(document.node(table).childCount);
        for (NodeIndex child = document.firstChild(table); child != NoNode;
             child = document.nextSibling(child)) {
            if (document.node(child).keyBegin >= 0)
                index->insert(document.key(child), child);
        }
    }
    return index->value(key, NoNode);
}

NodeIndex LookUp::item(const Document &document, NodeIndex list, qsizetype position)
{
    if (position < 0 || position >= document.node(list).childCount)
        return NoNode;
    if (document.node(list).childCount > SmallParent)
        return items(document, list).at(position);
    NodeIndex child = document.firstChild(list);
    for (; position > 0; --position)
        child = document.nextSibling(child);
    return child;
}

qsizetype LookUp::positionOf(const Document &document, NodeIndex child)
{
    const NodeIndex parent = document.node(child).parent;
    if (document.node(parent).childCount > SmallParent) {
        const QList<NodeIndex> &children = items(document, parent);
        return std::ranges::lower_bound(children, child) - children.begin();
    }
    qsizetype position = 0;
    for (NodeIndex other = parent + 1; other != child; other = document.nextSibling(other))
        ++position;
    return position;
}

TextPosition LookUp::position(QByteArrayView text, qsizetype offset)
{
    if (m_lineBegins.isEmpty())
        findLines(text);
    offset = qBound(qsizetype(0), offset, text.size());
    const auto next = std::ranges::upper_bound(m_lineBegins, offset);
    const qsizetype begin = *std::prev(next);
    const int column = positionAt(text.sliced(begin), offset - begin).column;
    return {int(next - m_lineBegins.begin()), column};
}

const QList<NodeIndex> &LookUp::items(const Document &document, NodeIndex list)
{
    QList<NodeIndex> &children = m_items[list];
    if (children.isEmpty()) {
        children.reserve(document.node(list).childCount);
        for (NodeIndex child = document.firstChild(list); child != NoNode;
             child = document.nextSibling(child))
            children.append(child);
    }
    return children;
}

void LookUp::findLines(QByteArrayView text)
{
    m_lineBegins.append(0);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] == '\n' || (text[i] == '\r' && !isPair))
            m_lineBegins.append(i + 1);
    }
}

LookUp LookUp::ofMembers() const
{
    LookUp result = *this;
    result.m_lineBegins.clear();
    return result;
}

} // namespace towerkey::json
