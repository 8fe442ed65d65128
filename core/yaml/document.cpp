// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/document.h"

#include "core/yaml/lookup.h"
#include "core/yaml/parser.h"

#include <algorithm>

namespace towerkey::yaml {

Document Document::parse(QByteArray text)
{
    Document document;
    document.m_text = std::move(text);
    Parser(document).run();
    return document;
}

bool Document::isComplete() const
{
    return std::ranges::all_of(
        m_problems, [](const Problem &problem) { return problem.id > ProblemId::TooLarge; });
}

NodeIndex Document::firstChild(NodeIndex index) const
{
    if (index == NoNode || m_nodes.at(index).childCount == 0)
        return NoNode;
    const Node &first = m_nodes.at(index + 1);
    return first.isKey ? first.subtreeEnd : index + 1;
}

NodeIndex Document::nextSibling(NodeIndex index) const
{
    const Node &node = m_nodes.at(index);
    if (node.parent == NoNode || node.isKey)
        return NoNode;
    if (node.subtreeEnd >= m_nodes.at(node.parent).subtreeEnd)
        return NoNode;
    const Node &next = m_nodes.at(node.subtreeEnd);
    return next.isKey ? next.subtreeEnd : node.subtreeEnd;
}

QList<NodeIndex> Document::children(NodeIndex index) const
{
    QList<NodeIndex> result;
    for (NodeIndex child = firstChild(index); child != NoNode; child = nextSibling(child))
        result.append(child);
    return result;
}

QString Document::keyText(NodeIndex index) const
{
    const NodeIndex key = m_nodes.at(index).key;
    return key == NoNode ? QString() : scalarText(key);
}

QByteArrayView Document::sourceText(NodeIndex index) const
{
    const Node &node = m_nodes.at(index);
    return QByteArrayView(m_text).sliced(node.begin, node.end - node.begin);
}

const Document::Properties *Document::properties(NodeIndex index) const
{
    if (!m_nodes.at(index).hasProperties)
        return nullptr;
    return &*std::ranges::lower_bound(m_properties, index, {}, &Properties::node);
}

TextRange Document::tagRange(NodeIndex index) const
{
    const Properties *found = properties(index);
    return found ? TextRange{found->tagBegin, found->tagEnd} : TextRange();
}

TextRange Document::anchorRange(NodeIndex index) const
{
    const Properties *found = properties(index);
    return found ? TextRange{found->anchorBegin, found->anchorEnd} : TextRange();
}

QString Document::tag(NodeIndex index) const
{
    const TextRange range = tagRange(index);
    return QString::fromUtf8(QByteArrayView(m_text).sliced(range.begin, range.length()));
}

QString Document::anchor(NodeIndex index) const
{
    const TextRange range = anchorRange(index);
    const auto source = QByteArrayView(m_text).sliced(range.begin, range.length());
    return QString::fromUtf8(source.isEmpty() ? source : source.sliced(1));
}

TextRange Document::fullRange(NodeIndex index) const
{
    const Node &node = m_nodes.at(index);
    TextRange range{node.begin, node.end};
    for (const TextRange property : {tagRange(index), anchorRange(index)}) {
        if (property.length() > 0)
            range.begin = qMin(range.begin, property.begin);
    }
    return range;
}

TextRange Document::memberRange(NodeIndex index) const
{
    TextRange range = fullRange(index);
    const NodeIndex key = m_nodes.at(index).key;
    if (key != NoNode)
        range.begin = fullRange(key).begin;
    return range;
}

// The nodes lie in the order of the text, so the last one that begins before the offset is the
// innermost candidate; what ended before, its ancestors may still be around.
NodeIndex Document::nodeAt(qsizetype offset) const
{
    const auto begin = [this](const Node &node) {
        return fullRange(NodeIndex(&node - m_nodes.constData())).begin;
    };
    const auto behind = std::ranges::upper_bound(m_nodes, offset, {}, begin);
    NodeIndex index = NodeIndex(behind - m_nodes.begin()) - 1;
    while (index != NoNode) {
        const Node &node = m_nodes.at(index);
        const NodeIndex value = node.isKey ? node.subtreeEnd : index;
        const bool isAround = value < m_nodes.size()
            && (offset < m_nodes.at(value).end || offset == fullRange(value).begin);
        if (isAround)
            return value;
        index = node.parent;
    }
    return NoNode;
}

TextPosition Document::position(qsizetype offset) const
{
    return lookUp().position(m_text, offset);
}

} // namespace towerkey::yaml
