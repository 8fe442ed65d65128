// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/surroundings.h"

#include "core/base/lineend.h"
#include "core/json/scan.h"

namespace towerkey::json {

namespace {

bool hasLineEnd(QByteArrayView text) { return text.contains('\n') || text.contains('\r'); }

} // namespace

Surroundings::Surroundings(const Document &document)
    : m_document(document), m_text(document.text()), m_lineEnd(dominantLineEnd(m_text)),
      m_indentStep(findIndentStep())
{
}

QByteArray Surroundings::findIndentStep() const
{
    const NodeIndex first = m_document.firstChild(m_document.root());
    if (first != NoNode && beginsItsLine(begin(first))) {
        const QByteArray inner = indentAt(begin(first));
        const QByteArray outer = indentAt(m_document.node(m_document.root()).begin);
        if (inner.size() > outer.size() && inner.startsWith(outer))
            return inner.sliced(outer.size());
    }
    return "  ";
}

bool Surroundings::isLineEnd(qsizetype offset) const
{
    return m_text[offset] == '\n' || m_text[offset] == '\r';
}

qsizetype Surroundings::lineBegin(qsizetype offset) const
{
    while (offset > 0 && !isLineEnd(offset - 1))
        --offset;
    return offset;
}

qsizetype Surroundings::nextLine(qsizetype offset) const
{
    while (offset < m_text.size() && !isLineEnd(offset))
        ++offset;
    if (offset < m_text.size() && m_text[offset] == '\r')
        ++offset;
    if (offset < m_text.size() && m_text[offset] == '\n')
        ++offset;
    return offset;
}

bool Surroundings::beginsItsLine(qsizetype offset) const
{
    return skip(lineBegin(offset), true) >= offset;
}

bool Surroundings::endsItsLine(qsizetype offset) const
{
    while (offset < m_text.size() && !isLineEnd(offset)) {
        if (!scan::isBlank(m_text[offset++]))
            return false;
    }
    return true;
}

QByteArray Surroundings::indentAt(qsizetype offset) const
{
    const qsizetype begin = lineBegin(offset);
    qsizetype end = begin;
    while (end < offset && (m_text[end] == ' ' || m_text[end] == '\t'))
        ++end;
    return m_text.sliced(begin, end - begin);
}

qsizetype Surroundings::begin(NodeIndex index) const
{
    const Node &node = m_document.node(index);
    return node.keyBegin >= 0 ? node.keyBegin : node.begin;
}

bool Surroundings::isMultiLine(NodeIndex container) const
{
    const Node &node = m_document.node(container);
    if (m_document.firstChild(container) != NoNode)
        return childOnItsLine(container) != NoNode;
    const auto inner = QByteArrayView(m_text).sliced(node.begin + 1, node.end - node.begin - 1);
    if (hasLineEnd(inner) || node.parent == NoNode)
        return hasLineEnd(inner) || hasLineEnd(m_text);
    return isMultiLine(node.parent);
}

QByteArray Surroundings::childIndent(NodeIndex container) const
{
    const NodeIndex model = childOnItsLine(container);
    return model != NoNode ? indentAt(begin(model)) : indentAt(begin(container)) + m_indentStep;
}

/// One of the first two children that shows how the children begin their lines; the first may
/// stand on the line of the opening bracket.
NodeIndex Surroundings::childOnItsLine(NodeIndex container) const
{
    const NodeIndex first = m_document.firstChild(container);
    if (first == NoNode || beginsItsLine(begin(first)))
        return first;
    const NodeIndex second = m_document.nextSibling(first);
    return second != NoNode && beginsItsLine(begin(second)) ? second : NoNode;
}

bool Surroundings::isTight(NodeIndex container) const
{
    const NodeIndex first = m_document.firstChild(container);
    if (first == NoNode)
        return false;
    if (m_document.nextSibling(first) != NoNode)
        return !scan::isBlank(m_text[commaAfter(first) + 1]);
    return m_document.node(container).type == NodeType::Table
        && m_text[m_document.node(first).begin - 1] == ':';
}

qsizetype Surroundings::withoutBlanks(qsizetype offset, qsizetype from) const
{
    while (offset > from && scan::isBlank(m_text[offset - 1]))
        --offset;
    return offset;
}

qsizetype Surroundings::skipComment(qsizetype offset) const
{
    if (m_text[offset + 1] == '/') {
        const char *end =
            scan::lineEnd(m_text.constData() + offset, m_text.constData() + m_text.size(), true);
        return end - m_text.constData();
    }
    const qsizetype end = m_text.indexOf("*/", offset + 2);
    return end < 0 ? m_text.size() : end + 2;
}

qsizetype Surroundings::skip(qsizetype offset, bool stopAtLineEnd) const
{
    while (offset < m_text.size()) {
        const bool isComment = m_text[offset] == '/' && offset + 1 < m_text.size()
            && (m_text[offset + 1] == '/' || m_text[offset + 1] == '*');
        if (isComment)
            offset = skipComment(offset);
        else if (scan::isBlank(m_text[offset]) && !(stopAtLineEnd && isLineEnd(offset)))
            ++offset;
        else
            break;
    }
    return offset;
}

qsizetype Surroundings::commaAfter(NodeIndex index) const
{
    const qsizetype next = skip(m_document.node(index).end);
    return next < m_text.size() && m_text[next] == ',' ? next : -1;
}

NodeIndex Surroundings::previousSibling(NodeIndex index) const
{
    NodeIndex previous = NoNode;
    for (NodeIndex i = m_document.firstChild(m_document.node(index).parent); i != index;
         i = m_document.nextSibling(i))
        previous = i;
    return previous;
}

/// Where the text begins that can belong to a node: behind the comma or bracket before it.
qsizetype Surroundings::freeBegin(NodeIndex index) const
{
    const NodeIndex previous = previousSibling(index);
    if (previous == NoNode)
        return m_document.node(m_document.node(index).parent).begin + 1;
    const qsizetype comma = commaAfter(previous);
    return comma >= 0 ? comma + 1 : m_document.node(previous).end;
}

qsizetype Surroundings::leadBegin(NodeIndex index) const
{
    const qsizetype own = begin(index);
    const qsizetype from = freeBegin(index);
    if (!beginsItsLine(own)) {
        qsizetype lead = from;
        while (lead < own && scan::isBlank(m_text[lead]))
            ++lead;
        return lead;
    }
    // What stands on the line of the sibling before belongs to that one.
    const qsizetype rest = skip(from, true);
    return rest >= own ? lineBegin(own) : leadAfterBlankLines(nextLine(rest), lineBegin(own));
}

/// The first line from which on no blank line comes before the given one.
qsizetype Surroundings::leadAfterBlankLines(qsizetype from, qsizetype ownLine) const
{
    qsizetype lead = from;
    bool isInComment = false;
    for (qsizetype line = from; line < ownLine; line = nextLine(line)) {
        const bool isBlank = endsItsLine(line) && !isInComment;
        if (isBlank)
            lead = nextLine(line);
        else
            isInComment = skip(line, true) > nextLine(line);
    }
    return qMin(lead, ownLine);
}

/// Whether a blank line or nothing is above a node with its comments, and the next one directly
/// below it.
bool Surroundings::beginsParagraph(NodeIndex index) const
{
    if (!isFollowedDirectly(index))
        return false;
    const qsizetype lead = leadBegin(index);
    const qsizetype used = withoutBlanks(lead, freeBegin(index));
    return previousSibling(index) == NoNode || nextLine(used) < lead;
}

/// Whether the next one begins on the next line.
bool Surroundings::isFollowedDirectly(NodeIndex index) const
{
    const NodeIndex next = m_document.nextSibling(index);
    const qsizetype end = qMax(trailEnd(index), commaAfter(index) + 1);
    return next != NoNode && endsItsLine(end) && nextLine(end) == lineBegin(begin(next));
}

qsizetype Surroundings::removalBegin(NodeIndex first, NodeIndex last) const
{
    const qsizetype own = begin(first);
    const bool isOfOthers =
        beginsItsLine(own) && beginsParagraph(first) && isFollowedDirectly(last);
    return isOfOthers ? lineBegin(own) : leadBegin(first);
}

qsizetype Surroundings::trailEnd(NodeIndex index) const
{
    const qsizetype end = m_document.node(index).end;
    const qsizetype comma = commaAfter(index);
    const bool commaIsOnLine = comma >= 0 && skip(end, true) == comma;
    const qsizetype behind = commaIsOnLine ? comma + 1 : end;
    const qsizetype after = skip(behind, true);
    if (after == m_text.size() || isLineEnd(after))
        return after;
    // On one line, what follows a comma belongs to the next one.
    return commaIsOnLine ? behind : withoutBlanks(after, end);
}

} // namespace towerkey::json
