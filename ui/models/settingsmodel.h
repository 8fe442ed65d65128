// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/startup/startup.h"
#include "ui/models/settingstate.h"
#include "ui/models/settingstree.h"

#include <QAbstractItemModel>

namespace towerkey::ui {

class Session;

/// Every setting as a tree: Orthanc's own by group, then a section for each plugin, then what is
/// unknown. It keeps the rows and nothing of their values: those are asked of the session.
class SettingsModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsModel)

public:
    enum Column { SettingColumn, ValueColumn, SourceColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< towerkey::SettingPath; empty for headings.
        KindRole, ///< int of RowKind
        IsSetRole,
        IsChangedRole,
        IsSensitiveRole,
        DefaultRole, ///< QString: what the value would be if it were given nowhere.
        RuleRole, ///< towerkey::ui::ValueRule
        SearchTextRole,
    };

    explicit SettingsModel(Session &session, QObject *parent = nullptr);
    ~SettingsModel() override;

    QModelIndex indexOf(const SettingPath &path, int column = SettingColumn) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Qt::EditRole gives the value itself, a towerkey::ui::CellValue.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Takes a towerkey::ui::CellValue for Qt::EditRole. What breaks the rule is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const SettingsRow &rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const SettingsRow &row, int column) const;
    QVariant text(const SettingsRow &row, int column) const;
    QVariant look(const SettingsRow &row, int column, int role) const;
    QVariant toolTip(const SettingsRow &row, int column) const;
    QVariant fact(const SettingsRow &row, int role) const;

    void reset();
    void follow();
    void followRows(SettingsRow &row);
    bool announce(const SettingsRow &row, bool everything);
    bool hasNews(const SettingsRow &row) const;
    bool hasPluginNews(const QString &plugin) const;

    Session &m_session;
    std::unique_ptr<SettingsTree> m_tree;
    startup::Outcome m_shown; // What the rows were last announced with.
    QString m_shownImage;
};

} // namespace towerkey::ui

Q_DECLARE_METATYPE(towerkey::SettingPath)
