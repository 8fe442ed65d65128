// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/editdistance.h"

#include <QList>

#include <algorithm>
#include <array>

namespace towerkey {

namespace {

using Row = QList<int>;

/// One row of the table of distances between all beginnings of both texts. Rows: the one before
/// the last, the last, the new one.
int fillRow(std::array<Row, 3> &rows, QStringView from, QStringView to, qsizetype i)
{
    Row &row = rows[2];
    row[0] = int(i);
    int smallest = row[0];
    for (qsizetype j = 1; j <= to.size(); ++j) {
        const int replaced = rows[1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        row[j] = std::min({replaced, rows[1][j] + 1, row[j - 1] + 1});
        if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
            row[j] = std::min(row[j], rows[0][j - 2] + 1);
        smallest = std::min(smallest, row[j]);
    }
    return smallest;
}

} // namespace

int editDistance(QStringView from, QStringView to, int limit)
{
    if (qAbs(from.size() - to.size()) > limit)
        return limit + 1;
    std::array<Row, 3> rows;
    rows.fill(Row(to.size() + 1));
    for (qsizetype j = 0; j <= to.size(); ++j)
        rows[2][j] = int(j);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
        if (fillRow(rows, from, to, i) > limit)
            return limit + 1;
    }
    return std::min(rows[2][to.size()], limit + 1);
}

} // namespace towerkey
