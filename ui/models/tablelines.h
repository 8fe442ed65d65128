// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/listchange.h"

#include <QList>
#include <QString>

#include <numeric>

namespace towerkey::ui {

/// A comma stands behind every member of a table but the last.
inline void separate(QString &text, bool hasNext)
{
    if (hasNext && !text.endsWith(u','))
        text += u',';
    else if (!hasNext && text.endsWith(u','))
        text.chop(1);
}

/// The lines of a table that is spread over lines, whose members can be replaced one by one.
template <typename Line>
class TableLines
{
public:
    /// Begins a table without members.
    void begin(const QList<Line> &begin, const QList<Line> &end)
    {
        m_lines = begin + end;
        m_begin = begin.size();
        m_end = end.size();
        m_counts.clear();
    }

    const QList<Line> &lines() const { return m_lines; }
    QList<Line> &lines() { return m_lines; }
    qsizetype memberCount() const { return m_counts.size(); }

    /// Makes a change of members. \a lines are those of all members that are inserted, \a counts
    /// how many lines each of them has.
    void replace(const ListChange &change, const QList<Line> &lines, const QList<qsizetype> &counts)
    {
        const qsizetype first = m_begin + linesOf(0, change.first);
        replaceItems(m_lines, {first, linesOf(change.first, change.removed), lines.size()}, lines);
        replaceItems(m_counts, change, counts);
        qsizetype last = first - 1;
        for (qsizetype i = 0; i <= change.inserted; ++i) {
            if (last >= m_begin)
                separateAt(last);
            last += counts.value(i);
        }
        if (!m_counts.isEmpty())
            separateAt(m_lines.size() - m_end - 1);
    }

private:
    qsizetype linesOf(qsizetype first, qsizetype count) const
    {
        const auto from = m_counts.cbegin() + first;
        return std::accumulate(from, from + count, qsizetype(0));
    }

    void separateAt(qsizetype lastOfMember)
    {
        separate(m_lines[lastOfMember].text, lastOfMember < m_lines.size() - m_end - 1);
    }

    QList<Line> m_lines;
    QList<qsizetype> m_counts; // By member.
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

} // namespace towerkey::ui
