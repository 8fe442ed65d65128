// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/startup/startup.h"

#include <QAbstractListModel>

namespace towerkey::ui {

class Session;

/// Why the deployment does not start, or what goes wrong although it does: the errors that the
/// linter finds, and what the start-up warns of.
class VerdictModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictModel)

public:
    enum Role {
        IsErrorRole = Qt::UserRole + 1, ///< Something does not work because of it.
        PlaceRole, ///< towerkey::Place
        PathRole, ///< towerkey::SettingPath: the setting it is about, when there is one.
    };

    explicit VerdictModel(const Session &session, QObject *parent = nullptr);

    int errorCount() const; ///< How many of them are errors.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        bool isError;
        QString text;
        Place place;
        SettingPath path;

        bool operator==(const Row &) const = default;
    };

    QList<Row> rowsNow() const;
    void follow();

    const Session &m_session;
    QList<Row> m_rows;
};

} // namespace towerkey::ui
