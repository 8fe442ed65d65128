// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"

#include "core/json/decode.h"
#include "core/json/lookup.h"
#include "core/json/parser.h"

#include <algorithm>

namespace towerkey::json {

namespace {

qint32 beginWithKey(const Node &node) { return node.keyBegin >= 0 ? node.keyBegin : node.begin; }

// The index that a key of a path stands for inside a list; -1 unless spelt as an index is.
qsizetype listPosition(const QString &key)
{
    bool isNumber = false;
    const qsizetype position = key.toLongLong(&isNumber);
    return isNumber && position >= 0 && QString::number(position) == key ? position : -1;
}

} // namespace

Document Document::parse(QByteArray text, const ParseOptions &options)
{
    Document document;
    document.m_text = std::move(text);
    document.m_options = options;
    Parser(document).run();
    return document;
}

const Problem *Document::firstProblemFor(Reader reader) const
{
    const auto found = std::ranges::find_if(m_problems, [reader](const Problem &problem) {
        return problem.refusedBy.testFlag(reader);
    });
    return found == m_problems.end() ? nullptr : &*found;
}

NodeIndex Document::firstChild(NodeIndex index) const
{
    return index != NoNode && m_nodes.at(index).childCount > 0 ? index + 1 : NoNode;
}

NodeIndex Document::nextSibling(NodeIndex index) const
{
    const Node &node = m_nodes.at(index);
    if (node.parent == NoNode || node.subtreeEnd >= m_nodes.at(node.parent).subtreeEnd)
        return NoNode;
    return node.subtreeEnd;
}

QString Document::key(NodeIndex index) const
{
    const Node &node = m_nodes.at(index);
    if (node.keyBegin < 0)
        return {};
    return decodeString(QByteArrayView(m_text).sliced(node.keyBegin, node.keyEnd - node.keyBegin));
}

QByteArrayView Document::sourceText(NodeIndex index) const
{
    const Node &node = m_nodes.at(index);
    return QByteArrayView(m_text).sliced(node.begin, node.end - node.begin);
}

LookUp &Document::lookUp() const
{
    if (!m_lookUp)
        m_lookUp = std::make_shared<LookUp>();
    return *m_lookUp;
}

NodeIndex Document::child(NodeIndex index, const QString &key) const
{
    if (index == NoNode)
        return NoNode;
    switch (m_nodes.at(index).type) {
    case NodeType::Table:
        return lookUp().member(*this, index, key);
    case NodeType::List:
        return lookUp().item(*this, index, listPosition(key));
    default:
        return NoNode;
    }
}

NodeIndex Document::find(const SettingPath &path) const
{
    NodeIndex node = root();
    for (const QString &key : path.keys())
        node = child(node, key);
    return node;
}

SettingPath Document::pathOf(NodeIndex index) const
{
    QStringList keys;
    for (; index > 0; index = m_nodes.at(index).parent) {
        const bool isItem = m_nodes.at(m_nodes.at(index).parent).type == NodeType::List;
        keys.append(isItem ? QString::number(lookUp().positionOf(*this, index)) : key(index));
    }
    std::ranges::reverse(keys);
    return SettingPath(keys);
}

// The nodes lie in the order of the text, so the last one that begins before the offset is the
// innermost candidate; what ended before, its ancestors may still be around.
NodeIndex Document::nodeAt(qsizetype offset) const
{
    const auto behind = std::ranges::upper_bound(m_nodes, offset, {}, beginWithKey);
    NodeIndex node = NodeIndex(behind - m_nodes.begin()) - 1;
    while (node != NoNode && offset >= m_nodes.at(node).end)
        node = m_nodes.at(node).parent;
    return node;
}

TextPosition Document::position(qsizetype offset) const
{
    return lookUp().position(m_text, offset);
}

} // namespace towerkey::json
