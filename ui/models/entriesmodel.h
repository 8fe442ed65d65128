// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/startup/startup.h"
#include "ui/models/entrylayout.h"
#include "ui/models/rowchange.h"
#include "ui/models/settingsmodel.h"

#include <QAbstractTableModel>

#include <functional>
#include <utility>

namespace towerkey::ui {

class Session;

/// The entries of one map or list as a table: a row for each entry, a column for its key (of maps)
/// and for each field. It keeps the keys and nothing of the values: those are asked of the session.
/// Changing a cell changes only what stands for it in the text.
class EntriesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntriesModel)

public:
    enum Role {
        RuleRole = SettingsModel::RuleRole, ///< towerkey::ui::ValueRule of a cell.
        PathRole = SettingsModel::PathRole, ///< towerkey::SettingPath of the entry.
        ProblemRole = Qt::UserRole + 100, ///< QString: why a cell is wrong; empty when it is not.
        SortRole, ///< Numbers as numbers; everything else as it is shown.
    };

    /// The layout must be the one of the path.
    EntriesModel(Session &session, SettingPath path, EntryLayout layout, QObject *parent = nullptr);

    const SettingPath &path() const { return m_path; }
    const EntryLayout &layout() const { return m_layout; }
    bool isKeyColumn(int column) const { return m_layout.hasKeys() && column == 0; }
    /// The column of a field of the layout.
    int columnOf(int field) const { return field + (m_layout.hasKeys() ? 1 : 0); }
    QString keyAt(int row) const;
    int rowOf(const QString &key) const;
    json::Value entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Qt::EditRole gives a towerkey::ui::CellValue; null for what is left out.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Takes a towerkey::ui::CellValue for Qt::EditRole; null leaves a field out. A key renames the
    /// entry. What breaks a rule is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Why a text cannot be the key of the entry of a row, or of a new one (-1).
    std::optional<QString> problemOfKey(const QString &key, int row = -1) const;

    /// The edits of the whole entries; false when they were refused. Each is one step of undo.
    bool add(const QString &key, const json::Value &entry);
    bool addAll(const QList<std::pair<QString, json::Value>> &entries);
    bool duplicate(int row);
    bool removeEntries(QList<int> rows);
    bool moveItem(int row, int newRow); ///< Only of lists.

private:
    int fieldOf(int column) const { return column - (m_layout.hasKeys() ? 1 : 0); }
    SettingPath entryPath(int row) const;
    ValueRule ruleOf(int row, int column) const;
    static std::optional<QString> problemOfKey(const EntryLayout &layout, const QStringList &keys,
                                               const QString &key, int row);
    QString cellText(const json::Value &entry, int column) const;
    QString problem(const json::Value &entry, int row, int column) const;
    QVariant look(int row, int column, int role) const;
    QVariant toolTip(int row, int column) const;
    QVariant sortKey(int row, int column) const;
    bool rename(int row, const QString &key);
    bool setCell(int row, int field, const std::optional<json::Value> &value);
    bool setInside(int row, const SettingPath &place, const json::Value &value);
    bool setItem(int row, const json::Value &item);
    bool clearCell(int row, int field);
    bool setWhole(json::List items);
    bool isGivenList() const;
    SettingPath around(int row) const;
    SettingPath inside(int row, const SettingPath &place) const;

    const json::List &items() const;
    QStringList keysNow() const;
    void reset();
    void follow();
    void followKeys();
    void removeKeys(const QStringList &keys);
    void insertKeys(const QStringList &keys);
    void followItems();
    void announceRows(const std::function<bool(int)> &hasNews);

    Session &m_session;
    SettingPath m_path;
    EntryLayout m_layout;
    QStringList m_keys; // Of maps.
    json::List m_items; // Of lists: shared with what the rows were last announced with.
    startup::Outcome m_shown; // The same for maps.
};

} // namespace towerkey::ui
