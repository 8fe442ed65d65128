// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/blockscalar.h"
#include "core/yaml/parser.h"
#include "core/yaml/scan.h"

#include <libfyaml.h>

namespace towerkey::yaml {

Parser::Span Parser::spanOfScalar(fy_token *value, Style style)
{
    const auto begin = qint32(fy_token_start_mark(value)->input_pos);
    const auto end = qint32(fy_token_end_mark(value)->input_pos);
    switch (style) {
    case Style::SingleQuoted:
    case Style::DoubleQuoted:
        return {begin - 1, end + 1};
    case Style::Literal:
    case Style::Folded:
        return spanOfBlockScalar({begin, end});
    default:
        return {begin, end};
    }
}

// The token begins with the first line; its mark, | or >, stands before it on another one, with
// nothing but blanks, comments and indicators between it and the token before.
Parser::Span Parser::spanOfBlockScalar(Span content)
{
    qint32 mark = m_cursor;
    while (mark < content.begin && m_text[mark] != '|' && m_text[mark] != '>') {
        const qint32 next = skipBlanks(mark);
        mark = next > mark ? next : mark + 1;
    }
    const BlockHeader header = blockHeader(m_text, mark, parentColumn());
    return {mark, qint32(blockEnd(QByteArrayView(m_text).first(m_size), header, content.end))};
}

/// An empty block keeps the blank lines that follow, if its mark says so.
Parser::Span Parser::spanOfEmptyBlock(qint32 mark) const
{
    const auto text = QByteArrayView(m_text).first(m_size);
    const BlockHeader header = blockHeader(text, mark, parentColumn());
    qsizetype limit = header.contentBegin;
    while (limit < m_size && scan::isBlankOrBreak(text[scan::skipSpaces(text, limit)]))
        limit = scan::nextLine(text, limit);
    return {mark, qint32(blockEnd(text, header, limit))};
}

/// The column of the block that a node stands in, or -1 for a root.
int Parser::parentColumn() const
{
    return m_open.isEmpty() ? -1 : columnOfBlock(m_text, m_document.m_nodes.at(m_open.last().node));
}

qint32 Parser::skipBlanks(qint32 at) const
{
    return qint32(scan::skipBlanksAndComments(QByteArrayView(m_text).first(m_size), at));
}

/// Where a value that is not written would be: directly behind its colon or dash.
qint32 Parser::placeOfMissing() const
{
    if (m_open.isEmpty())
        return m_cursor;
    const Node &parent = m_document.m_nodes.at(m_open.last().node);
    if (parent.kind == NodeKind::Mapping)
        return m_open.last().key == NoNode ? placeOfMissingKey() : placeOfMissingValue();
    const qint32 dash = skipBlanks(m_cursor);
    return dash < m_size && m_text[dash] == '-' ? dash + 1 : m_cursor;
}

qint32 Parser::placeOfMissingKey() const
{
    qint32 at = skipBlanks(m_cursor);
    if (at < m_size && m_text[at] == ',')
        at = skipBlanks(at + 1);
    return at < m_size && m_text[at] == '?' ? at + 1 : at;
}

qint32 Parser::placeOfMissingValue() const
{
    const qint32 colon = skipBlanks(m_cursor);
    if (colon == m_size || m_text[colon] != ':')
        return m_cursor;
    const bool isInFlow = m_document.m_nodes.at(m_open.last().node).style == Style::Flow;
    const bool isIndicator = colon + 1 == m_size || scan::isBlankOrBreak(m_text[colon + 1]);
    return isInFlow || isIndicator ? colon + 1 : m_cursor;
}

} // namespace towerkey::yaml
