// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"
#include "core/json/lookup.h"

#include <algorithm>

namespace towerkey::json {

namespace {

// Deeper than this the readers' limits begin to matter; they are the parser's business.
constexpr int DeepestChange = 500;
// Fewer nodes than those of a list or table that is worth an index.
constexpr qsizetype SmallPart = 16;

/// The bytes in which two texts differ.
struct Difference
{
    qsizetype begin = 0;
    qsizetype oldEnd = 0;
    qsizetype growth = 0; ///< Bytes that the new text is longer.
};

Difference differenceOf(QByteArrayView before, QByteArrayView after)
{
    const auto [oldDiffers, newDiffers] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype prefix = oldDiffers - before.begin();
    const auto [oldTail, newTail] = std::mismatch(before.rbegin(), before.rend() - prefix,
                                                  after.rbegin(), after.rend() - prefix);
    return {prefix, before.size() - (oldTail - before.rbegin()), after.size() - before.size()};
}

bool endsValue(char byte)
{
    return byte == ',' || byte == ']' || byte == '}' || byte == ' ' || byte == '\n' || byte == '\t';
}

} // namespace

Document Document::withText(QByteArray text) const
{
    if (text == m_text) {
        Document same = *this;
        same.m_text = std::move(text);
        return same;
    }
    const Difference difference = differenceOf(m_text, text);
    int depth = 0;
    for (NodeIndex node = nodeAround(difference.begin, difference.oldEnd); node > 0;
         node = m_nodes.at(node).parent) {
        ParseOptions options = m_options;
        depth = depthOf(node);
        options.imageDepth = qMin(options.imageDepth, DeepestChange) - depth;
        const Node &old = m_nodes.at(node);
        const Document part =
            parse(text.sliced(old.begin, old.end - old.begin + difference.growth), options);
        if (part.isOneValue())
            return replaced(node, part, std::move(text));
    }
    return parse(std::move(text), m_options);
}

int Document::depthOf(NodeIndex index) const
{
    int depth = 0;
    for (; index > 0; index = m_nodes.at(index).parent)
        ++depth;
    return depth;
}

/// The innermost value that a change of a range lies inside of, and that ends where it did; NoNode
/// where the text has to be read as a whole.
NodeIndex Document::nodeAround(qsizetype begin, qsizetype end) const
{
    if (!m_problems.isEmpty())
        return NoNode;
    const auto behind = std::ranges::upper_bound(m_nodes, begin, {}, &Node::begin);
    NodeIndex index = NodeIndex(behind - m_nodes.begin()) - 1;
    const auto isAround = [&](const Node &node) {
        if (node.type >= NodeType::List)
            return begin > node.begin && end < node.end;
        return end <= node.end && node.end < m_text.size() && endsValue(m_text.at(node.end));
    };
    while (index != NoNode && !isAround(m_nodes.at(index)))
        index = m_nodes.at(index).parent;
    return index;
}

/// Whether the text is a value from its first byte to its last, and nothing is wrong with it.
bool Document::isOneValue() const
{
    const auto isOfTop = [](const Problem &problem) {
        return problem.id == ProblemId::TopLevelIsNoTable;
    };
    return !m_nodes.isEmpty() && m_nodes.first().begin == 0 && m_nodes.first().end == m_text.size()
        && std::ranges::all_of(m_problems, isOfTop);
}

/// The same document with another value in place of one; what follows moves.
Document Document::replaced(NodeIndex index, const Document &part, QByteArray text) const
{
    const Node old = m_nodes.at(index);
    const auto growth = qint32(text.size() - m_text.size());
    const auto added = NodeIndex(part.m_nodes.size()) - (old.subtreeEnd - index);
    Document result;
    result.m_text = std::move(text);
    result.m_options = m_options;
    result.m_nodes.reserve(m_nodes.size() + added);
    result.m_nodes.append(m_nodes.first(index));
    for (NodeIndex around = old.parent; around != NoNode; around = m_nodes.at(around).parent) {
        result.m_nodes[around].end += growth;
        result.m_nodes[around].subtreeEnd += added;
    }
    for (Node node : part.m_nodes) {
        const bool isWhole = node.parent == NoNode;
        node.begin += old.begin;
        node.end += old.begin;
        node.keyBegin = isWhole ? old.keyBegin : node.keyBegin < 0 ? -1 : node.keyBegin + old.begin;
        node.keyEnd = isWhole ? old.keyEnd : node.keyEnd < 0 ? -1 : node.keyEnd + old.begin;
        node.parent = isWhole ? old.parent : node.parent + index;
        node.subtreeEnd += index;
        result.m_nodes.append(node);
    }
    for (NodeIndex i = old.subtreeEnd; i < m_nodes.size(); ++i) {
        Node node = m_nodes.at(i);
        node.begin += growth;
        node.end += growth;
        node.keyBegin += node.keyBegin < 0 ? 0 : growth;
        node.keyEnd += node.keyBegin < 0 ? 0 : growth;
        node.parent += node.parent >= old.subtreeEnd ? added : 0;
        node.subtreeEnd += added;
        result.m_nodes.append(node);
    }
    // The same members at the same places of the array: what is known of them stays true. Nothing
    // is known of small parts.
    if (m_lookUp && added == 0 && part.m_nodes.size() < SmallPart)
        result.m_lookUp = std::make_shared<LookUp>(m_lookUp->ofMembers());
    return result;
}

} // namespace towerkey::json
