// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/verdictmodel.h"

#include "ui/models/problems.h"
#include "ui/models/rowchange.h"
#include "ui/models/session.h"
#include "ui/models/settingstate.h"
#include "ui/theme/symbols.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using startup::Reason;

VerdictModel::VerdictModel(const Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_rows(rowsNow())
{
    connect(&session, &Session::opened, this, &VerdictModel::follow);
    connect(&session, &Session::changed, this, &VerdictModel::follow);
    connect(&session, &Session::problemsChanged, this, &VerdictModel::follow);
    connect(&session, &Session::saved, this, &VerdictModel::follow);
}

int VerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const QString where = placeText(row.place);
    switch (role) {
    case Qt::DisplayRole:
        return where.isEmpty() ? row.text : QString(row.text + u'\n' + where);
    case Qt::ToolTipRole:
        return row.path.isEmpty() && where.isEmpty() ? row.text
                                                     : tr("Press Enter to go where it is set");
    case Qt::AccessibleTextRole:
        return QString((row.isError ? tr("Error: %1") : tr("Warning: %1")).arg(row.text) + u' '
                       + where);
    case Qt::DecorationRole:
        return row.isError ? icon(Symbol::Error, Tone::Error)
                           : icon(Symbol::Warning, Tone::Warning);
    case IsErrorRole:
        return row.isError;
    case PlaceRole:
        return QVariant::fromValue(row.place);
    case PathRole:
        return QVariant::fromValue(row.path);
    default:
        return {};
    }
}

int VerdictModel::errorCount() const { return int(std::ranges::count_if(m_rows, &Row::isError)); }

/// Of a deployment that starts, the linter knows what does not work all the same.
QList<VerdictModel::Row> VerdictModel::rowsNow() const
{
    QList<Row> rows;
    const startup::Outcome &outcome = m_session.outcome();
    if (outcome.verdict == startup::Verdict::Starts) {
        for (const Problem &problem : m_session.problems().all()) {
            const bool isError = problem.severity == Severity::Error;
            if (problem.severity != Severity::Hint)
                rows.append({isError, problem.text, problem.where, problem.path});
        }
        return rows;
    }
    for (const Reason &reason : outcome.reasons)
        rows.append({true, startup::message(reason), reason.place, settingOf(reason)});
    for (const Reason &reason : outcome.warnings)
        rows.append({false, startup::message(reason), reason.place, settingOf(reason)});
    return rows;
}

void VerdictModel::follow()
{
    const QList<Row> rows = rowsNow();
    const RowChange change = rowChange(m_rows, rows);
    if (change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        m_rows.remove(change.first, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        m_rows = rows;
        endInsertRows();
    }
}

} // namespace towerkey::ui
