// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/startup/startup.h"

#include <QAbstractListModel>

namespace towerkey::ui {

class Session;

/// Why the deployment does not start, and what the start-up complains about.
class ProblemsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsModel)

public:
    enum Role {
        IsErrorRole = Qt::UserRole + 1, ///< It does not start because of it.
        PlaceRole, ///< QString
        PathRole, ///< towerkey::SettingPath: the setting it is about, when there is one.
    };

    explicit ProblemsModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Problem
    {
        bool isError;
        QString text;
        QString place;
        SettingPath path;

        bool operator==(const Problem &) const = default;
    };

    QList<Problem> problemsNow() const;
    void follow();

    Session &m_session;
    QList<Problem> m_problems;
};

} // namespace towerkey::ui
