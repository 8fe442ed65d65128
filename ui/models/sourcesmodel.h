// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/sourcerows.h"

#include <QAbstractItemModel>
#include <QHash>

namespace towerkey::ui {

/// Why a source can have no such name, as a sentence; empty when it can.
QString problemOfSourceName(SourceRow::Kind kind, const QString &name);

/// The files, variables and secrets in the order in which they apply, and below each what it
/// gives: struck through where a later one counts instead.
class SourcesModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesModel)

public:
    enum Column { NameColumn, ValueColumn, EffectColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< towerkey::SettingPath; empty when it is about none.
        KindRole, ///< int of SourceRow::Kind; invalid for settings below a source.
        SourceRole, ///< qsizetype: index into Deployment::sources(), or -1.
        OffsetRole, ///< qsizetype: in that source.
        IsLostRole,
        IsIgnoredRole,
        NameRole, ///< QString: the whole name of the source.
    };

    explicit SourcesModel(Session &session, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Takes a QString for Qt::EditRole of a name: renames the file, variable or secret.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// A source could not be renamed.
    void nameRefused(const QString &reason);

private:
    /// A source and a number that stays its own while rows come and go.
    struct Entry
    {
        quintptr id;
        SourceRow row;
    };

    const Entry *entryOf(const QModelIndex &index) const;
    const GivenSetting *settingOf(const QModelIndex &index) const;
    QVariant sourceData(const SourceRow &row, int column, int role) const;
    QVariant settingData(const SourceRow &row, const GivenSetting &setting, int column,
                         int role) const;
    void follow();
    void followSettings(int row, const SourceRow &now);
    void numberEntries();

    Session &m_session;
    QList<Entry> m_entries;
    QHash<quintptr, int> m_rowOfId;
    quintptr m_lastId = 0;
};

} // namespace towerkey::ui
