// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/settingsfilter.h"

#include "ui/models/settingsmodel.h"

#include <algorithm>

namespace towerkey::ui {

SettingsFilter::SettingsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void SettingsFilter::setChip(Chip chip)
{
    if (std::exchange(m_chip, chip) != chip)
        forgetKept();
}

void SettingsFilter::setSearch(const QString &search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, words) != words)
        forgetKept();
}

void SettingsFilter::forgetKept()
{
    m_kept.clear();
    invalidateRowsFilter();
}

bool SettingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isActive())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto path = index.data(SettingsModel::PathRole).value<SettingPath>();
    if (!path.isEmpty() && m_kept.contains(path))
        return true;
    const bool accepted = passesChip(index) && passesSearch(index);
    if (accepted && !path.isEmpty())
        m_kept.insert(path);
    return accepted;
}

bool SettingsFilter::passesChip(const QModelIndex &index) const
{
    if (m_chip == Chip::All)
        return true;
    const auto kind = RowKind(index.data(SettingsModel::KindRole).toInt());
    if (kind == RowKind::Container)
        return false;
    return index.data(m_chip == Chip::Set ? SettingsModel::IsSetRole : SettingsModel::IsChangedRole)
        .toBool();
}

/// A row matches by its own words; below a heading that matches, everything is shown.
bool SettingsFilter::passesSearch(const QModelIndex &index) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex parent = index.parent();
    QString text = index.data(SettingsModel::SearchTextRole).toString();
    for (QModelIndex above = parent; above.isValid(); above = above.parent())
        text += u'\n' + above.data(Qt::DisplayRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace towerkey::ui
