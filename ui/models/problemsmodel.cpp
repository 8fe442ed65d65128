// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/problemsmodel.h"

#include "ui/models/rowchange.h"
#include "ui/models/session.h"
#include "ui/models/settingsmodel.h"
#include "ui/theme/symbols.h"

using namespace Qt::StringLiterals;

namespace towerkey::ui {

static QIcon iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return icon(Symbol::Error, Tone::Error);
    case Severity::Warning:
        return icon(Symbol::Warning, Tone::Warning);
    case Severity::Hint:
        break;
    }
    return icon(Symbol::Good, Tone::Muted);
}

static QStringList titlesOf(const QList<lint::Fix> &fixes)
{
    QStringList titles;
    for (const lint::Fix &fix : fixes)
        titles.append(lint::title(fix));
    return titles;
}

QString ProblemsModel::spoken(const Problem &problem)
{
    switch (problem.severity) {
    case Severity::Error:
        return tr("Error: %1").arg(problem.text);
    case Severity::Warning:
        return tr("Warning: %1").arg(problem.text);
    case Severity::Hint:
        break;
    }
    return tr("Hint: %1").arg(problem.text);
}

ProblemsModel::ProblemsModel(Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_problems(session.problems().all())
{
    connect(&session, &Session::opened, this, &ProblemsModel::follow);
    connect(&session, &Session::changed, this, &ProblemsModel::follow);
    connect(&session, &Session::saved, this, &ProblemsModel::follow);
    connect(&session, &Session::problemsChanged, this, &ProblemsModel::follow);
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
    const bool isError = problem.severity == Severity::Error;
    switch (role) {
    case Qt::DisplayRole:
        return problem.place.isEmpty() ? problem.text : problem.place + u": "_s + problem.text;
    case Qt::ToolTipRole:
        return problem.text;
    case Qt::AccessibleTextRole:
        return spoken(problem);
    case Qt::DecorationRole:
        return iconOf(problem.severity);
    case IsErrorRole:
        return isError;
    case PlaceRole:
        return problem.place;
    case RuleRole:
        return problem.rule;
    case FixesRole:
        return titlesOf(problem.fixes);
    case PathRole:
        return QVariant::fromValue(problem.path);
    default:
        return {};
    }
}

void ProblemsModel::follow()
{
    const QList<Problem> problems = m_session.problems().all();
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
