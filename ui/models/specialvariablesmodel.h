// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractTableModel>

namespace towerkey::ui {

class Session;

/// The special variables of the image, which are neither settings nor switches of plugins; then
/// what is set although the image ignores it.
class SpecialVariablesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpecialVariablesModel)

public:
    enum Column { NameColumn, ValueColumn, SinceColumn, EffectColumn, ColumnCount };
    enum Role {
        IsSwitchRole = Qt::UserRole + 1, ///< It is on or off.
        IsSecretRole,
        IsSetRole,
        IsIgnoredRole, ///< It is set, and the image does not know it.
        HintRole, ///< QString: what is wrong with its value or name; empty when nothing is.
    };

    explicit SpecialVariablesModel(Session &session, QObject *parent = nullptr);

    /// Takes the variable away.
    bool unset(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Switches take a Qt::CheckState for Qt::CheckStateRole, others a QString for Qt::EditRole;
    /// an empty one takes the variable away.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString name = {};
        QString effect = {};
        QString since = {};
        QStringList values = {}; ///< That switch it on.
        QString defaultValue = {}; ///< Null when the image has none.
        QString value = {}; ///< Null when it is not set.
        bool isKnown = true;
        bool isSecret = false;

        bool operator==(const Row &) const = default;
        bool isSwitch() const { return values.contains(QStringLiteral("true")); }
        bool isOn() const;
    };

    QList<Row> rowsNow() const;
    Row ignoredRow(const QString &name) const;
    QString shownValue(const Row &row) const;
    QString hintOf(const Row &row) const;
    bool setValue(const Row &row, const QString &value);
    void follow();

    Session &m_session;
    QList<Row> m_rows;
};

} // namespace towerkey::ui
