// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/linechanges.h"

#include <algorithm>

namespace towerkey {

namespace {

// More single-line differences than this are not worth the search.
constexpr qsizetype LargestDistance = 200;

/// The greedy search for the shortest edit script (Myers 1986), on the lines that are left when
/// the equal ones at both ends are taken off.
class Search
{
public:
    Search(const QStringList &before, const QStringList &after) : m_before(before), m_after(after)
    {
        const qsizetype shorter = qMin(before.size(), after.size());
        while (m_prefix < shorter && before[m_prefix] == after[m_prefix])
            ++m_prefix;
        while (m_suffix < shorter - m_prefix
               && before[before.size() - 1 - m_suffix] == after[after.size() - 1 - m_suffix])
            ++m_suffix;
    }

    QList<LineChange> run()
    {
        const qsizetype oldEnd = m_before.size() - m_suffix;
        const qsizetype newEnd = m_after.size() - m_suffix;
        if (oldEnd == m_prefix && newEnd == m_prefix)
            return {};
        if (!search(oldEnd - m_prefix, newEnd - m_prefix))
            return {{m_prefix, oldEnd, m_prefix, newEnd}};
        return collected(oldEnd - m_prefix, newEnd - m_prefix);
    }

private:
    static bool goesDown(const QList<qsizetype> &reached, qsizetype distance, qsizetype diagonal)
    {
        const qsizetype middle = LargestDistance + 1 + diagonal;
        return diagonal == -distance
            || (diagonal != distance && reached[middle - 1] < reached[middle + 1]);
    }

    static qsizetype start(const QList<qsizetype> &reached, qsizetype distance, qsizetype diagonal)
    {
        const qsizetype middle = LargestDistance + 1 + diagonal;
        return goesDown(reached, distance, diagonal) ? reached[middle + 1]
                                                     : reached[middle - 1] + 1;
    }

    bool search(qsizetype oldSize, qsizetype newSize)
    {
        QList<qsizetype> reached(2 * LargestDistance + 3, 0);
        for (qsizetype distance = 0; distance <= LargestDistance; ++distance) {
            m_trace.append(reached);
            for (qsizetype diagonal = -distance; diagonal <= distance; diagonal += 2) {
                qsizetype x = start(reached, distance, diagonal);
                while (x < oldSize && x - diagonal < newSize && x - diagonal >= 0
                       && m_before[m_prefix + x] == m_after[m_prefix + x - diagonal])
                    ++x;
                reached[LargestDistance + 1 + diagonal] = x;
                if (x >= oldSize && x - diagonal >= newSize)
                    return true;
            }
        }
        return false;
    }

    QList<LineChange> collected(qsizetype x, qsizetype y) const
    {
        QList<LineChange> changes;
        for (qsizetype distance = m_trace.size() - 1; distance > 0; --distance) {
            const auto &reached = m_trace[distance];
            const qsizetype diagonal = x - y;
            const qsizetype begin = start(reached, distance, diagonal);
            const bool down = goesDown(reached, distance, diagonal);
            const qsizetype fromX = down ? begin : begin - 1;
            const qsizetype fromY = down ? begin - diagonal - 1 : begin - diagonal;
            prepend(changes,
                    {m_prefix + fromX, m_prefix + begin, m_prefix + fromY,
                     m_prefix + begin - diagonal});
            x = fromX;
            y = fromY;
        }
        return changes;
    }

    static void prepend(QList<LineChange> &changes, const LineChange &change)
    {
        const bool touches = !changes.isEmpty() && changes.first().oldBegin == change.oldEnd
            && changes.first().newBegin == change.newEnd;
        if (!touches)
            return changes.prepend(change);
        changes.first().oldBegin = change.oldBegin;
        changes.first().newBegin = change.newBegin;
    }

    const QStringList &m_before;
    const QStringList &m_after;
    qsizetype m_prefix = 0;
    qsizetype m_suffix = 0;
    QList<QList<qsizetype>> m_trace;
};

} // namespace

QList<LineChange> lineChanges(const QStringList &before, const QStringList &after)
{
    return Search(before, after).run();
}

} // namespace towerkey
