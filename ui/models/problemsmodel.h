// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/problems.h"

#include <QAbstractListModel>

namespace towerkey::ui {

class Session;

/// What the linter finds, and why the deployment does not start.
class ProblemsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsModel)

public:
    enum Role {
        IsErrorRole = Qt::UserRole + 1, ///< It does not start because of it.
        PlaceRole, ///< QString
        RuleRole, ///< QString: of the linter, which has a page about it; empty for the start-up.
        FixesRole, ///< QStringList: what can be done about it, the best first.
        PathRole, ///< towerkey::SettingPath: the setting it is about, when there is one.
    };

    explicit ProblemsModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const Problem &problem(const QModelIndex &index) const { return m_problems.at(index.row()); }

private:
    static QString spoken(const Problem &problem);
    void follow();

    Session &m_session;
    QList<Problem> m_problems;
};

} // namespace towerkey::ui
