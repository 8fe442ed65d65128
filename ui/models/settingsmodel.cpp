// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/settingsmodel.h"

#include "ui/models/session.h"
#include "ui/models/settingtexts.h"
#include "ui/models/valuerule.h"
#include "ui/models/valuetext.h"
#include "ui/theme/symbols.h"

#include <QFont>
#include <QGuiApplication>

namespace towerkey::ui {

using startup::Configuration;
using startup::ConfigurationNode;

SettingsModel::SettingsModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent), m_session(session)
{
    reset();
    connect(&session, &Session::opened, this, &SettingsModel::reset);
    connect(&session, &Session::changed, this, &SettingsModel::follow);
    connect(&session, &Session::saved, this, [this] { announce(m_tree->root(), true); });
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
    const SettingState state = stateOf(m_session, row.path);
    if (column == SourceColumn)
        return toText(state.source);
    return state.hasValue ? valueText(state.shown) : QString();
}

/// The one place that says how a row's state looks: bold is given by the user, grey is a default,
/// italics are unknown, a dot is changed, a lock is secret.
QVariant SettingsModel::look(const SettingsRow &row, int column, int role) const
{
    const bool isHeading = row.isHeading();
    const bool isUnknown = row.kind == RowKind::Unknown || row.kind == RowKind::UnknownGroup;
    const bool isGiven = !isHeading && isSet(m_session, row.path);
    if (role == Qt::FontRole) {
        QFont font;
        font.setItalic(isUnknown);
        font.setBold(isHeading ? column == SettingColumn : isGiven && column != SourceColumn);
        return font;
    }
    if (role == Qt::ForegroundRole) {
        const bool isMuted = isHeading
            ? column != SettingColumn
            : column == SourceColumn || (!isGiven && column == ValueColumn);
        return isMuted ? QVariant(color(Tone::Muted, QGuiApplication::palette())) : QVariant();
    }
    if (column == ValueColumn && !isHeading && m_session.catalogue().isSensitive(row.path))
        return icon(Symbol::Lock, Tone::Muted);
    if (column != SettingColumn || (isHeading && !isUnknown))
        return {};
    if (isUnknown)
        return icon(Symbol::Unknown, Tone::Warning);
    return isChanged(m_session, row.path) ? icon(Symbol::Changed, Tone::Accent)
                                          : icon(Symbol::None);
}

QVariant SettingsModel::toolTip(const SettingsRow &row, int column) const
{
    if (column == SourceColumn && !row.isHeading())
        return sourceToolTipOf(m_session, row.path);
    if (column == ValueColumn && !row.isHeading()) {
        const SettingState state = stateOf(m_session, row.path);
        return state.hasValue ? memberLines(state.shown) : tr("No value");
    }
    return toolTipOf(m_session, row);
}

QVariant SettingsModel::fact(const SettingsRow &row, int role) const
{
    switch (role) {
    case PathRole:
        return QVariant::fromValue(row.isHeading() ? SettingPath() : row.path);
    case KindRole:
        return int(row.kind);
    case IsSetRole:
        return !row.isHeading() && isSet(m_session, row.path);
    case IsChangedRole:
        return !row.isHeading() && isChanged(m_session, row.path);
    case IsSensitiveRole:
        return !row.isHeading() && m_session.catalogue().isSensitive(row.path);
    case DefaultRole:
        return row.isHeading() ? QString() : fallbackOf(m_session, row.path).toText();
    case RuleRole:
        return row.isHeading() ? QVariant()
                               : QVariant::fromValue(ruleFor(m_session.catalogue(), row.path,
                                                             stateOf(m_session, row.path).value));
    case SearchTextRole:
        return searchTextOf(m_session, row);
    default:
        return {};
    }
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
    followRows(m_tree->root());
    announce(m_tree->root(), m_shownImage != m_session.image().tag);
    m_shown = m_session.outcome();
    m_shownImage = m_session.image().tag;
}

void SettingsModel::followRows(SettingsRow &row)
{
    const Configuration &configuration = m_session.outcome().configuration;
    const RowChange change = row.parent ? m_tree->pending(row, configuration) : RowChange();
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
    for (const auto &child : row.children)
        followRows(*child);
}

/// Announces what differs from the last time, as few ranges of rows, and tells whether there was
/// anything: a heading counts what is below it.
bool SettingsModel::announce(const SettingsRow &row, bool everything)
{
    int first = -1;
    bool any = false;
    const auto flush = [&](int end) {
        if (first >= 0)
            emit dataChanged(indexOf(*row.children[size_t(first)], 0),
                             indexOf(*row.children[size_t(end - 1)], ColumnCount - 1));
        first = -1;
    };
    for (int i = 0; i < int(row.children.size()); ++i) {
        const SettingsRow &child = *row.children[size_t(i)];
        const bool hasNewsBelow = announce(child, everything);
        if (everything || hasNewsBelow || hasNews(child)) {
            any = true;
            first = first < 0 ? i : first;
        } else {
            flush(i);
        }
    }
    flush(int(row.children.size()));
    return any;
}

static bool isSame(const Configuration &a, const ConfigurationNode &nodeA, const Configuration &b,
                   const ConfigurationNode &nodeB)
{
    const auto source = [](const Configuration &configuration, const ConfigurationNode &node) {
        return node.origin().source < 0 ? QString() : configuration.source(node.origin()).spelling;
    };
    return nodeA.isTable() == nodeB.isTable() && nodeA.childCount() == nodeB.childCount()
        && nodeA.value() == nodeB.value() && source(a, nodeA) == source(b, nodeB)
        && nodeA.overridden().size() == nodeB.overridden().size();
}

bool SettingsModel::hasNews(const SettingsRow &row) const
{
    if (row.kind == RowKind::Plugin)
        return hasPluginNews(row.plugin);
    if (row.isHeading())
        return false;
    const Configuration &now = m_session.outcome().configuration;
    const ConfigurationNode *before = m_shown.configuration.find(row.path);
    const ConfigurationNode *after = now.find(row.path);
    if (!before || !after)
        return before != after;
    return !isSame(m_shown.configuration, *before, now, *after);
}

bool SettingsModel::hasPluginNews(const QString &plugin) const
{
    const auto isEnabled = [&plugin](const startup::Outcome &outcome) {
        return std::ranges::any_of(outcome.plugins, [&plugin](const startup::PluginState &state) {
            return state.row->name == plugin && state.enabled;
        });
    };
    return isEnabled(m_shown) != isEnabled(m_session.outcome());
}

} // namespace towerkey::ui
