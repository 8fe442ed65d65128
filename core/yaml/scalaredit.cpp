// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/scalaredit.h"

#include "core/yaml/characters.h"
#include "core/yaml/scalardecoder.h"
#include "core/yaml/scalartext.h"
#include "core/yaml/scan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::yaml {

ScalarEdit::ScalarEdit(const Document &document, const Layout &layout, NodeIndex scalar)
    : m_document(document), m_layout(layout), m_index(scalar), m_node(document.node(scalar)),
      m_text(document.text()),
      m_isBlockScalar(m_node.style == Style::Literal || m_node.style == Style::Folded),
      m_isInFlow(layout.isInFlow(scalar)), m_parentColumn(layout.column(m_node.parent)),
      m_map(document.scalarMap(scalar))
{
    if (m_isBlockScalar)
        m_header = blockHeader(m_text, m_node.begin, m_parentColumn);
}

Splices ScalarEdit::setText(const QString &text, const ScalarHints &hints) const
{
    const QByteArray bytes = text.toUtf8();
    const bool isString = m_document.scalarType(m_index) == ScalarType::String;
    const bool keepsStyle = !hints.style || *hints.style == m_node.style;
    if (isString && keepsStyle && m_map.text() == bytes)
        return {};
    if (isString && keepsStyle) {
        const Splices decoded = difference(m_map.text(), {0, m_map.text().size()}, bytes);
        if (const auto splices = spliced(decoded))
            return *splices;
    }
    return rewrite(text, hints);
}

Splices ScalarEdit::splice(const Splices &decoded) const
{
    QByteArray text = m_map.text();
    applySplices(text, decoded);
    const bool isString = m_document.scalarType(m_index) == ScalarType::String;
    if (isString && text == m_map.text())
        return {};
    if (const auto splices = isString ? spliced(decoded) : std::nullopt)
        return *splices;
    return setText(textOfUtf8(text), {});
}

Splices ScalarEdit::rewrite(const QString &text, const ScalarHints &hints) const
{
    for (const Style style : stylesFor(text, hints)) {
        if (const auto scalar = written(text, style))
            return tagRemoval() + replaced(*scalar);
    }
    return tagRemoval() + replaced({doubleQuoted(text), {}});
}

Splices ScalarEdit::setSpelling(const QByteArray &yaml) const { return replaced({yaml, {}}); }

QList<Style> ScalarEdit::stylesFor(const QString &text, const ScalarHints &hints) const
{
    QList<Style> styles;
    if (hints.style)
        styles.append(*hints.style);
    styles.append(m_node.style);
    if (text.contains(u'\n'))
        styles.append(Style::Literal);
    styles.append(Style::Plain);
    if (text.contains(u'"') || text.contains(u'\\'))
        styles.append(Style::SingleQuoted);
    return styles;
}

std::optional<ScalarEdit::Written> ScalarEdit::written(const QString &text, Style style) const
{
    switch (style) {
    case Style::Plain:
        if (canBeBare(text, m_isInFlow ? Context::Flow : Context::Block))
            return Written{text.toUtf8(), {}};
        return {};
    case Style::SingleQuoted:
        if (const auto quoted = singleQuoted(text))
            return Written{*quoted, {}};
        return {};
    case Style::DoubleQuoted:
        return Written{doubleQuoted(text), {}};
    case Style::Literal:
    case Style::Folded:
        return writtenBlock(text, style);
    default:
        return {};
    }
}

// What ends in several line ends would take the blank lines below for its own, and what swallows
// comments is no better.
bool ScalarEdit::fitsBlock(const QString &text) const
{
    const QString body = QString(text).remove(u'\n').remove(u'\t');
    if (m_isInFlow || m_node.isKey || body.trimmed().isEmpty() || !isPrintable(body))
        return false;
    const qsizetype end = m_isBlockScalar ? qMax(m_node.end, m_header.end) : m_node.end;
    const bool isBlankBelow = m_layout.isBlankLine(scan::nextLine(m_text, end));
    const bool hasContent = m_isBlockScalar && m_node.end > m_header.end;
    const bool isKept = text.endsWith("\n\n"_L1);
    const bool wasKept = m_isBlockScalar && m_header.chomping == BlockHeader::Chomping::Keep;
    if (isKept && !wasKept && (!m_isBlockScalar || isBlankBelow))
        return false;
    return hasContent || !m_layout.wouldSwallow(end, qMax(m_parentColumn, 0) + 1);
}

int ScalarEdit::indentationOfBlock() const
{
    const int existing =
        m_isBlockScalar ? contentIndentation(m_text, m_header, m_node.end + 1) : -1;
    if (existing > 0)
        return existing;
    const bool isItem = m_node.parent != NoNode && m_node.key == NoNode;
    return qMax(m_parentColumn, 0) + (isItem ? 2 : m_layout.indentation().step);
}

QByteArray ScalarEdit::chomping(qsizetype lineEnds) const
{
    using enum BlockHeader::Chomping;
    const bool isKept = m_isBlockScalar && m_header.chomping == Keep;
    if (lineEnds == 0)
        return "-";
    return isKept || lineEnds > 1 ? "+" : "";
}

std::optional<QByteArray> ScalarEdit::header(const QString &text, Style style,
                                             int indentation) const
{
    qsizetype lineEnds = 0;
    while (lineEnds < text.size() && text[text.size() - 1 - lineEnds] == u'\n')
        ++lineEnds;
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u'\n'; });
    const bool needsDigit = *first == u' ' || *first == u'\t';
    const int digit = indentation - qMax(m_parentColumn, 0);
    if (needsDigit && (digit < 1 || digit > 9))
        return {};
    const bool hasDigit = needsDigit || (m_isBlockScalar && m_header.hasIndicator);
    return (style == Style::Literal ? "|" : ">")
        + (hasDigit ? QByteArray::number(digit) : QByteArray()) + chomping(lineEnds);
}

// Between two lines that fold, a line end is written twice.
QByteArray ScalarEdit::bodyOf(const QString &text, Style style, int indentation) const
{
    const auto folds = [](const QString &line) {
        return !line.isEmpty() && line[0] != u' ' && line[0] != u'\t';
    };
    const bool isClosed = text.endsWith(u'\n');
    QByteArray body;
    QString before; // The last line with text.
    for (const QString &line : (isClosed ? text.chopped(1) : text).split(u'\n')) {
        if (style == Style::Folded && folds(before) && folds(line))
            body += m_layout.lineEnd();
        if (!line.isEmpty())
            before = line;
        body += m_layout.lineEnd();
        body += line.isEmpty() ? QByteArray() : QByteArray(indentation, ' ') + line.toUtf8();
    }
    return body;
}

std::optional<ScalarEdit::Written> ScalarEdit::writtenBlock(const QString &text, Style style) const
{
    if (!fitsBlock(text))
        return {};
    const int indentation = indentationOfBlock();
    const auto head = header(text, style, indentation);
    if (!head)
        return {};
    QByteArray body = bodyOf(text, style, indentation);
    const bool isClosed = text.endsWith(u'\n');
    const QByteArray whole = *head + body + (isClosed ? m_layout.lineEnd() : ""_ba);
    const ScalarSource source{whole, style, 0, head->size() + body.size(), m_parentColumn};
    if (ScalarDecoder(source).run().text() != text.toUtf8())
        return {};
    if (isClosed && scan::lineEnd(m_text, m_node.end) == m_text.size())
        body += m_layout.lineEnd();
    return Written{*head, body};
}

} // namespace towerkey::yaml
