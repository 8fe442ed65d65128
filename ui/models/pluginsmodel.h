// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/startup/startup.h"

#include <QAbstractTableModel>

namespace towerkey::ui {

class Session;

/// A row for each plugin of the image: how it is toggled, whether it is on, and why.
class PluginsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PluginsModel)

public:
    enum Column { TitleColumn, ToggleColumn, StateColumn, VariableColumn, ColumnCount };
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString: as the image names the plugin.
        SectionRole, ///< QString
        SummaryRole, ///< QString
        ChoicesRole, ///< QStringList: the texts of the toggle's choices.
        IsEnabledRole,
    };

    explicit PluginsModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Qt::EditRole gives the toggle as a number of deployment::Toggle.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const startup::PluginState *stateAt(int row) const;
    QVariant text(const startup::PluginState &state, int column) const;
    QVariant stateIcon(const startup::PluginState &state) const;
    QString toolTip(const startup::PluginState &state, int column) const;
    QVariant look(const startup::PluginState &state, int column, int role) const;
    QVariant fact(const startup::PluginState &state, int role) const;
    QString title(const startup::PluginState &state) const;
    QString summary(const startup::PluginState &state) const;
    QStringList choices(const startup::PluginState &state) const;
    QStringList namesNow() const;
    void reset();
    void follow();

    Session &m_session;
    QStringList m_names;
};

} // namespace towerkey::ui
