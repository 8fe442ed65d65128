// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/comparisonfilter.h"

#include "ui/models/comparisonmodel.h"

#include <algorithm>

namespace towerkey::ui {

void ComparisonFilter::setSearch(const QString &search)
{
    m_words = search.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void ComparisonFilter::setDefaultsHidden(bool hidden)
{
    m_hidesDefaults = hidden;
    invalidateRowsFilter();
}

bool ComparisonFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_hidesDefaults && index.data(ComparisonModel::IsDefaultAnywayRole).toBool())
        return false;
    QString text;
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column)
        text += index.siblingAtColumn(column).data().toString() + u'\n';
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace towerkey::ui
