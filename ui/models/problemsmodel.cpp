// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/problemsmodel.h"

#include "core/image/names.h"
#include "ui/models/rowchange.h"
#include "ui/models/session.h"
#include "ui/models/settingsmodel.h"
#include "ui/theme/symbols.h"

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using startup::Reason;
using startup::ReasonId;

namespace {

/// The setting that a reason is about, where it is about one.
SettingPath pathOf(const Reason &reason)
{
    switch (reason.id) {
    case ReasonId::NoUsers:
    case ReasonId::UsersNotATable:
        return SettingPath({u"RegisteredUsers"_s});
    case ReasonId::TableOverScalar:
        return SettingPath::fromString(reason.arguments.value(0)).value_or(SettingPath());
    default:
        return {};
    }
}

} // namespace

ProblemsModel::ProblemsModel(Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_problems(problemsNow())
{
    connect(&session, &Session::opened, this, &ProblemsModel::follow);
    connect(&session, &Session::changed, this, &ProblemsModel::follow);
    connect(&session, &Session::saved, this, &ProblemsModel::follow);
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem &problem = m_problems.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return problem.place.isEmpty() ? problem.text : problem.place + u": "_s + problem.text;
    case Qt::ToolTipRole:
        return problem.text;
    case Qt::AccessibleTextRole:
        return (problem.isError ? tr("Error: %1") : tr("Warning: %1")).arg(problem.text);
    case Qt::DecorationRole:
        return problem.isError ? icon(Symbol::Error, Tone::Error)
                               : icon(Symbol::Warning, Tone::Warning);
    case IsErrorRole:
        return problem.isError;
    case PlaceRole:
        return problem.place;
    case PathRole:
        return QVariant::fromValue(problem.path);
    default:
        return {};
    }
}

QList<ProblemsModel::Problem> ProblemsModel::problemsNow() const
{
    QList<Problem> problems;
    const auto add = [&problems](const QList<Reason> &reasons, bool isError) {
        for (const Reason &reason : reasons)
            problems.append(
                {isError, startup::message(reason), placeText(reason.place), pathOf(reason)});
    };
    add(m_session.outcome().reasons, true);
    add(m_session.outcome().warnings, false);
    return problems;
}

void ProblemsModel::follow()
{
    const QList<Problem> problems = problemsNow();
    const RowChange change = rowChange(m_problems, problems);
    if (change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        m_problems.remove(change.first, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        m_problems = problems;
        endInsertRows();
    }
}

} // namespace towerkey::ui
