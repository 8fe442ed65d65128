// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/memberedit.h"

#include "core/json/scan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::json {

namespace {

constexpr qsizetype LongestListLine = 90;

bool isFlat(const List &list)
{
    return std::ranges::none_of(list, [](const Value &item) {
        return (item.isList() && !item.as<List>()->isEmpty())
            || (item.isTable() && !item.as<Table>()->isEmpty());
    });
}

/// Writes a value over several lines, but short lists on one.
class LayoutWriter
{
public:
    LayoutWriter(const Surroundings &surroundings, bool multiLine)
        : m_around(surroundings), m_multiLine(multiLine)
    {
    }

    QByteArray write(const Value &value, const QByteArray &indent) const
    {
        const auto *table = value.as<Table>();
        const auto *list = value.as<List>();
        QByteArray compact = toJson(value);
        const bool isShortList = list && isFlat(*list) && compact.size() <= LongestListLine;
        const bool isEmpty = (table && table->isEmpty()) || (list && list->isEmpty());
        if (!m_multiLine || isShortList || isEmpty || (!table && !list))
            return compact;
        const QByteArray inner = indent + m_around.indentStep();
        QByteArrayList lines;
        for (qsizetype i = 0; table && i < table->size(); ++i)
            lines += inner + quoted(table->keyAt(i)) + ": " + write(table->at(i), inner);
        for (qsizetype i = 0; list && i < list->size(); ++i)
            lines += inner + write(list->at(i), inner);
        const QByteArray &lineEnd = m_around.lineEnd();
        return (table ? "{" : "[") + lineEnd + lines.join("," + lineEnd) + lineEnd + indent
            + (table ? "}" : "]");
    }

private:
    const Surroundings &m_around;
    bool m_multiLine;
};

bool endsWithLineComment(const Member &member) { return member.trail.contains("//"); }

qsizetype lengthWithoutBlanks(QByteArrayView text)
{
    qsizetype length = text.size();
    while (length > 0 && scan::isBlank(text[length - 1]))
        --length;
    return length;
}

} // namespace

NewValue NewValue::inside(const QStringList &keys) const
{
    NewValue result = *this;
    result.m_keys = keys + m_keys;
    return result;
}

QByteArray NewValue::text(const Surroundings &surroundings, const QByteArray &indent,
                          bool multiLine) const
{
    if (m_keys.isEmpty() && std::holds_alternative<QByteArray>(m_content))
        return std::get<QByteArray>(m_content);
    if (m_keys.isEmpty())
        return LayoutWriter(surroundings, multiLine).write(std::get<Value>(m_content), indent);
    const QByteArray inner = indent + surroundings.indentStep();
    NewValue rest = *this;
    rest.m_keys.removeFirst();
    const QByteArray member =
        quoted(m_keys.first()) + ": " + rest.text(surroundings, inner, multiLine);
    if (!multiLine)
        return "{" + member + "}";
    const QByteArray &lineEnd = surroundings.lineEnd();
    return "{" + lineEnd + inner + member + lineEnd + indent + "}";
}

QList<TextSplice> MemberEdit::replace(NodeIndex index, const NewValue &value) const
{
    const Node &node = m_document.node(index);
    const bool spansLines =
        m_document.sourceText(index).contains('\n') || m_document.sourceText(index).contains('\r');
    const bool multiLine = spansLines || node.parent == NoNode || m_around.isMultiLine(node.parent);
    const QByteArray text = value.text(m_around, m_around.indentAt(node.begin), multiLine);
    return {{{node.begin, node.end}, text}};
}

QList<TextSplice> MemberEdit::insert(NodeIndex container, qsizetype position, const QString &key,
                                     const NewValue &value) const
{
    const bool isTable = m_document.node(container).type == NodeType::Table;
    const bool isMultiLine = m_around.isMultiLine(container);
    const QByteArray text = value.text(m_around, m_around.childIndent(container), isMultiLine);
    const QByteArray colon = !isMultiLine && m_around.isTight(container) ? ":" : ": ";
    return insert(container, position, {{}, isTable ? quoted(key) + colon + text : text, {}});
}

QList<TextSplice> MemberEdit::append(NodeIndex table, const Table &members) const
{
    const bool isMultiLine = m_around.isMultiLine(table);
    const bool isTight = !isMultiLine && m_around.isTight(table);
    const QByteArray indent = m_around.childIndent(table);
    const QByteArray separator = isMultiLine ? "," + m_around.lineEnd() + indent
        : isTight                            ? ","_ba
                                             : ", "_ba;
    QByteArray body;
    for (const auto &[key, value] : members) {
        body += body.isEmpty() ? QByteArray() : separator;
        body += quoted(key) + (isTight ? ":" : ": ")
            + NewValue(value).text(m_around, indent, isMultiLine);
    }
    return insert(table, m_document.node(table).childCount, {{}, body, {}});
}

QList<TextSplice> MemberEdit::insert(NodeIndex container, qsizetype position,
                                     const Member &member) const
{
    NodeIndex last = NoNode;
    NodeIndex next = m_document.firstChild(container);
    for (qsizetype i = 0; i < position && next != NoNode; ++i) {
        last = next;
        next = m_document.nextSibling(next);
    }
    if (next != NoNode)
        return insertBefore(container, next, member);
    if (last != NoNode)
        return append(container, last, member);
    return insertIntoEmpty(container, member);
}

/// The lines of a member, without the last line end.
QByteArray MemberEdit::line(NodeIndex container, const Member &member,
                            const QByteArray &comma) const
{
    return member.lead + m_around.childIndent(container) + member.body + comma + member.trail;
}

/// Inside of an empty list or table, behind the comments that it may have.
QList<TextSplice> MemberEdit::insertIntoEmpty(NodeIndex container, const Member &member) const
{
    const Node &node = m_document.node(container);
    const qsizetype open = node.begin + 1;
    const qsizetype close = node.end - 1;
    const QByteArray &text = m_document.text();
    const TextRange inner{m_around.withoutBlanks(close, open), close};
    const bool hasComment = inner.begin > open;
    const QByteArray blanks = text.sliced(inner.begin, inner.length());
    if (!m_around.isMultiLine(container)) {
        const QByteArray before = hasComment ? " "_ba : blanks;
        return {{inner, before + member.body + member.trail + blanks}};
    }
    const QByteArray &lineEnd = m_around.lineEnd();
    // A comment line directly above would count as the member's own, and leave with it.
    const bool commentIsAbove = hasComment && m_around.lineBegin(inner.begin) > node.begin;
    const bool closesOwnLine = m_around.lineBegin(close) > inner.begin;
    const QByteArray closing =
        closesOwnLine ? m_around.indentAt(close) : m_around.indentAt(m_around.begin(container));
    return {{inner,
             lineEnd + (commentIsAbove ? lineEnd : QByteArray()) + line(container, member, {})
                 + lineEnd + closing}};
}

QList<TextSplice> MemberEdit::insertBefore(NodeIndex container, NodeIndex next,
                                           const Member &member) const
{
    const qsizetype at = m_around.leadBegin(next);
    if (m_around.beginsItsLine(m_around.begin(next)))
        return {{{at, at}, line(container, member, ",") + m_around.lineEnd()}};
    if (endsWithLineComment(member))
        return {{{at, at}, member.body + "," + member.trail + m_around.lineEnd()}};
    const QByteArray comma = m_around.isTight(container) ? "," : ", ";
    return {{{at, at}, member.body + member.trail + comma}};
}

QList<TextSplice> MemberEdit::append(NodeIndex container, NodeIndex last,
                                     const Member &member) const
{
    const qsizetype end = m_document.node(last).end;
    const qsizetype trail = m_around.trailEnd(last);
    const qsizetype comma = m_around.commaAfter(last);
    const QByteArray inLine = (m_around.isTight(container) ? "" : " ") + member.body + member.trail
        + (endsWithLineComment(member) ? m_around.lineEnd() : QByteArray());
    const bool hasLineComment =
        QByteArrayView(m_document.text()).sliced(end, trail - end).contains("//");
    if (!m_around.isMultiLine(container) && !hasLineComment) {
        const qsizetype at = comma >= 0 ? comma + 1 : trail;
        return {{{at, at}, comma >= 0 ? inLine : "," + inLine}};
    }
    const qsizetype at = qMax(comma + 1, trail);
    QByteArray text = m_around.lineEnd() + line(container, member, {});
    if (endsWithLineComment(member) && !m_around.endsItsLine(at))
        text += m_around.lineEnd() + m_around.indentAt(m_around.begin(container));
    if (comma >= 0)
        return {{{at, at}, text}};
    if (at == end)
        return {{{end, end}, "," + text}};
    return {{{end, end}, ","}, {{at, at}, text}};
}

/// What goes with a member: its comments, its comma, and its lines where it fills them.
TextRange MemberEdit::ownRange(Run run) const
{
    const qsizetype lead = m_around.removalBegin(run.first, run.last);
    const qsizetype end = qMax(m_around.trailEnd(run.last), m_around.commaAfter(run.last) + 1);
    const bool fillsLines = m_around.lineBegin(lead) == lead && m_around.endsItsLine(end);
    return {lead, fillsLines ? m_around.nextLine(end) : end};
}

/// Takes one of two blank lines around lines that go, and one beside a bracket.
TextRange MemberEdit::withBlankLine(TextRange lines, Run run) const
{
    const NodeIndex previous = m_around.previousSibling(run.first);
    const NodeIndex parent = m_document.node(run.first).parent;
    const qsizetype before =
        previous != NoNode ? m_around.trailEnd(previous) : m_document.node(parent).begin + 1;
    const qsizetype from = qMax(before, previous != NoNode ? m_around.commaAfter(previous) + 1 : 0);
    const qsizetype used = m_around.withoutBlanks(lines.begin, from);
    const bool isBlankBefore = m_around.nextLine(used) < lines.begin;
    const bool isBlankAfter =
        lines.end < m_document.text().size() && m_around.endsItsLine(lines.end);
    const bool isFirst = previous == NoNode && used == from && !isBlankBefore;
    if (isBlankAfter && (isBlankBefore || isFirst))
        lines.end = m_around.nextLine(lines.end);
    else if (isBlankBefore && used == from && m_document.nextSibling(run.last) == NoNode)
        lines.begin = m_around.nextLine(used);
    return lines;
}

QList<TextSplice> MemberEdit::remove(Run run) const
{
    const NodeIndex previous = m_around.previousSibling(run.first);
    const bool isLast = m_document.nextSibling(run.last) == NoNode;
    const bool takesComma = previous != NoNode && isLast && m_around.commaAfter(run.last) < 0;
    const qsizetype comma = takesComma ? m_around.commaAfter(previous) : -1;
    const TextRange own = ownRange(run);
    const bool beginsLine = m_around.lineBegin(own.begin) == own.begin;
    if (!beginsLine)
        return removeInLine({comma >= 0 ? comma : own.begin, own.end}, run);
    if (m_around.lineBegin(own.end) != own.end && own.end < m_document.text().size()) {
        // Another one follows on the line and gets the indentation.
        const qsizetype next = isLast ? own.end : passBlanks(own.end);
        const QByteArray indent =
            isLast ? QByteArray() : m_around.childIndent(m_document.node(run.first).parent);
        return withComma(comma, {{own.begin, next}, indent});
    }
    return withComma(comma, {withBlankLine(own, run), {}});
}

bool MemberEdit::areTogether(NodeIndex index, NodeIndex next) const
{
    return passBlanks(ownRange({index, index}).end) == passBlanks(ownRange({next, next}).begin);
}

/// Two splices, or one for a comma on a line of its own directly before.
QList<TextSplice> MemberEdit::withComma(qsizetype comma, TextSplice splice) const
{
    if (comma < 0)
        return {splice};
    const bool isAlone = m_around.indentAt(comma).size() == comma - m_around.lineBegin(comma);
    if (isAlone && m_around.nextLine(comma) == splice.range.begin)
        return {{{m_around.lineBegin(comma), splice.range.end}, splice.replacement}};
    return {{{comma, comma + 1}, {}}, splice};
}

/// Removes a range that begins inside of a line.
QList<TextSplice> MemberEdit::removeInLine(TextRange range, Run run) const
{
    const QByteArray &text = m_document.text();
    const qsizetype lineBegin = m_around.lineBegin(range.begin);
    const bool isFirst = m_around.previousSibling(run.first) == NoNode;
    const bool isLast = m_document.nextSibling(run.last) == NoNode;
    if (m_around.endsItsLine(range.end)) {
        const qsizetype begin = m_around.withoutBlanks(range.begin, lineBegin);
        const bool isWholeLine = begin == lineBegin;
        return {{{begin, isWholeLine ? m_around.nextLine(range.end) : range.end}, {}}};
    }
    if (!isLast || isFirst)
        return {{{range.begin, passBlanks(range.end)}, {}}};
    if (text[range.end - 1] == ',')
        range.begin = m_around.withoutBlanks(range.begin, lineBegin);
    return {{range, {}}};
}

qsizetype MemberEdit::passBlanks(qsizetype offset) const
{
    const QByteArray &text = m_document.text();
    while (offset < text.size() && (text[offset] == ' ' || text[offset] == '\t'))
        ++offset;
    return offset;
}

Member MemberEdit::memberOf(NodeIndex index) const
{
    const QByteArray &text = m_document.text();
    const qsizetype begin = m_around.begin(index);
    const qsizetype end = m_document.node(index).end;
    const qsizetype lead = m_around.removalBegin(index);
    const qsizetype trail = m_around.trailEnd(index);
    const qsizetype comma = m_around.commaAfter(index);
    const qsizetype ownLine = m_around.lineBegin(begin);
    const bool fillsLines = m_around.lineBegin(lead) == lead;
    const qsizetype body = fillsLines ? passBlanks(ownLine) : lead;
    Member member{{}, text.sliced(body, end - body), {}};
    if (fillsLines && lead < ownLine)
        member.lead = text.sliced(lead, ownLine - lead);
    if (comma >= end)
        member.trail = text.sliced(end, comma - end);
    const qsizetype behind = qMax(end, comma + 1);
    if (trail > behind)
        member.trail += text.sliced(behind, trail - behind);
    member.trail = member.trail.first(lengthWithoutBlanks(member.trail));
    return member;
}

} // namespace towerkey::json
