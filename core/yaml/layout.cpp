// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/layout.h"

#include "core/base/lineend.h"
#include "core/yaml/blockscalar.h"
#include "core/yaml/scan.h"

namespace towerkey::yaml {

namespace {

bool isBlock(const Node &node, NodeKind kind)
{
    return node.kind == kind && node.style == Style::Block;
}

} // namespace

Layout::Layout(const Document &document)
    : m_document(document), m_text(document.text()), m_lineEnd(dominantLineEnd(m_text)),
      m_indentation(findIndentation())
{
}

// The first blocks inside of a mapping show how the others should be.
Indentation Layout::findIndentation() const
{
    Indentation result;
    bool hasStep = false;
    bool hasSequence = false;
    for (NodeIndex i = 0; i < m_document.size() && !(hasStep && hasSequence); ++i) {
        const Node &node = m_document.node(i);
        if (node.key == NoNode || !isBlock(m_document.node(node.parent), NodeKind::Mapping))
            continue;
        const int difference = columnOfBlock(m_text, node) - column(node.parent);
        if (!hasStep && isBlock(node, NodeKind::Mapping) && difference > 0) {
            result.step = difference;
            hasStep = true;
        } else if (!hasSequence && isBlock(node, NodeKind::Sequence) && difference >= 0) {
            result.sequence = difference;
            hasSequence = true;
        }
    }
    result.sequence = hasSequence ? result.sequence : result.step;
    return result;
}

int Layout::column(NodeIndex block) const
{
    return block == NoNode ? -1 : columnOfBlock(m_text, m_document.node(block));
}

bool Layout::isInFlow(NodeIndex index) const
{
    const NodeIndex parent = m_document.node(index).parent;
    return parent != NoNode && m_document.node(parent).style == Style::Flow;
}

NodeIndex Layout::previousSibling(NodeIndex child) const
{
    NodeIndex previous = NoNode;
    for (NodeIndex i = m_document.firstChild(m_document.node(child).parent); i != child;
         i = m_document.nextSibling(i))
        previous = i;
    return previous;
}

qsizetype Layout::childBegin(NodeIndex child) const
{
    const Node &node = m_document.node(child);
    if (node.key != NoNode) {
        const qsizetype begin = m_document.fullRange(node.key).begin;
        const qsizetype mark = withoutBlanks(begin, scan::lineBegin(m_text, begin)) - 1;
        const bool isExplicit = mark >= 0 && m_text[mark] == '?'
            && (mark == 0 || scan::isBlankOrBreak(m_text[mark - 1]) || isInFlow(child));
        return isExplicit && mark < begin ? mark : begin;
    }
    if (isInFlow(child))
        return m_document.fullRange(child).begin;
    const NodeIndex previous = previousSibling(child);
    if (previous == NoNode)
        return m_document.node(node.parent).begin;
    return scan::skipBlanksAndComments(m_text, childEnd(previous));
}

qsizetype Layout::valuePlace(NodeIndex value) const
{
    const Node &node = m_document.node(value);
    if (node.hasProperties)
        return qMax(m_document.tagRange(value).end, m_document.anchorRange(value).end);
    if (node.parent == NoNode)
        return node.begin;
    if (node.key == NoNode)
        return isInFlow(value) ? node.begin : childBegin(value) + 1;
    const qsizetype end = m_document.node(node.key).end;
    return lacksColon(value) ? end : scan::skipBlanksAndComments(m_text, end) + 1;
}

bool Layout::lacksColon(NodeIndex value) const
{
    const Node &node = m_document.node(value);
    if (node.key == NoNode)
        return false;
    const qsizetype colon = scan::skipBlanksAndComments(m_text, m_document.node(node.key).end);
    const bool isColon = colon < m_text.size() && m_text[colon] == ':';
    return !isColon || (node.begin == node.end && !node.hasProperties && node.begin <= colon);
}

/// Comments that belong to a child begin behind this place.
qsizetype Layout::leadLimit(NodeIndex child) const
{
    if (const NodeIndex previous = previousSibling(child); previous != NoNode)
        return childEnd(previous);
    const NodeIndex parent = m_document.node(child).parent;
    const Node &container = m_document.node(parent);
    if (container.style == Style::Flow)
        return container.begin;
    return container.parent == NoNode && !container.hasProperties ? -1 : valuePlace(parent);
}

qsizetype Layout::leadBegin(NodeIndex child) const
{
    const qsizetype begin = childBegin(child);
    const qsizetype limit = leadLimit(child);
    qsizetype lead = scan::lineBegin(m_text, begin);
    const qsizetype column = begin - lead;
    for (qsizetype line = scan::previousLine(m_text, lead); line > limit;
         line = scan::previousLine(m_text, line)) {
        const bool isDeeper = scan::skipBlanks(m_text, line) - line > column;
        if (!isCommentLine(line) || isDeeper)
            break;
        lead = line;
    }
    return lead;
}

/// Whether a blank line or nothing is above a child with its comments, and the next one directly
/// below it.
bool Layout::beginsParagraph(NodeIndex child) const
{
    const NodeIndex next = m_document.nextSibling(child);
    const qsizetype below = scan::behindBreak(m_text, trailEnd(childEnd(child)));
    if (next == NoNode || below != scan::lineBegin(m_text, childBegin(next)))
        return false;
    const qsizetype lead = leadBegin(child);
    return previousSibling(child) == NoNode || isBlankLine(scan::previousLine(m_text, lead));
}

qsizetype Layout::removalBegin(NodeIndex child) const
{
    return beginsParagraph(child) ? scan::lineBegin(m_text, childBegin(child)) : leadBegin(child);
}

qsizetype Layout::trailEnd(qsizetype offset) const
{
    const qsizetype at = scan::skipBlanks(m_text, offset);
    if (at == m_text.size() || scan::isBreak(m_text[at]))
        return at;
    return scan::isComment(m_text, at) ? scan::lineEnd(m_text, at) : offset;
}

bool Layout::beginsItsLine(qsizetype offset) const
{
    return scan::skipBlanks(m_text, scan::lineBegin(m_text, offset)) >= offset;
}

bool Layout::isBlankLine(qsizetype lineBegin) const
{
    const qsizetype at = scan::skipBlanks(m_text, lineBegin);
    return at == m_text.size() || scan::isBreak(m_text[at]);
}

bool Layout::isCommentLine(qsizetype lineBegin) const
{
    const qsizetype at = scan::skipBlanks(m_text, lineBegin);
    return at < m_text.size() && m_text[at] == '#';
}

qsizetype Layout::withoutBlanks(qsizetype offset, qsizetype from) const
{
    while (offset > from && scan::isBlank(m_text[offset - 1]))
        --offset;
    return offset;
}

bool Layout::wouldSwallow(qsizetype offset, int column) const
{
    for (qsizetype line = scan::nextLine(m_text, offset); line < m_text.size();
         line = scan::nextLine(m_text, line)) {
        if (isBlankLine(line))
            continue;
        return isCommentLine(line) && scan::skipSpaces(m_text, line) - line >= column;
    }
    return false;
}

NodeIndex Layout::blockScalarAtEnd(NodeIndex index) const
{
    const Node &node = m_document.node(index);
    const NodeIndex last = node.subtreeEnd - 1;
    const Style style = m_document.node(last).style;
    const bool isBlockScalar = style == Style::Literal || style == Style::Folded;
    return isBlockScalar && m_document.node(last).end == node.end ? last : NoNode;
}

} // namespace towerkey::yaml
