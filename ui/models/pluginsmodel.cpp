// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/pluginsmodel.h"

#include "ui/models/pluginneeds.h"
#include "ui/models/rowchange.h"
#include "ui/models/session.h"
#include "ui/models/settingstate.h"
#include "ui/theme/symbols.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::Toggle;
using startup::PluginState;

PluginsModel::PluginsModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_names(namesNow())
{
    connect(&session, &Session::opened, this, &PluginsModel::reset);
    connect(&session, &Session::changed, this, &PluginsModel::follow);
}

int PluginsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

int PluginsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PluginsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Plugin");
    case ToggleColumn:
        return tr("Switch");
    case StateColumn:
        return tr("Result");
    case VariableColumn:
        return tr("Variable");
    default:
        return {};
    }
}

const PluginState *PluginsModel::stateAt(int row) const
{
    const auto &plugins = m_session.outcome().plugins;
    const auto found = std::ranges::find_if(
        plugins, [&](const PluginState &state) { return state.row->name == m_names.value(row); });
    return found == plugins.end() ? nullptr : &*found;
}

QVariant PluginsModel::data(const QModelIndex &index, int role) const
{
    const PluginState *state = index.isValid() ? stateAt(index.row()) : nullptr;
    if (!state)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*state, index.column());
    case Qt::EditRole:
        return int(deployment::toggleOf(m_session.deployment(), *state->row));
    case Qt::FontRole:
    case Qt::ForegroundRole:
    case Qt::DecorationRole:
        return look(*state, index.column(), role);
    case Qt::ToolTipRole:
        return toolTip(*state, index.column());
    case Qt::AccessibleTextRole: {
        const QString shown = text(*state, index.column()).toString();
        return state->enabled && index.column() == StateColumn
            ? QStringList{shown, toolTip(*state, StateColumn)}.join(u", "_s)
            : shown;
    }
    default:
        return fact(*state, role);
    }
}

QString PluginsModel::title(const PluginState &state) const
{
    const auto *plugin = m_session.catalogue().plugin(state.row->name);
    return plugin ? plugin->title : state.row->name;
}

QString PluginsModel::summary(const PluginState &state) const
{
    const auto *plugin = m_session.catalogue().plugin(state.row->name);
    return plugin ? plugin->summary : QString();
}

QStringList PluginsModel::choices(const PluginState &state) const
{
    const bool isOn = state.row->enabledByDefault;
    return {isOn ? tr("image default (on)") : tr("image default (off)"), tr("on"), tr("off")};
}

QVariant PluginsModel::text(const PluginState &state, int column) const
{
    switch (column) {
    case TitleColumn:
        return title(state);
    case ToggleColumn:
        return choices(state).value(int(deployment::toggleOf(m_session.deployment(), *state.row)));
    case StateColumn:
        return startup::message(state);
    case VariableColumn:
        return state.row->toggle;
    default:
        return {};
    }
}

/// A tick for what is on, a triangle for what is on and lacks something.
QVariant PluginsModel::stateIcon(const PluginState &state) const
{
    if (!state.enabled)
        return icon(Symbol::None);
    return needsOf(m_session, *state.row).isEmpty() ? icon(Symbol::Good, Tone::Good)
                                                    : icon(Symbol::Warning, Tone::Warning);
}

QString PluginsModel::toolTip(const PluginState &state, int column) const
{
    QStringList lines;
    for (const PluginNeed &need : needsOf(m_session, *state.row))
        lines.append(need.text);
    if (column == StateColumn && !state.place.source.isEmpty())
        lines.append(tr("Decided in %1").arg(placeText(state.place)));
    else
        lines.append(summary(state));
    return lines.join(u'\n');
}

QVariant PluginsModel::look(const PluginState &state, int column, int role) const
{
    const bool isGiven =
        deployment::toggleOf(m_session.deployment(), *state.row) != Toggle::ImageDefault;
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(column == TitleColumn ? state.enabled : column == ToggleColumn && isGiven);
        return font;
    }
    if (role == Qt::DecorationRole) {
        return column == StateColumn ? stateIcon(state) : QVariant();
    }
    const bool isMuted = column == VariableColumn || (column == ToggleColumn && !isGiven)
        || (column == StateColumn && !state.enabled);
    return isMuted ? QVariant(color(Tone::Muted, QGuiApplication::palette())) : QVariant();
}

QVariant PluginsModel::fact(const PluginState &state, int role) const
{
    switch (role) {
    case NameRole:
        return state.row->name;
    case SectionRole:
        return state.row->section;
    case SummaryRole:
        return summary(state);
    case ChoicesRole:
        return choices(state);
    case IsEnabledRole:
        return state.enabled;
    default:
        return {};
    }
}

bool PluginsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const PluginState *state = index.isValid() ? stateAt(index.row()) : nullptr;
    if (!state || role != Qt::EditRole || index.column() != ToggleColumn)
        return false;
    return m_session.setToggle(*state->row, Toggle(value.toInt()));
}

Qt::ItemFlags PluginsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == ToggleColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList PluginsModel::namesNow() const
{
    QStringList names;
    for (const PluginState &state : m_session.outcome().plugins)
        names.append(state.row->name);
    return names;
}

void PluginsModel::reset()
{
    beginResetModel();
    m_names = namesNow();
    endResetModel();
}

void PluginsModel::follow()
{
    const QStringList names = namesNow();
    const RowChange change = rowChange<QString>(m_names, names);
    if (change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        m_names.remove(change.first, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        m_names = names;
        endInsertRows();
    }
    if (!m_names.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace towerkey::ui
