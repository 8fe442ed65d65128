// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/settingsfilter.h"

#include "ui/models/settingsmodel.h"

#include <algorithm>
#include <optional>

namespace towerkey::ui {

using Is = SettingsQuery::Is;

SettingsFilter::SettingsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

/// What is kept belongs to the rows of one deployment.
void SettingsFilter::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept.clear(); });
}

void SettingsFilter::setChip(Chip chip)
{
    if (std::exchange(m_chip, chip) != chip)
        forgetKept();
}

void SettingsFilter::setSearch(const QString &search)
{
    const SettingsQuery query = SettingsQuery::parse(search);
    if (std::exchange(m_query, query) != query)
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
    const bool accepted =
        passesStates(index) && passesPlugins(index) && passesSources(index) && passesWords(index);
    if (accepted && !path.isEmpty())
        m_kept.insert(path);
    return accepted;
}

static std::optional<Is> stateOfChip(SettingsFilter::Chip chip)
{
    switch (chip) {
    case SettingsFilter::Chip::All:
        break;
    case SettingsFilter::Chip::Set:
        return Is::Set;
    case SettingsFilter::Chip::Changed:
        return Is::Changed;
    case SettingsFilter::Chip::Secret:
        return Is::Secret;
    case SettingsFilter::Chip::Problems:
        return Is::Problem;
    case SettingsFilter::Chip::Common:
        return Is::Common;
    }
    return {};
}

/// Whether a row is what a filter word says. Tables of settings are shown for what is inside.
static bool isSo(const QModelIndex &index, Is state)
{
    switch (state) {
    case Is::Set:
        return index.data(SettingsModel::IsSetRole).toBool();
    case Is::Changed:
        return index.data(SettingsModel::IsChangedRole).toBool();
    case Is::Secret:
        return index.data(SettingsModel::IsSensitiveRole).toBool();
    case Is::Problem:
        return index.data(SettingsModel::ProblemsRole).toInt() > 0;
    case Is::Common:
        return index.data(SettingsModel::IsCommonRole).toBool();
    }
    return false;
}

bool SettingsFilter::passesStates(const QModelIndex &index) const
{
    const auto chip = stateOfChip(m_chip);
    if (!chip && m_query.states.isEmpty())
        return true;
    const auto kind = RowKind(index.data(SettingsModel::KindRole).toInt());
    if (kind == RowKind::Container || index.data(SettingsModel::IsHeadingRole).toBool())
        return false;
    return (!chip || isSo(index, *chip))
        && std::ranges::all_of(m_query.states, [&index](Is state) { return isSo(index, state); });
}

/// A row belongs to the plugin of the heading above it.
bool SettingsFilter::passesPlugins(const QModelIndex &index) const
{
    if (m_query.plugins.isEmpty())
        return true;
    QModelIndex heading = index;
    while (heading.parent().isValid())
        heading = heading.parent();
    const QString names = heading.data(SettingsModel::PluginRole).toString();
    return std::ranges::all_of(m_query.plugins, [&names](const QString &name) {
        return names.contains(name, Qt::CaseInsensitive);
    });
}

bool SettingsFilter::passesSources(const QModelIndex &index) const
{
    if (m_query.sources.isEmpty())
        return true;
    if (index.data(SettingsModel::KindRole).toInt() == int(RowKind::Container))
        return false;
    const auto sources = index.data(SettingsModel::SourcesRole).value<QList<int>>();
    return std::ranges::all_of(m_query.sources, [&sources](SettingsQuery::Source source) {
        return sources.contains(int(source));
    });
}

/// A row matches by its own words; below a heading that matches, everything is shown.
bool SettingsFilter::passesWords(const QModelIndex &index) const
{
    if (m_query.words.isEmpty())
        return true;
    QString text = index.data(SettingsModel::SearchTextRole).toString();
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        text += u'\n' + above.data(Qt::DisplayRole).toString();
    return std::ranges::all_of(m_query.words, [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace towerkey::ui
