// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

/// Blanks, line ends and comments of YAML.
namespace towerkey::yaml::scan {

inline bool isBlank(char c) { return c == ' ' || c == '\t'; }
inline bool isBreak(char c) { return c == '\n' || c == '\r'; }
inline bool isBlankOrBreak(char c) { return isBlank(c) || isBreak(c); }

/// The next line feed or carriage return, or the end.
inline qsizetype lineEnd(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && !isBreak(text[at]))
        ++at;
    return at;
}

/// Behind the line end that stands at a place: a line feed, a carriage return or the pair.
inline qsizetype behindBreak(QByteArrayView text, qsizetype at)
{
    const bool isPair = at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n';
    return at < text.size() ? at + (isPair ? 2 : 1) : at;
}

inline qsizetype nextLine(QByteArrayView text, qsizetype at)
{
    return behindBreak(text, lineEnd(text, at));
}

/// Where the line of a place begins; on the first line, behind a byte order mark.
inline qsizetype lineBegin(QByteArrayView text, qsizetype at)
{
    while (at > 0 && !isBreak(text[at - 1]))
        --at;
    return at == 0 && text.startsWith("\xEF\xBB\xBF") ? 3 : at;
}

/// Where the line before the one that begins at a place begins; -1 on the first line.
inline qsizetype previousLine(QByteArrayView text, qsizetype line)
{
    if (line == 0 || !isBreak(text[line - 1]))
        return -1;
    const bool isPair = line > 1 && text[line - 2] == '\r' && text[line - 1] == '\n';
    return lineBegin(text, line - (isPair ? 2 : 1));
}

inline qsizetype skipSpaces(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && text[at] == ' ')
        ++at;
    return at;
}

inline qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

/// Whether a comment begins at a place: its mark must follow a blank or begin the line.
inline bool isComment(QByteArrayView text, qsizetype at)
{
    return at < text.size() && text[at] == '#' && (at == 0 || isBlankOrBreak(text[at - 1]));
}

/// Passes blanks, line ends and comments.
inline qsizetype skipBlanksAndComments(QByteArrayView text, qsizetype at)
{
    while (at < text.size()) {
        if (isComment(text, at))
            at = lineEnd(text, at);
        else if (isBlankOrBreak(text[at]))
            ++at;
        else
            break;
    }
    return at;
}

} // namespace towerkey::yaml::scan
