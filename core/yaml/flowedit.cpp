// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/flowedit.h"

#include "core/yaml/scalaredit.h"
#include "core/yaml/scan.h"

namespace towerkey::yaml {

FlowEdit::FlowEdit(const Document &document, const Layout &layout)
    : m_document(document), m_layout(layout), m_text(document.text())
{
}

Splices FlowEdit::replace(NodeIndex node, const Value &value) const
{
    const Node &old = m_document.node(node);
    QByteArray before;
    if (m_layout.lacksColon(node))
        before = ": ";
    else if (old.begin == old.end)
        before = " ";
    Splices splices;
    if (const TextRange tag = typeTagRange(m_document, node, value.text()); tag.length() > 0)
        splices.append({tag, {}});
    return splices + difference(m_text, {old.begin, old.end}, before + flowText(value));
}

Splices FlowEdit::insert(NodeIndex container, qsizetype position, const NewChild &child) const
{
    const QByteArray text =
        child.key ? flowMemberText(*child.key, child.value) : flowText(child.value);
    const QList<NodeIndex> children = m_document.children(container);
    if (isPair(container))
        return insertIntoPair(container, position, text);
    if (children.isEmpty())
        return insertFirst(container, text);
    return position < children.size() ? insertBefore(children[position], text)
                                      : append(container, text);
}

/// Whether a mapping of one member stands in a sequence without braces: [a: b].
bool FlowEdit::isPair(NodeIndex container) const
{
    const Node &node = m_document.node(container);
    return node.kind == NodeKind::Mapping && m_text[node.begin] != '{';
}

Splices FlowEdit::insertIntoPair(NodeIndex pair, qsizetype position, const QByteArray &text) const
{
    const Node &node = m_document.node(pair);
    const TextRange begin{node.begin, node.begin};
    const TextRange end{node.end, node.end};
    if (position == 0)
        return {{begin, '{' + text + ", "}, {end, "}"}};
    return {{begin, "{"}, {end, ", " + text + '}'}};
}

QByteArray FlowEdit::indentAt(qsizetype offset) const
{
    const qsizetype begin = scan::lineBegin(m_text, offset);
    return m_text.sliced(begin, scan::skipBlanks(m_text, begin) - begin);
}

// Comments inside stay before the new child.
Splices FlowEdit::insertFirst(NodeIndex container, const QByteArray &text) const
{
    const Node &node = m_document.node(container);
    const qsizetype close = node.end - 1;
    const bool isBelow = scan::lineBegin(m_text, close) > node.begin;
    if (!isBelow)
        return {{{node.begin + 1, node.begin + 1}, close > node.begin + 1 ? ' ' + text : text}};
    const qsizetype line = scan::lineBegin(m_text, close);
    const QByteArray indent = indentAt(close) + QByteArray(m_layout.indentation().step, ' ');
    return {{{line, line}, indent + text + m_layout.lineEnd()}};
}

qsizetype FlowEdit::commaAfter(NodeIndex child) const
{
    const qsizetype at = scan::skipBlanksAndComments(m_text, m_document.node(child).end);
    return at < m_text.size() && m_text[at] == ',' ? at : -1;
}

Splices FlowEdit::append(NodeIndex container, const QByteArray &text) const
{
    const NodeIndex last = m_document.children(container).last();
    const qsizetype begin = m_layout.childBegin(last);
    const qsizetype comma = commaAfter(last);
    const qsizetype end = comma >= 0 ? comma + 1 : m_layout.childEnd(last);
    const qsizetype trail = m_layout.trailEnd(end);
    const bool isOfLines =
        m_layout.beginsItsLine(begin) && (trail > end || scan::lineEnd(m_text, end) == end);
    const QByteArray separator = comma >= 0 ? QByteArray() : QByteArray(",");
    if (!isOfLines)
        return {{{end, end}, separator + ' ' + text}};
    const QByteArray line = m_layout.lineEnd() + indentAt(begin) + text + (comma >= 0 ? "," : "");
    if (separator.isEmpty() || trail == end)
        return {{{trail, trail}, separator + line}};
    return {{{end, end}, separator}, {{trail, trail}, line}};
}

Splices FlowEdit::insertBefore(NodeIndex next, const QByteArray &text) const
{
    const qsizetype begin = m_layout.childBegin(next);
    if (!m_layout.beginsItsLine(begin))
        return {{{begin, begin}, text + ", "}};
    const qsizetype lead = m_layout.leadBegin(next);
    return {{{lead, lead}, indentAt(begin) + text + ',' + m_layout.lineEnd()}};
}

Splices FlowEdit::remove(NodeIndex child) const
{
    const NodeIndex parent = m_document.node(child).parent;
    if (isPair(parent))
        return {{{m_document.node(parent).begin, m_document.node(parent).end}, "{}"}};
    const NodeIndex next = m_document.nextSibling(child);
    const NodeIndex previous = m_layout.previousSibling(child);
    const qsizetype begin = m_layout.childBegin(child);
    const qsizetype comma = commaAfter(child);
    const qsizetype end = comma >= 0 ? comma + 1 : m_layout.childEnd(child);
    const bool endsLine = m_layout.trailEnd(end) > end || scan::lineEnd(m_text, end) == end;
    if (m_layout.beginsItsLine(begin) && endsLine)
        return removeLines(child);
    if (next != NoNode)
        return {{{begin, m_layout.childBegin(next)}, {}}};
    if (previous == NoNode)
        return {{{begin, end}, {}}};
    return {{{m_layout.childEnd(previous), m_layout.childEnd(child)}, {}}};
}

// A comma before the last child goes with it.
Splices FlowEdit::removeLines(NodeIndex child) const
{
    const NodeIndex previous = m_layout.previousSibling(child);
    const qsizetype comma = commaAfter(child);
    const qsizetype end = comma >= 0 ? comma + 1 : m_layout.childEnd(child);
    const TextRange lines{m_layout.leadBegin(child),
                          scan::behindBreak(m_text, m_layout.trailEnd(end))};
    const bool isLast = m_document.nextSibling(child) == NoNode;
    if (!isLast || comma >= 0 || previous == NoNode)
        return {{lines, {}}};
    const qsizetype before = commaAfter(previous);
    if (before < 0 || before >= lines.begin)
        return {{lines, {}}};
    return {{{before, before + 1}, {}}, {lines, {}}};
}

} // namespace towerkey::yaml
