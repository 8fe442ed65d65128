// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/image/contents.h"

#include <QAbstractTableModel>

namespace towerkey::ui {

class Session;

/// What else the image ships: Lua scripts, its health probe, folders that mean something.
class ContentsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentsModel)

public:
    enum Column { PathColumn, KindColumn, SummaryColumn, ColumnCount };
    enum class Kind { LuaScript, Probe, Folder };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of Kind
        IsUsedRole, ///< Of Lua scripts: LuaScripts holds it.
        CautionRole, ///< QString: what to know before it is used; empty when nothing.
        CommandRole, ///< QString: of probes.
    };

    explicit ContentsModel(Session &session, QObject *parent = nullptr);

    /// Puts a Lua script into LuaScripts, behind the others, or takes it out.
    bool setUsed(const QModelIndex &index, bool isUsed);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Kind kind;
        QString path;
        QString summary;
        QString caution;
        QString command;
        QStringList callbacks;

        bool operator==(const Row &) const = default;
    };

    QList<Row> rowsNow() const;
    QStringList usedScripts() const;
    QString cautionOf(const Row &row) const;
    void follow();

    Session &m_session;
    QList<Row> m_rows;
};

} // namespace towerkey::ui
