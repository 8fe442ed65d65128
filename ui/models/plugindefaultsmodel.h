// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QAbstractTableModel>

namespace towerkey::ui {

class Session;

/// What the image adds to the section of one plugin, beside the plugin's own defaults and what is
/// in the configuration now. It keeps the paths and nothing of the values.
class PluginDefaultsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PluginDefaultsModel)

public:
    enum Column { SettingColumn, ImageColumn, PluginColumn, NowColumn, ColumnCount };
    enum Role { PathRole = Qt::UserRole + 1 }; ///< towerkey::SettingPath

    explicit PluginDefaultsModel(Session &session, QObject *parent = nullptr);

    /// Shows another plugin, as the image names it.
    void setPlugin(const QString &name);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString text(const SettingPath &path, int column) const;
    QList<SettingPath> pathsNow() const;
    void follow();

    Session &m_session;
    QString m_plugin;
    QList<SettingPath> m_paths;
};

} // namespace towerkey::ui
