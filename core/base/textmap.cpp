// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/textmap.h"

#include <algorithm>

namespace towerkey {

void TextMap::append(const Segment &segment)
{
    if (!m_segments.isEmpty() && m_segments.last().begin == segment.begin)
        m_segments.last() = segment;
    else
        m_segments.append(segment);
}

qsizetype TextMap::sourceOffset(qsizetype offset) const
{
    const auto behind = std::ranges::upper_bound(m_segments, offset, {}, &Segment::begin);
    if (behind == m_segments.begin())
        return offset;
    const Segment &segment = *std::prev(behind);
    return segment.isReplacement ? segment.source : segment.source + offset - segment.begin;
}

TextMap TextMap::joined(const TextMap &first, const TextMap &second, qsizetype length)
{
    if (first.isIdentity() || second.isIdentity())
        return first.isIdentity() ? second : first;
    QList<Segment> result;
    qsizetype from = 0;
    for (qsizetype i = 0; i < second.m_segments.size(); ++i) {
        const Segment &outer = second.m_segments[i];
        if (outer.isReplacement) {
            result.append({outer.begin, first.sourceOffset(outer.source), true});
            continue;
        }
        const qsizetype end =
            i + 1 < second.m_segments.size() ? second.m_segments[i + 1].begin : length;
        const qsizetype shift = outer.begin - outer.source;
        while (from + 1 < first.m_segments.size()
               && first.m_segments[from + 1].begin <= outer.source)
            ++from;
        const Segment &start = first.m_segments[from];
        result.append({outer.begin, first.sourceOffset(outer.source), start.isReplacement});
        while (from + 1 < first.m_segments.size()
               && first.m_segments[from + 1].begin + shift < end) {
            const Segment &inner = first.m_segments[++from];
            result.append({inner.begin + shift, inner.source, inner.isReplacement});
        }
    }
    return TextMap(result);
}

} // namespace towerkey
