// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/expansion.h"

#include "core/exchange/compose/composeedits.h"
#include "core/exchange/escaping.h"

namespace towerkey::exchange::kubernetes {

namespace {

/// Longer than Linux takes a variable. References to references may grow without end.
constexpr qsizetype LongestText = 1'048'576;

class Expander
{
public:
    Expander(const QByteArray &written, const Known &known) : m_written(written), m_known(known) { }

    Expansion run()
    {
        for (qsizetype at = m_written.indexOf('$'); at >= 0 && at + 1 < m_written.size();
             at = m_written.indexOf('$', at))
            at = readAt(at);
        keepUntil(m_written.size());
        return std::move(m_result);
    }

private:
    void keepUntil(qsizetype end)
    {
        m_result.text += QByteArrayView(m_written).sliced(m_done, end - m_done);
        m_done = end;
    }

    qsizetype replace(TextRange range, const QByteArray &text)
    {
        keepUntil(range.begin);
        const qsizetype begin = m_result.text.size();
        m_result.text += text;
        m_result.pieces.append({range, {begin, m_result.text.size()}});
        m_done = range.end;
        return range.end;
    }

    /// Returns where to go on.
    qsizetype readAt(qsizetype dollar)
    {
        const char next = m_written[dollar + 1];
        if (next == '$')
            return replace({dollar, dollar + 2}, "$");
        // The program takes the byte for a character of its own.
        if (static_cast<unsigned char>(next) >= 0x80)
            return replace({dollar, dollar + 2}, '$' + QString(QLatin1Char(next)).toUtf8());
        const qsizetype close = next == '(' ? closing(dollar + 2) : -1;
        if (close < 0)
            return dollar + 2;
        const QByteArray name = m_written.sliced(dollar + 2, close - dollar - 2);
        const auto value = m_known.constFind(name);
        const bool isShort =
            value != m_known.cend() && m_result.text.size() + value->size() <= LongestText;
        if (isShort)
            return replace({dollar, close + 1}, *value);
        m_result.unknown.append(name);
        return close + 1;
    }

    /// Without one behind, there is none for the next reference either.
    qsizetype closing(qsizetype from)
    {
        if (m_hasNoClosing)
            return -1;
        const qsizetype close = m_written.indexOf(')', from);
        m_hasNoClosing = close < 0;
        return close;
    }

    const QByteArray &m_written;
    const Known &m_known;
    qsizetype m_done = 0;
    bool m_hasNoClosing = false;
    Expansion m_result;
};

/// The place in what is written; what lies inside of a reference is its begin or end.
struct WrittenPlace
{
    qsizetype offset;
    TextRange text; ///< Of the reference, or empty at the place itself.
};

WrittenPlace placeOf(const Expansion &expansion, qsizetype at, bool isEnd)
{
    qsizetype shift = 0;
    for (const Expansion::Piece &piece : expansion.pieces) {
        if (at < piece.text.end && at > piece.text.begin)
            return {isEnd ? piece.written.end : piece.written.begin, piece.text};
        if (at < piece.text.end || (isEnd && at == piece.text.begin))
            break;
        shift = piece.written.end - piece.text.end;
    }
    return {at + shift, {at, at}};
}

} // namespace

Expansion expand(const QByteArray &written, const Known &known)
{
    return Expander(written, known).run();
}

QByteArray escaped(const QByteArray &text)
{
    const QString utf16 = QString::fromUtf8(text);
    return kubernetesEscaped(utf16).toUtf8();
}

QByteArray rewritten(const QByteArray &written, const Known &known, const QByteArray &text)
{
    const Expansion before = expand(written, known);
    const auto splices = compose::difference(before.text, text);
    if (splices.isEmpty())
        return written;
    const TextSplice &splice = splices.first();
    const WrittenPlace begin = placeOf(before, splice.range.begin, false);
    const WrittenPlace end = placeOf(before, splice.range.end, true);
    const QByteArrayView old(before.text);
    const QByteArray between =
        old.sliced(begin.text.begin, splice.range.begin - begin.text.begin).toByteArray()
        + splice.replacement
        + old.sliced(splice.range.end, end.text.end - splice.range.end).toByteArray();
    QByteArray result = written;
    if (begin.offset <= end.offset)
        applySplices(result, {{{begin.offset, end.offset}, escaped(between)}});
    // Where the new text makes a reference with what stands beside it, all is written anew.
    return expand(result, known).text == text ? result : escaped(text);
}

} // namespace towerkey::exchange::kubernetes
