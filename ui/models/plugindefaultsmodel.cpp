// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/plugindefaultsmodel.h"

#include "ui/models/explanation.h"
#include "ui/models/session.h"
#include "ui/models/settingsmodel.h"
#include "ui/models/settingstate.h"
#include "ui/models/valuetext.h"

#include <QFont>

namespace towerkey::ui {

static void collectLeaves(const json::Value &value, const SettingPath &path,
                          QList<SettingPath> &paths)
{
    const auto *table = value.as<json::Table>();
    if (!table || table->isEmpty()) {
        paths.append(path);
        return;
    }
    for (const auto &[key, member] : *table)
        collectLeaves(member, path.child(key), paths);
}

PluginDefaultsModel::PluginDefaultsModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::opened, this, &PluginDefaultsModel::follow);
    connect(&session, &Session::changed, this, &PluginDefaultsModel::follow);
}

void PluginDefaultsModel::setPlugin(const QString &name)
{
    if (m_plugin == name)
        return;
    beginResetModel();
    m_plugin = name;
    m_paths = pathsNow();
    endResetModel();
}

QList<SettingPath> PluginDefaultsModel::pathsNow() const
{
    QList<SettingPath> paths;
    const image::PluginRow *row = m_session.image().profile->plugin(m_plugin);
    if (row && !row->defaults.isEmpty())
        collectLeaves(json::Value(row->defaults), SettingPath({row->section}), paths);
    return paths;
}

int PluginDefaultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_paths.size());
}

int PluginDefaultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PluginDefaultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SettingColumn:
        return tr("Setting");
    case ImageColumn:
        return tr("Image's default");
    case PluginColumn:
        return tr("Plugin's own default");
    case NowColumn:
        return tr("Now");
    default:
        return {};
    }
}

QVariant PluginDefaultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SettingPath &path = m_paths.at(index.row());
    if (role == Qt::DisplayRole)
        return text(path, index.column());
    if (role == PathRole)
        return QVariant::fromValue(path);
    if (role == Qt::FontRole && index.column() == NowColumn) {
        QFont font;
        font.setBold(isSet(m_session, path));
        return font;
    }
    const auto *setting = m_session.catalogue().setting(path);
    return role == Qt::ToolTipRole && setting ? QVariant(setting->summary) : QVariant();
}

QString PluginDefaultsModel::text(const SettingPath &path, int column) const
{
    const auto *setting = m_session.catalogue().setting(path);
    const image::PluginRow *row = m_session.image().profile->plugin(m_plugin);
    const auto shown = [&](const json::Value *value) {
        return value ? valueText(maskedAt(m_session, path, *value)) : QString();
    };
    switch (column) {
    case SettingColumn:
        return SettingPath(path.keys().sliced(1)).toString();
    case ImageColumn: {
        const json::Value defaults(row ? row->defaults : json::Table());
        return shown(valueAt(defaults, path.keys().sliced(1)));
    }
    case PluginColumn:
        return shown(setting && setting->hasDefault ? &setting->defaultValue : nullptr);
    case NowColumn: {
        const SettingState state = stateOf(m_session, path);
        return state.hasValue ? valueText(state.shown) : QString();
    }
    default:
        return {};
    }
}

/// Another image may have other defaults.
void PluginDefaultsModel::follow()
{
    const QList<SettingPath> paths = pathsNow();
    if (paths != m_paths) {
        beginResetModel();
        m_paths = paths;
        endResetModel();
    } else if (!m_paths.isEmpty()) {
        emit dataChanged(index(0, NowColumn), index(rowCount() - 1, NowColumn));
    }
}

} // namespace towerkey::ui
