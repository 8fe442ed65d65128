// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/settingsmodel.h"

#include "core/startup/changedpaths.h"
#include "ui/models/session.h"
#include "ui/models/settingtexts.h"
#include "ui/models/valuerule.h"
#include "ui/models/valuetext.h"

namespace towerkey::ui {

using startup::Configuration;

SettingsModel::SettingsModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent), m_session(session)
{
    reset();
    connect(&session, &Session::opened, this, &SettingsModel::reset);
    connect(&session, &Session::changed, this, &SettingsModel::follow);
    connect(&session, &Session::problemsChanged, this, &SettingsModel::follow);
    connect(&session, &Session::saved, this, [this] { announce(m_tree->root(), {}, true); });
}

SettingsModel::~SettingsModel() = default;

const SettingsRow &SettingsModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const SettingsRow *>(index.internalPointer())
                           : std::as_const(*m_tree).root();
}

QModelIndex SettingsModel::indexOf(const SettingsRow &row, int column) const
{
    return row.parent ? createIndex(row.row, column, &row) : QModelIndex();
}

QModelIndex SettingsModel::indexOf(const SettingPath &path, int column) const
{
    const SettingsRow *row = m_tree->find(path);
    return row ? indexOf(*row, column) : QModelIndex();
}

QModelIndex SettingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, rowAt(parent).children[size_t(row)].get());
}

QModelIndex SettingsModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*rowAt(index).parent, SettingColumn) : QModelIndex();
}

int SettingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(rowAt(parent).children.size());
}

int SettingsModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SettingColumn:
        return tr("Setting");
    case ValueColumn:
        return tr("Value");
    case SourceColumn:
        return tr("Source");
    case DefaultColumn:
        return tr("Default");
    default:
        return {};
    }
}

QVariant SettingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SettingsRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return row.isHeading() ? QVariant()
                               : QVariant::fromValue(CellValue{stateOf(m_session, row.path).value});
    case Qt::FontRole:
    case Qt::ForegroundRole:
    case Qt::DecorationRole:
        return look(row, index.column(), role);
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == SettingColumn ? spokenText(m_session, row) : QVariant();
    default:
        return fact(row, role);
    }
}

QVariant SettingsModel::text(const SettingsRow &row, int column) const
{
    if (column == SettingColumn)
        return row.title;
    if (row.isHeading())
        return column == ValueColumn ? headingText(m_session, row) : QString();
    if (column == DefaultColumn)
        return defaultTextOf(m_session, row.path);
    if (column == SourceColumn)
        return toText(valueSourceOf(m_session, row.path));
    return shownTextOf(m_session, row.path);
}

bool SettingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !value.canConvert<CellValue>())
        return false;
    const SettingsRow &row = rowAt(index);
    if (row.isHeading())
        return false;
    const SettingState state = stateOf(m_session, row.path);
    const json::Value wanted = value.value<CellValue>().value;
    if (problemOf(ruleFor(m_session.catalogue(), row.path, state.value), wanted))
        return false;
    // Leaving an editor without a change must not write a default into the file.
    if (state.hasValue && state.value == wanted)
        return true;
    return m_session.setSetting(row.path, wanted);
}

Qt::ItemFlags SettingsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == ValueColumn && !rowAt(index).isHeading())
        flags |= Qt::ItemIsEditable;
    return flags;
}

void SettingsModel::reset()
{
    beginResetModel();
    m_tree = std::make_unique<SettingsTree>(m_session.catalogue());
    m_shown = m_session.outcome();
    m_shownProblems = m_session.problems();
    m_shownImage = m_session.image().tag;
    const auto fill = [this](auto &self, SettingsRow &row) -> void {
        for (const auto &child : row.children)
            self(self, *child);
        const RowChange change = m_tree->pending(row, m_shown.configuration);
        m_tree->insertRows(row, change.first, change.inserted, m_shown.configuration);
    };
    fill(fill, m_tree->root());
    endResetModel();
}

void SettingsModel::follow()
{
    const startup::Outcome before = std::exchange(m_shown, m_session.outcome());
    const Problems problems = std::exchange(m_shownProblems, m_session.problems());
    const QString image = std::exchange(m_shownImage, m_session.image().tag);
    QList<SettingPath> paths = changedPaths(before.configuration, m_shown.configuration);
    followRows(paths);
    paths += problems.pathsOfOtherMarks(m_shownProblems);
    announce(m_tree->root(), rowsWithNews(paths, before), image != m_shownImage);
}

/// Rows come and go below what changed, and among the settings that nobody knows.
void SettingsModel::followRows(const QList<SettingPath> &paths)
{
    for (const SettingPath &path : paths) {
        SettingsRow *row =
            path.isEmpty() ? m_tree->root().children.back().get() : m_tree->find(path);
        if (row)
            followRow(*row);
    }
}

void SettingsModel::followRow(SettingsRow &row)
{
    const Configuration &configuration = m_shown.configuration;
    const RowChange change = m_tree->pending(row, configuration);
    if (change.removed > 0) {
        beginRemoveRows(indexOf(row, 0), change.first, change.first + change.removed - 1);
        m_tree->removeRows(row, change.first, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows(indexOf(row, 0), change.first, change.first + change.inserted - 1);
        m_tree->insertRows(row, change.first, change.inserted, configuration);
        endInsertRows();
    }
}

/// The rows of paths with all that is around them: a heading counts what is below it.
QSet<const SettingsRow *> SettingsModel::rowsWithNews(const QList<SettingPath> &paths,
                                                      const startup::Outcome &before) const
{
    QSet<const SettingsRow *> rows;
    const auto add = [&rows](const SettingsRow *row) {
        for (; row && !rows.contains(row); row = row->parent)
            rows.insert(row);
    };
    for (const SettingPath &path : paths) {
        add(path.isEmpty() ? m_tree->root().children.back().get() : m_tree->find(path));
    }
    for (const auto &heading : m_tree->root().children) {
        if (heading->kind == RowKind::Plugin && hasPluginNews(heading->plugin, before))
            add(heading.get());
    }
    return rows;
}

/// Announces rows, or everything, as few ranges.
void SettingsModel::announce(const SettingsRow &row, const QSet<const SettingsRow *> &news,
                             bool everything)
{
    int first = -1;
    const auto flush = [&](int end) {
        if (first >= 0)
            emit dataChanged(indexOf(*row.children[size_t(first)], 0),
                             indexOf(*row.children[size_t(end - 1)], ColumnCount - 1));
        first = -1;
    };
    for (int i = 0; i < int(row.children.size()); ++i) {
        const SettingsRow &child = *row.children[size_t(i)];
        if (everything || news.contains(&child)) {
            announce(child, news, everything);
            first = first < 0 ? i : first;
        } else {
            flush(i);
        }
    }
    flush(int(row.children.size()));
}

bool SettingsModel::hasPluginNews(const QString &plugin, const startup::Outcome &before) const
{
    const auto isEnabled = [&plugin](const startup::Outcome &outcome) -> std::optional<bool> {
        const auto state = std::ranges::find(outcome.plugins, plugin,
                                             [](const auto &each) { return each.row->name; });
        return state == outcome.plugins.end() ? std::nullopt : std::optional(state->enabled);
    };
    return isEnabled(before) != isEnabled(m_shown);
}

} // namespace towerkey::ui
