// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/blockscalar.h"

#include "core/yaml/scan.h"

namespace towerkey::yaml {

BlockHeader blockHeader(QByteArrayView text, qsizetype mark, int parentColumn)
{
    BlockHeader header;
    header.begin = mark;
    header.end = mark + 1;
    for (; header.end < text.size(); ++header.end) {
        const char c = text[header.end];
        if (c == '+' || c == '-') {
            header.chomping = c == '+' ? BlockHeader::Chomping::Keep : BlockHeader::Chomping::Strip;
        } else if (c >= '1' && c <= '9') {
            header.indentation = qMax(parentColumn, 0) + (c - '0');
            header.hasIndicator = true;
        } else {
            break;
        }
    }
    header.contentBegin = scan::nextLine(text, header.end);
    return header;
}

int contentIndentation(QByteArrayView text, const BlockHeader &header, qsizetype limit)
{
    if (header.hasIndicator)
        return header.indentation;
    limit = qMin(limit, text.size());
    for (qsizetype line = header.contentBegin; line < limit; line = scan::nextLine(text, line)) {
        const qsizetype begin = scan::skipSpaces(text, line);
        if (begin < text.size() && !scan::isBreak(text[begin]))
            return int(begin - line);
    }
    return -1;
}

qsizetype blockEnd(QByteArrayView text, const BlockHeader &header, qsizetype limit)
{
    const int indentation = contentIndentation(text, header, limit);
    const bool keepsAll = header.chomping == BlockHeader::Chomping::Keep;
    limit = qMin(limit, text.size());
    qsizetype end = header.end;
    for (qsizetype line = header.contentBegin; line < limit;) {
        const qsizetype begin = scan::skipSpaces(text, line);
        const qsizetype lineEnd = scan::lineEnd(text, begin);
        const bool isSpaces = begin == lineEnd;
        if (!isSpaces && begin - line < indentation)
            break;
        const bool isBlank = isSpaces && (indentation < 0 || begin - line <= indentation);
        if (!isBlank || keepsAll)
            end = lineEnd;
        line = scan::behindBreak(text, lineEnd);
    }
    return end;
}

int columnOfBlock(QByteArrayView text, const Node &block)
{
    return int(block.begin - scan::lineBegin(text, block.begin));
}

} // namespace towerkey::yaml
