// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/characters.h"
#include "core/yaml/scalardecoder.h"
#include "core/yaml/scalaredit.h"
#include "core/yaml/scalartext.h"
#include "core/yaml/scan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::yaml {

namespace {

bool isContinuation(char byte) { return (byte & 0xC0) == 0x80; }

qsizetype lineEndsAtEnd(QByteArrayView text)
{
    const auto last = std::find_if(text.rbegin(), text.rend(), [](char c) { return c != '\n'; });
    return last - text.rbegin();
}

/// Whether the first line with text does.
bool beginsWithBlank(QByteArrayView text)
{
    const auto first = std::ranges::find_if(text, [](char c) { return c != '\n'; });
    return first != text.end() && scan::isBlank(*first);
}

} // namespace

TextRange typeTagRange(const Document &document, NodeIndex node, bool isForString)
{
    const TextRange range = document.tagRange(node);
    const auto tag = QByteArrayView(document.text()).sliced(range.begin, range.length());
    static constexpr const char *Types[] = {"str",  "int",       "bool",  "float",
                                            "null", "timestamp", "binary"};
    const bool isOfType = std::ranges::any_of(Types, [&](const char *type) {
        if (isForString && type == Types[0])
            return false;
        return tag == "!!" + QByteArray(type)
            || tag == "!<tag:yaml.org,2002:" + QByteArray(type) + '>';
    });
    if (!isOfType)
        return {range.begin, range.begin};
    return {range.begin, scan::skipBlanks(document.text(), range.end)};
}

Splices difference(const QByteArray &text, TextRange range, const QByteArray &replacement)
{
    const QByteArrayView before = QByteArrayView(text).sliced(range.begin, range.length());
    const auto [begin, same] =
        std::mismatch(before.begin(), before.end(), replacement.begin(), replacement.end());
    qsizetype prefix = begin - before.begin();
    while (prefix > 0
           && ((prefix < before.size() && isContinuation(before[prefix]))
               || (prefix < replacement.size() && isContinuation(replacement[prefix]))))
        --prefix;
    const qsizetype room = qMin(before.size(), replacement.size()) - prefix;
    qsizetype suffix = 0;
    while (suffix < room
           && before[before.size() - 1 - suffix] == replacement[replacement.size() - 1 - suffix])
        ++suffix;
    while (suffix > 0 && isContinuation(before[before.size() - suffix]))
        --suffix;
    if (prefix + suffix == before.size() && before.size() == replacement.size())
        return {};
    return {{{range.begin + prefix, range.end - suffix},
             replacement.sliced(prefix, replacement.size() - suffix - prefix)}};
}

Splices ScalarEdit::tagRemoval() const
{
    const TextRange range = typeTagRange(m_document, m_index, true);
    return range.length() > 0 ? Splices{{range, {}}} : Splices();
}

/// What a missing value needs before its text.
QByteArray ScalarEdit::before() const
{
    if (m_node.begin != m_node.end || m_node.style != Style::Plain || m_node.isKey)
        return {};
    if (m_layout.lacksColon(m_index))
        return m_isInFlow ? ": "_ba
                          : m_layout.lineEnd() + QByteArray(m_parentColumn, ' ') + ": "_ba;
    const bool isApart = m_node.begin == 0 || scan::isBlankOrBreak(m_text[m_node.begin - 1])
        || m_document.node(m_index).parent == NoNode;
    return isApart && m_node.begin == 0 ? ""_ba : " "_ba;
}

Splices ScalarEdit::replaced(const Written &written) const
{
    const qsizetype headEnd = m_isBlockScalar ? m_header.end : m_node.end;
    Splices splices = difference(m_text, {m_node.begin, headEnd}, before() + written.head);
    const qsizetype bodyBegin = scan::lineEnd(m_text, headEnd);
    const qsizetype bodyEnd = m_isBlockScalar ? qMax(m_node.end, bodyBegin) : bodyBegin;
    if (!written.body.isEmpty() || bodyEnd > bodyBegin)
        splices += difference(m_text, {bodyBegin, bodyEnd}, written.body);
    return splices;
}

/// Decoded splices carried into the source, if the scalar reads back as it should then.
std::optional<Splices> ScalarEdit::spliced(const Splices &decoded) const
{
    Splices splices;
    for (const TextSplice &splice : decoded) {
        const auto carriedOne = carried(splice);
        if (!carriedOne)
            return {};
        splices.append(*carriedOne);
    }
    QByteArray text = m_map.text();
    applySplices(text, decoded);
    // How many line ends close a block, and blanks at its beginning, are a matter of its header.
    const bool needsDigit = beginsWithBlank(text) && !m_header.hasIndicator;
    if (m_isBlockScalar && (needsDigit || lineEndsAtEnd(text) != lineEndsAtEnd(m_map.text())))
        return {};
    const bool isPlain = m_node.style == Style::Plain;
    if (isPlain && !canBeBare(textOfUtf8(text), m_isInFlow ? Context::Flow : Context::Block))
        return {};
    return readsBack(splices, text) ? std::optional(splices) : std::nullopt;
}

std::optional<TextSplice> ScalarEdit::carried(const TextSplice &decoded) const
{
    const QByteArray &text = m_map.text();
    const bool isAtEnd = decoded.range.end == text.size() && text.endsWith('\n');
    if (m_isBlockScalar && (isAtEnd || text.isEmpty()))
        return {};
    const qsizetype begin = placeBehind(decoded.range.begin);
    const qsizetype end = decoded.range.length() > 0 ? placeBehind(decoded.range.end) : begin;
    if (end < begin)
        return {};
    const auto replacement = encoded(decoded.replacement, {begin, end});
    if (!replacement)
        return {};
    return TextSplice{withoutIndentation({begin, end}, *replacement), *replacement};
}

/// Behind what is written for the decoded byte before a place; at the first character of a line
/// when that is a line end.
qsizetype ScalarEdit::placeBehind(qsizetype decoded) const
{
    const bool isLineBegin = decoded == 0 || m_map.text()[decoded - 1] == '\n';
    return isLineBegin ? m_map.sourceOffset(decoded)
                       : m_map.sourceRange({decoded - 1, decoded}).end;
}

// A line of a block that becomes empty loses its indentation.
TextRange ScalarEdit::withoutIndentation(TextRange range, const QByteArray &replacement) const
{
    const bool endsLine = replacement.isEmpty()
        ? range.end == m_text.size() || scan::isBreak(m_text[range.end])
        : scan::isBreak(replacement.front());
    const qsizetype line = scan::lineBegin(m_text, range.begin);
    if (m_isBlockScalar && endsLine && range.begin - line == indentationOfBlock())
        range.begin = line;
    return range;
}

std::optional<QByteArray> ScalarEdit::encoded(const QByteArray &text, TextRange source) const
{
    const QString characters = textOfUtf8(text);
    switch (m_node.style) {
    case Style::DoubleQuoted:
        return withEscapes(characters);
    case Style::SingleQuoted:
        if (isPrintable(characters))
            return QByteArray(text).replace('\'', "''");
        return {};
    case Style::Literal:
    case Style::Folded:
        if (isPrintable(QString(characters).remove(u'\n').remove(u'\t')))
            return encodedLines(text, source);
        return {};
    default:
        return text;
    }
}

QByteArray ScalarEdit::encodedLines(const QByteArray &text, TextRange source) const
{
    const int indentation = indentationOfBlock();
    const qsizetype column = source.begin - scan::lineBegin(m_text, source.begin);
    const bool endsLine = source.end == m_text.size() || scan::isBreak(m_text[source.end]);
    const QByteArrayList lines = text.split('\n');
    QByteArray result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isEmpty = lines[i].isEmpty() && (i + 1 < lines.size() || endsLine);
        const qsizetype indented = i > 0 ? 0 : qMin(column, qsizetype(indentation));
        if (i > 0)
            result += m_layout.lineEnd();
        if (!isEmpty)
            result += QByteArray(indentation - indented, ' ');
        result += lines[i];
    }
    return result;
}

bool ScalarEdit::readsBack(const Splices &splices, const QByteArray &text) const
{
    QByteArray changed = m_text;
    qsizetype growth = 0;
    for (const TextSplice &splice : splices)
        growth += splice.replacement.size() - splice.range.length();
    applySplices(changed, splices);
    const qsizetype end = m_node.end + growth;
    if (m_isBlockScalar) {
        const BlockHeader header = blockHeader(changed, m_node.begin, m_parentColumn);
        if (blockEnd(changed, header, end + 1) != end)
            return false;
    }
    const ScalarSource source{changed, m_node.style, m_node.begin, end, m_parentColumn};
    return ScalarDecoder(source).run().text() == text;
}

} // namespace towerkey::yaml
