// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/contentsmodel.h"

#include "ui/models/rowchange.h"
#include "ui/models/session.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

static SettingPath luaScripts() { return SettingPath({u"LuaScripts"_s}); }

ContentsModel::ContentsModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_rows(rowsNow())
{
    connect(&session, &Session::opened, this, &ContentsModel::follow);
    connect(&session, &Session::changed, this, &ContentsModel::follow);
}

QList<ContentsModel::Row> ContentsModel::rowsNow() const
{
    QList<Row> rows;
    const image::Contents contents = image::contentsOf(m_session.image());
    for (const auto &script : contents.luaScripts) {
        rows.append(
            {Kind::LuaScript, script.path, script.summary, script.caution, {}, script.callbacks});
    }
    for (const auto &probe : contents.probes)
        rows.append({Kind::Probe, probe.path, probe.summary, {}, probe.command, {}});
    for (const auto &folder : contents.folders)
        rows.append({Kind::Folder, folder.path, folder.summary, {}, {}, {}});
    return rows;
}

QStringList ContentsModel::usedScripts() const
{
    QStringList scripts;
    const auto *node = m_session.outcome().configuration.find(luaScripts());
    const json::Value value = node ? node->toValue() : json::Value();
    if (const auto *list = value.as<json::List>()) {
        for (const json::Value &item : *list) {
            if (const auto *text = item.as<QString>())
                scripts.append(*text);
        }
    }
    return scripts;
}

QString ContentsModel::cautionOf(const Row &row) const
{
    QStringList others = usedScripts();
    others.removeAll(row.path);
    if (row.kind != Kind::LuaScript || others.isEmpty())
        return row.caution;
    return row.caution + u' '
        + tr("LuaScripts also holds %1: of two scripts that define %2, the last one counts.")
              .arg(others.join(u", "_s), row.callbacks.join(u", "_s));
}

bool ContentsModel::setUsed(const QModelIndex &index, bool isUsed)
{
    if (!index.isValid() || m_rows.at(index.row()).kind != Kind::LuaScript)
        return false;
    QStringList scripts = usedScripts();
    const QString path = m_rows.at(index.row()).path;
    scripts.removeAll(path);
    if (isUsed)
        scripts.append(path);
    if (scripts.isEmpty())
        return m_session.resetSetting(luaScripts());
    json::List list;
    for (const QString &script : std::as_const(scripts))
        list.append(json::Value(script));
    return m_session.setSetting(luaScripts(), json::Value(list));
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ContentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Also in the image"), tr("Kind"), tr("What it is for")};
    return titles.value(section);
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isUsed = row.kind == Kind::LuaScript && usedScripts().contains(row.path);
    switch (role) {
    case Qt::DisplayRole: {
        const QString kind = row.kind == Kind::LuaScript ? tr("Lua script")
            : row.kind == Kind::Probe                    ? tr("health probe")
                                                         : tr("folder");
        const QStringList texts{row.path, isUsed ? tr("Lua script, in use") : kind, row.summary};
        return texts.value(index.column());
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(isUsed && index.column() != SummaryColumn);
        return font;
    }
    case Qt::ToolTipRole:
        return row.summary;
    case Qt::AccessibleTextRole:
        return index.column() == PathColumn ? QVariant(QString(row.path + u". "_s + row.summary))
                                            : QVariant();
    case KindRole:
        return int(row.kind);
    case IsUsedRole:
        return isUsed;
    case CautionRole:
        return cautionOf(row);
    case CommandRole:
        return row.command;
    default:
        return {};
    }
}

void ContentsModel::follow()
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
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace towerkey::ui
