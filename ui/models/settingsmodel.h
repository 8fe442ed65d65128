// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/startup/startup.h"
#include "ui/models/problems.h"
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
    enum Column { SettingColumn, ValueColumn, SourceColumn, DefaultColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< towerkey::SettingPath; empty for headings.
        KindRole, ///< int of RowKind
        IsSetRole,
        IsChangedRole,
        IsSensitiveRole,
        DefaultRole, ///< QString: what the value would be if it were given nowhere.
        RuleRole, ///< towerkey::ui::ValueRule
        SearchTextRole,
        IsHeadingRole,
        IsCommonRole, ///< One of the settings that deployments touch most.
        ProblemsRole, ///< int: how many there are at the row and inside of it.
        PluginRole, ///< QString of headings: every name of the plugin; empty for Orthanc's own.
        SourcesRole, ///< QList<int> of SettingsQuery::Source: what gives parts of the value.
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
    QFont font(const SettingsRow &row, int column) const;
    QVariant decoration(const SettingsRow &row, int column) const;
    Problems::Mark markOf(const SettingsRow &row) const;
    QVariant problemMark(const SettingsRow &row) const;
    QVariant toolTip(const SettingsRow &row, int column) const;
    QVariant fact(const SettingsRow &row, int role) const;
    QVariant headingFact(const SettingsRow &row, int role) const;

    void reset();
    void follow();
    void followRows(const QList<SettingPath> &paths);
    void followRow(SettingsRow &row);
    QSet<const SettingsRow *> rowsWithNews(const QList<SettingPath> &paths,
                                           const startup::Outcome &before) const;
    void announce(const SettingsRow &row, const QSet<const SettingsRow *> &news, bool everything);
    bool hasPluginNews(const QString &plugin, const startup::Outcome &before) const;

    Session &m_session;
    std::unique_ptr<SettingsTree> m_tree;
    Problems m_shownProblems;
    startup::Outcome m_shown; // What the rows were last announced with.
    QString m_shownImage;
};

} // namespace towerkey::ui
