// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractTableModel>
#include <QSet>

namespace towerkey::ui {

class Session;

/// The secrets of the deployment: the files of /run/secrets, with dots for what they hold unless
/// one of them is to be seen.
class SecretsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretsModel)

public:
    enum Column { NameColumn, ValueColumn, SettingColumn, PlaceColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< towerkey::SettingPath; empty when it gives none.
        SecretRole, ///< QString: what it holds.
        IsRevealedRole,
        SourceRole, ///< qsizetype: index into Deployment::sources(), or -1.
    };

    explicit SecretsModel(Session &session, QObject *parent = nullptr);

    void setRevealed(const QModelIndex &index, bool isRevealed);
    void concealAll();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Secret
    {
        QString name;
        QString meaning; ///< The setting, or why there is none.
        QString place;
        QString settingPath;
        qsizetype file = -1;

        bool operator==(const Secret &) const = default;
    };

    QList<Secret> secretsNow() const;
    QString valueOf(const Secret &secret) const;
    void follow();

    Session &m_session;
    QList<Secret> m_secrets;
    QSet<QString> m_revealed; // By name; what the reader asked to see.
};

} // namespace towerkey::ui
