// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/emptyblocks.h"

#include "core/yaml/scan.h"

namespace towerkey::yaml {

namespace {

bool isMark(char c) { return c == '|' || c == '>'; }

/// Behind a mark and its indicators, or -1 when more than a comment follows on the line.
qsizetype headerEnd(QByteArrayView text, qsizetype mark)
{
    qsizetype end = mark + 1;
    while (end < text.size() && QByteArrayView("+-123456789").contains(text[end]))
        ++end;
    const qsizetype rest = scan::skipBlanks(text, end);
    const bool isAlone =
        rest == text.size() || scan::isBreak(text[rest]) || scan::isComment(text, rest);
    return isAlone ? end : -1;
}

qsizetype skipProperties(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (text[at] == '!' || text[at] == '&')) {
        while (at < text.size() && !scan::isBlankOrBreak(text[at]))
            ++at;
        at = scan::skipBlanks(text, at);
    }
    return at;
}

bool isIndicator(QByteArrayView text, qsizetype at)
{
    return (text[at] == '-' || text[at] == '?' || text[at] == ':') && at + 1 < text.size()
        && scan::isBlank(text[at + 1]);
}

/// The column of the innermost block that begins or goes on in a line before a mark in it; -1 when
/// the line does not tell.
qsizetype columnOfBlock(QByteArrayView text, qsizetype line, qsizetype mark)
{
    qsizetype column = -1;
    for (qsizetype at = scan::skipSpaces(text, line); at < mark;
         at = scan::skipBlanks(text, at + 1)) {
        if (skipProperties(text, at) == mark)
            break;
        column = at - line;
        if (!isIndicator(text, at))
            break;
    }
    return column;
}

/// Whether the first line with text behind a header is not indented further than a column.
bool isEmptyBlock(QByteArrayView text, qsizetype headerEnd, qsizetype column)
{
    for (qsizetype line = scan::nextLine(text, headerEnd); line < text.size();
         line = scan::nextLine(text, line)) {
        const qsizetype begin = scan::skipSpaces(text, line);
        if (begin < text.size() && !scan::isBreak(text[begin]))
            return begin - line <= column;
    }
    return false;
}

} // namespace

QByteArray withoutEmptyBlocks(const QByteArray &text)
{
    QByteArray result = text;
    qsizetype line = 0; // The begin of the line that was looked for last.
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (scan::isBreak(text[at]))
            line = at + 1;
        if (!isMark(text[at]) || at == 0 || !scan::isBlank(text[at - 1]))
            continue;
        const qsizetype end = headerEnd(text, at);
        const qsizetype column = end < 0 ? -1 : columnOfBlock(text, line, at);
        if (column > 0 && isEmptyBlock(text, end, column))
            std::fill(result.begin() + at, result.begin() + end, 'x');
    }
    return result;
}

} // namespace towerkey::yaml
