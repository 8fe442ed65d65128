// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/blockedit.h"

#include "core/yaml/blockscalar.h"
#include "core/yaml/scalaredit.h"
#include "core/yaml/scan.h"

namespace towerkey::yaml {

BlockEdit::BlockEdit(const Document &document, const Layout &layout)
    : m_document(document), m_layout(layout), m_text(document.text())
{
}

QByteArray BlockEdit::withLineEnds(QByteArray text) const
{
    return text.replace('\n', m_layout.lineEnd());
}

Indentation BlockEdit::indentation(bool allowsBlockScalars) const
{
    Indentation result = m_layout.indentation();
    result.allowsBlockScalars = allowsBlockScalars;
    return result;
}

QByteArray BlockEdit::textOf(const NewChild &child, int column, bool allowsBlockScalars) const
{
    const Indentation indented = indentation(allowsBlockScalars);
    return withLineEnds(child.key ? memberText(*child.key, child.value, column, indented)
                                  : '-' + textBehindDash(child.value, column, indented));
}

QByteArray BlockEdit::textBehind(NodeIndex node, const Value &value, bool allowsBlockScalars) const
{
    const Indentation indented = indentation(allowsBlockScalars);
    const Node &old = m_document.node(node);
    const int column = m_layout.column(old.parent);
    if (old.key != NoNode)
        return withLineEnds(textBehindColon(value, column, indented));
    // A tag or anchor on the line would be that of the first key.
    const bool keepsTag = typeTagRange(m_document, node, value.text()).length() == 0
        && m_document.tagRange(node).length() > 0;
    const bool isBelow = value.isCollection() && !value.isEmptyCollection()
        && (keepsTag || m_document.anchorRange(node).length() > 0);
    return withLineEnds(isBelow ? '\n' + QByteArray(column + 2, ' ')
                                + blockText(value, column + 2, indented)
                                : textBehindDash(value, column, indented));
}

// What stands behind the place on its line stays when it is a comment; the first line of the new
// text goes before it, the other lines below.
Splices BlockEdit::replace(NodeIndex node, const Value &value) const
{
    const Node &old = m_document.node(node);
    if (old.parent == NoNode)
        return replaceTop(node, value);
    const qsizetype place = m_layout.valuePlace(node);
    const bool isBelow = m_layout.trailEnd(place) > place || scan::lineEnd(m_text, place) == place;
    const bool isBlockScalar = old.style == Style::Literal || old.style == Style::Folded;
    // A comment behind a block belongs to its last child.
    const qsizetype oldEnd = old.style == Style::Block ? m_layout.trailEnd(old.end) : old.end;
    qsizetype headEnd = isBelow ? place : oldEnd;
    if (isBlockScalar && !isBelow)
        headEnd = blockHeader(m_text, old.begin, m_layout.column(old.parent)).end;
    const qsizetype bodyBegin = scan::lineEnd(m_text, headEnd);
    const qsizetype bodyEnd = qMax(oldEnd, bodyBegin);
    const bool isFree = !m_layout.wouldSwallow(bodyEnd, m_layout.column(old.parent) + 1);
    const QByteArray text = textBehind(node, value, isFree) + lineEndAt(bodyEnd, value, isFree);
    const qsizetype head = scan::lineEnd(text, 0);
    Splices splices = difference(m_text, {place, headEnd}, text.first(head));
    if (bodyEnd > bodyBegin || head < text.size())
        splices += difference(m_text, {bodyBegin, bodyEnd}, text.sliced(head));
    if (const TextRange tag = typeTagRange(m_document, node, value.text()); tag.length() > 0) {
        const qsizetype begin =
            m_layout.withoutBlanks(tag.begin, scan::lineBegin(m_text, tag.begin));
        splices.prepend({{begin, m_document.tagRange(node).end}, {}});
    }
    return splices;
}

Splices BlockEdit::replaceTop(NodeIndex node, const Value &value) const
{
    const Node &old = m_document.node(node);
    const int column = old.style == Style::Block ? m_layout.column(node) : 0;
    const bool isFree = !m_layout.wouldSwallow(old.end, column + 1);
    const bool isBlock = value.isCollection() && !value.isEmptyCollection();
    const QByteArray text = isBlock ? blockText(value, column, indentation(isFree))
                                    : textBehindDash(value, 0, indentation(isFree)).trimmed();
    const bool isBehind = !m_layout.beginsItsLine(old.begin) && old.begin > 0;
    const QByteArray before = !isBehind ? QByteArray() : isBlock ? "\n" : " ";
    const qsizetype begin = isBehind
        ? m_layout.withoutBlanks(old.begin, scan::lineBegin(m_text, old.begin))
        : old.begin;
    const qsizetype end = old.style == Style::Block ? m_layout.trailEnd(old.end) : old.end;
    return difference(m_text, {begin, end},
                      withLineEnds(before + text) + lineEndAt(end, value, isFree));
}

/// What is missing behind a new value at the end of the text.
QByteArray BlockEdit::lineEndAt(qsizetype place, const Value &value, bool allowsBlockScalars) const
{
    const bool isMissing = place == m_text.size() && allowsBlockScalars && needsLineEnd(value);
    return isMissing ? m_layout.lineEnd() : QByteArray();
}

Splices BlockEdit::insert(NodeIndex container, qsizetype position, const NewChild &child) const
{
    const QList<NodeIndex> children = m_document.children(container);
    if (position >= children.size())
        return append(container, child);
    return insertBefore(children[position], m_layout.column(container), child);
}

Splices BlockEdit::insertBefore(NodeIndex next, int column, const NewChild &child) const
{
    const QByteArray text = textOf(child, column, true);
    const QByteArray indent(column, ' ');
    const qsizetype begin = m_layout.childBegin(next);
    if (!m_layout.beginsItsLine(begin))
        return {{{begin, begin}, text + m_layout.lineEnd() + indent}};
    const qsizetype lead = m_layout.leadBegin(next);
    return {{{lead, lead}, indent + text + m_layout.lineEnd()}};
}

Splices BlockEdit::append(NodeIndex container, const NewChild &child) const
{
    const NodeIndex last = m_document.children(container).last();
    const int column = m_layout.column(container);
    const qsizetype end = m_document.node(container).end;
    const bool isFree = !m_layout.wouldSwallow(end, column + 1);
    const QByteArray text = QByteArray(column, ' ') + textOf(child, column, isFree);
    const qsizetype at = m_layout.trailEnd(end);
    const QByteArray lineEnd = lineEndAt(at, child.value, isFree);
    return openEnd(last, at, {{at, at}, m_layout.lineEnd() + text + lineEnd});
}

// A block scalar at the end of a file without a line end must not get one.
Splices BlockEdit::openEnd(NodeIndex last, qsizetype at, const TextSplice &insertion) const
{
    const NodeIndex scalar = m_layout.blockScalarAtEnd(last);
    if (at < m_text.size() || scalar == NoNode)
        return {insertion};
    const Node &node = m_document.node(scalar);
    const BlockHeader header = blockHeader(m_text, node.begin, m_layout.column(node.parent));
    if (header.chomping == BlockHeader::Chomping::Strip)
        return {insertion};
    const qsizetype line = scan::lineBegin(m_text, at);
    if (m_layout.isBlankLine(line) && line > header.end)
        return {{{line, at}, insertion.replacement.sliced(m_layout.lineEnd().size())}};
    const auto sign = QByteArrayView(m_text).sliced(0, header.end).indexOf('+', header.begin);
    const TextRange chomping =
        sign < 0 ? TextRange{header.end, header.end} : TextRange{sign, sign + 1};
    return {{chomping, "-"}, insertion};
}

Splices BlockEdit::remove(NodeIndex child) const
{
    if (m_document.node(m_document.node(child).parent).childCount == 1)
        return removeLast(child);
    if (!m_layout.beginsItsLine(m_layout.childBegin(child)))
        return removeFromLine(child);
    return withSafeRest(withBlankLine(ownLines(child), child), m_layout.previousSibling(child));
}

TextRange BlockEdit::ownLines(NodeIndex child) const
{
    const qsizetype end = m_layout.trailEnd(m_layout.childEnd(child));
    return {m_layout.removalBegin(child), scan::behindBreak(m_text, end)};
}

// One of the blank lines around goes too.
TextRange BlockEdit::withBlankLine(TextRange lines, NodeIndex child) const
{
    const qsizetype before = scan::previousLine(m_text, lines.begin);
    const bool isBlankBefore = before >= 0 && m_layout.isBlankLine(before);
    const bool isFirst = m_layout.previousSibling(child) == NoNode;
    const bool isBlankBehind = lines.end < m_text.size() && m_layout.isBlankLine(lines.end);
    if (isBlankBehind && (isBlankBefore || isFirst))
        lines.end = scan::nextLine(m_text, lines.end);
    return lines;
}

// A block scalar before must swallow neither the blank lines that follow nor a comment.
Splices BlockEdit::withSafeRest(TextRange lines, NodeIndex previous) const
{
    const NodeIndex scalar = previous == NoNode ? NoNode : m_layout.blockScalarAtEnd(previous);
    Splices splices{{lines, {}}};
    if (scalar == NoNode)
        return splices;
    const Node &node = m_document.node(scalar);
    const BlockHeader header = blockHeader(m_text, node.begin, m_layout.column(node.parent));
    qsizetype rest = lines.end;
    while (rest < m_text.size() && m_layout.isBlankLine(rest))
        rest = scan::nextLine(m_text, rest);
    if (header.chomping == BlockHeader::Chomping::Keep)
        splices.first().range.end = rest;
    const qsizetype mark = scan::skipSpaces(m_text, rest);
    const int column = m_layout.column(m_document.node(previous).parent);
    if (rest < m_text.size() && m_layout.isCommentLine(rest) && mark - rest > column)
        splices.append({{rest, mark}, QByteArray(column, ' ')});
    return splices;
}

/// Removes a child that follows the dash of an item, or another mark, on its line.
Splices BlockEdit::removeFromLine(NodeIndex child) const
{
    const NodeIndex next = m_document.nextSibling(child);
    const qsizetype begin = m_layout.childBegin(child);
    const qsizetype end = m_layout.trailEnd(m_layout.childEnd(child));
    const qsizetype nextBegin = m_layout.childBegin(next);
    const auto between = QByteArrayView(m_text).sliced(end, nextBegin - end);
    const bool isCommentBetween = between.contains('#');
    if (!isCommentBetween)
        return {{{begin, nextBegin}, {}}};
    return {{{m_layout.withoutBlanks(begin, scan::lineBegin(m_text, begin)), end}, {}}};
}

/// Removes the only child: an empty collection in brackets is left.
Splices BlockEdit::removeLast(NodeIndex child) const
{
    const NodeIndex parent = m_document.node(child).parent;
    const Node &container = m_document.node(parent);
    const QByteArray empty = container.kind == NodeKind::Mapping ? "{}" : "[]";
    const qsizetype begin = m_layout.childBegin(child);
    const bool isTop = container.parent == NoNode && !container.hasProperties;
    if (!m_layout.beginsItsLine(begin))
        return {{{begin, m_layout.trailEnd(m_layout.childEnd(child))}, empty}};
    TextRange lines = ownLines(child);
    if (isTop) {
        const bool isClosed = lines.end > m_layout.trailEnd(m_layout.childEnd(child));
        return {{lines, empty + (isClosed ? m_layout.lineEnd() : QByteArray())}};
    }
    const qsizetype place = m_layout.valuePlace(parent);
    return {{{place, place}, ' ' + empty}, {lines, {}}};
}

} // namespace towerkey::yaml
