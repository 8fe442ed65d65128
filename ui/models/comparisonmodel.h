// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/comparedside.h"

#include <QAbstractTableModel>

#include <optional>

namespace towerkey::ui {

/// The differences between what is open and something else, one in each row: settings, plugins,
/// variables, and whether they start. Secrets are dots.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)

public:
    enum Column {
        NameColumn,
        LeftColumn,
        LeftSourceColumn,
        RightColumn,
        RightSourceColumn,
        ColumnCount
    };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< towerkey::SettingPath; of plugins, their section.
        IsDefaultAnywayRole, ///< Nothing changes by it: what is given is the default.
        CanTakeOverRole,
    };

    explicit ComparisonModel(const Session &session, QObject *parent = nullptr);

    /// Compares anew, and tells the view only of the rows that changed.
    void compare(const ComparedSide &left, const ComparedSide &right);
    void clear();

    /// The Edit of what is open after which these rows are as on the other side.
    Result<deployment::Edit> takeOver(const QModelIndexList &rows) const;
    /// "12 differences", "No difference", and what keeps the two from being compared in full.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    enum class Kind { Start, Setting, Plugin, Variable };

    struct Row
    {
        Kind kind = Kind::Setting;
        QString name;
        QString key = {}; ///< Name of the plugin or variable.
        SettingPath path = {};
        QString left = {};
        QString leftSource = {};
        QString right = {};
        QString rightSource = {};
        bool isDefaultAnyway = false;
        /// Of settings that the right does not have: how many keys of the path lead to the
        /// outermost table that it does not have either.
        int missingFrom = 0;
        bool isOn = false; ///< Of plugins: on the right.
        std::optional<QByteArray> variable = {}; ///< On the right.
        std::optional<json::Value> value = {}; ///< On the right, unless it is a default there.

        bool operator==(const Row &) const = default;
    };

    QList<Row> rowsOf(const startup::Comparison &comparison, const ComparedSide &left,
                      const ComparedSide &right) const;
    Row settingRow(const startup::SettingDifference &difference,
                   const startup::Configuration &right) const;
    Row pluginRow(const startup::PluginDifference &difference, const image::Image &image) const;
    Row variableRow(const startup::VariableDifference &difference) const;
    void show(const QList<Row> &rows);
    bool canTakeOver(const Row &row) const;
    Result<deployment::Edit> editOf(const Row &row, const deployment::Deployment &deployment) const;

    const Session &m_session;
    QList<Row> m_rows;
    QString m_leftTitle;
    QString m_rightTitle;
    bool m_isComplete = true;
};

} // namespace towerkey::ui
