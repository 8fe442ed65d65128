// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/textrange.h"

#include <algorithm>

namespace towerkey {

static bool isContinuationByte(char byte) { return (byte & 0xC0) == 0x80; }

/// Whether a line ends behind the byte at a place.
static bool endsLine(QByteArrayView text, qsizetype at)
{
    const bool pairFollows = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    return text[at] == '\n' || (text[at] == '\r' && !pairFollows);
}

static int columnOf(QByteArrayView text, qsizetype lineBegin, qsizetype offset)
{
    int column = 1;
    for (qsizetype i = lineBegin; i < offset; ++i)
        column += isContinuationByte(text[i]) ? 0 : 1;
    return column;
}

TextPosition positionAt(QByteArrayView text, qsizetype offset)
{
    offset = qBound(qsizetype(0), offset, text.size());
    int line = 1;
    qsizetype lineBegin = 0;
    for (qsizetype i = 0; i < offset; ++i) {
        if (endsLine(text, i)) {
            ++line;
            lineBegin = i + 1;
        }
    }
    return {line, columnOf(text, lineBegin, offset)};
}

LineIndex::LineIndex(const QByteArray &text) : m_text(text), m_begins{0}
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (endsLine(text, i))
            m_begins.append(i + 1);
    }
}

TextPosition LineIndex::position(qsizetype offset) const
{
    offset = qBound(qsizetype(0), offset, m_text.size());
    const auto next = std::upper_bound(m_begins.begin(), m_begins.end(), offset);
    return {int(next - m_begins.begin()), columnOf(m_text, *(next - 1), offset)};
}

QList<TextSplice> applySplices(QByteArray &text, const QList<TextSplice> &splices)
{
    QByteArray result;
    QList<TextSplice> inverse;
    inverse.reserve(splices.size());
    qsizetype done = 0;
    for (const TextSplice &splice : splices) {
        Q_ASSERT(splice.range.begin >= done && splice.range.end >= splice.range.begin);
        result += QByteArrayView(text).sliced(done, splice.range.begin - done);
        const qsizetype begin = result.size();
        result += splice.replacement;
        inverse.append(
            {{begin, result.size()}, text.sliced(splice.range.begin, splice.range.length())});
        done = splice.range.end;
    }
    result += QByteArrayView(text).sliced(done);
    text = result;
    return inverse;
}

} // namespace towerkey
