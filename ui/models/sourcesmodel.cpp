// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/sourcesmodel.h"

#include "core/deployment/sourceedits.h"
#include "ui/models/rowchange.h"
#include "ui/models/session.h"
#include "ui/theme/symbols.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

QString fileName(const SourceRow &row)
{
    return row.kind == SourceRow::Kind::Variable ? row.name : row.name.section(u'/', -1);
}

QFont struckOut(bool isLost)
{
    QFont font;
    font.setStrikeOut(isLost);
    return font;
}

} // namespace

QString problemOfSourceName(SourceRow::Kind kind, const QString &name)
{
    if (kind == SourceRow::Kind::Variable) {
        const bool isName = !name.isEmpty() && !name.contains(u'=')
            && std::ranges::none_of(name, [](QChar c) { return c.isSpace(); });
        return isName ? QString()
                      : SourcesModel::tr("A variable needs a name without blanks and without =.");
    }
    if (name.isEmpty() || name.startsWith(u'.') || name.contains(u'/'))
        return SourcesModel::tr("The name must not be empty, begin with a dot or have a slash.");
    return kind == SourceRow::Kind::File && !name.endsWith(".json"_L1)
        ? SourcesModel::tr("The image reads only files that end in .json.")
        : QString();
}

SourcesModel::SourcesModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent), m_session(session)
{
    for (const SourceRow &row : sourceRows(session))
        m_entries.append({++m_lastId, row});
    numberEntries();
    connect(&session, &Session::opened, this, &SourcesModel::follow);
    connect(&session, &Session::changed, this, &SourcesModel::follow);
    connect(&session, &Session::saved, this, &SourcesModel::follow);
}

void SourcesModel::numberEntries()
{
    m_rowOfId.clear();
    for (int row = 0; row < int(m_entries.size()); ++row)
        m_rowOfId.insert(m_entries[row].id, row);
}

QModelIndex SourcesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_entries.at(parent.row()).id : 0);
}

QModelIndex SourcesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(m_rowOfId.value(index.internalId()), 0, quintptr(0));
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_entries.size());
    const bool isSource = parent.internalId() == 0 && parent.column() == 0;
    return isSource ? int(m_entries.at(parent.row()).row.settings.size()) : 0;
}

int SourcesModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Source");
    case ValueColumn:
        return tr("Value");
    case EffectColumn:
        return tr("Effect");
    default:
        return {};
    }
}

const SourcesModel::Entry *SourcesModel::entryOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int row = index.internalId() == 0 ? index.row() : m_rowOfId.value(index.internalId(), -1);
    return row < 0 ? nullptr : &m_entries.at(row);
}

const GivenSetting *SourcesModel::settingOf(const QModelIndex &index) const
{
    const Entry *entry = index.internalId() == 0 ? nullptr : entryOf(index);
    return entry ? &entry->row.settings.at(index.row()) : nullptr;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    const Entry *entry = entryOf(index);
    if (!entry)
        return {};
    const GivenSetting *setting = settingOf(index);
    switch (role) {
    case SourceRole:
        return entry->row.source;
    case OffsetRole:
        return entry->row.offset;
    case NameRole:
        return entry->row.name;
    default:
        break;
    }
    return setting ? settingData(entry->row, *setting, index.column(), role)
                   : sourceData(entry->row, index.column(), role);
}

QVariant SourcesModel::sourceData(const SourceRow &row, int column, int role) const
{
    using Kind = SourceRow::Kind;
    const QString kind = row.kind == Kind::File ? tr("file")
        : row.kind == Kind::Variable            ? tr("variable")
                                                : tr("secret");
    switch (role) {
    case Qt::DisplayRole: {
        const QStringList texts{fileName(row), row.value, row.effect};
        return texts.value(column);
    }
    case Qt::EditRole:
        return column == NameColumn ? fileName(row) : QVariant();
    case Qt::DecorationRole:
        return column != NameColumn ? QVariant()
                                    : icon(row.isIgnored                  ? Symbol::Warning
                                               : row.kind == Kind::Secret ? Symbol::Lock
                                               : row.kind == Kind::File   ? Symbol::Open
                                                                          : Symbol::None,
                                           row.isIgnored ? Tone::Warning : Tone::Muted);
    case Qt::FontRole:
        return struckOut(row.isLost);
    case Qt::ForegroundRole:
        return row.isLost || row.isIgnored ? color(Tone::Muted, QGuiApplication::palette())
                                           : QVariant();
    case Qt::ToolTipRole:
        return QStringList{u"%1 %2"_s.arg(kind, row.name), row.place, row.effect}
            .filter(QRegularExpression(u"."_s))
            .join(u'\n');
    case Qt::AccessibleTextRole:
        return column != NameColumn ? QVariant()
                                    : u"%1 %2, %3"_s.arg(kind, fileName(row), row.effect);
    case PathRole:
        return QVariant::fromValue(row.path);
    case KindRole:
        return int(row.kind);
    case IsLostRole:
        return row.isLost;
    case IsIgnoredRole:
        return row.isIgnored;
    default:
        return {};
    }
}

QVariant SourcesModel::settingData(const SourceRow &row, const GivenSetting &setting, int column,
                                   int role) const
{
    const bool isLost = !setting.winner.isEmpty();
    const QString effect = isLost ? tr("lost to %1").arg(setting.winner) : QString();
    switch (role) {
    case Qt::DisplayRole: {
        const QStringList texts{setting.path.toString(), setting.value, effect};
        return texts.value(column);
    }
    case Qt::FontRole:
        return struckOut(isLost && column != EffectColumn);
    case Qt::ForegroundRole:
        return isLost ? color(Tone::Muted, QGuiApplication::palette()) : QVariant();
    case Qt::ToolTipRole:
        return isLost ? tr("%1 gives %2, but %3 applies later and counts.")
                            .arg(row.name, setting.path.toString(), setting.winner)
                      : setting.path.toString();
    case Qt::AccessibleTextRole:
        return column == NameColumn && isLost
            ? QVariant(QString(setting.path.toString() + u", "_s + effect))
            : QVariant();
    case PathRole:
        return QVariant::fromValue(setting.path);
    case IsLostRole:
        return isLost;
    default:
        return {};
    }
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.internalId() == 0 && index.column() == NameColumn)
        flags |= Qt::ItemIsEditable;
    if (index.isValid() && index.internalId() != 0)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

bool SourcesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Entry *entry = entryOf(index);
    const bool isName = entry && !settingOf(index) && index.column() == NameColumn;
    if (!isName || role != Qt::EditRole)
        return false;
    const SourceRow &row = entry->row;
    const QString name = value.toString().trimmed();
    const auto &deployment = m_session.deployment();
    const qsizetype file = deployment::fileAt(deployment, row.name);
    const bool isVariable = row.kind == SourceRow::Kind::Variable;
    if (name == fileName(row) || (!isVariable && file < 0))
        return false;
    if (const QString problem = problemOfSourceName(row.kind, name); !problem.isEmpty()) {
        emit nameRefused(problem);
        return false;
    }
    return m_session.apply(
        isVariable ? deployment::renameVariable(deployment, m_session.image(), row.name, name)
                   : deployment::renameFile(deployment, m_session.image(), file, name),
        tr("rename %1").arg(fileName(row)));
}

void SourcesModel::follow()
{
    const QList<SourceRow> rows = sourceRows(m_session);
    QStringList before;
    QStringList after;
    const auto key = [](const SourceRow &row) {
        return QString::number(int(row.kind)) + row.name + (row.isLost ? row.place : QString());
    };
    for (const Entry &entry : std::as_const(m_entries))
        before.append(key(entry.row));
    for (const SourceRow &row : rows)
        after.append(key(row));
    const RowChange change = rowChange(before, after);
    if (change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        m_entries.remove(change.first, change.removed);
        numberEntries();
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        for (int i = change.first; i < change.first + change.inserted; ++i)
            m_entries.insert(i, {++m_lastId, rows[i]});
        numberEntries();
        endInsertRows();
    }
    for (int row = 0; row < int(rows.size()); ++row)
        followSettings(row, rows[row]);
}

void SourcesModel::followSettings(int row, const SourceRow &now)
{
    SourceRow &present = m_entries[row].row;
    if (present == now)
        return;
    QList<SettingPath> before;
    QList<SettingPath> after;
    for (const GivenSetting &setting : std::as_const(present.settings))
        before.append(setting.path);
    for (const GivenSetting &setting : now.settings)
        after.append(setting.path);
    const QModelIndex parent = index(row, 0);
    const RowChange change = rowChange(before, after);
    if (change.removed > 0) {
        beginRemoveRows(parent, change.first, change.first + change.removed - 1);
        present.settings.remove(change.first, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows(parent, change.first, change.first + change.inserted - 1);
        present.settings = now.settings;
        endInsertRows();
    }
    present = now;
    emit dataChanged(parent, parent.siblingAtColumn(ColumnCount - 1));
    if (!now.settings.isEmpty()) {
        emit dataChanged(index(0, 0, parent),
                         index(int(now.settings.size()) - 1, ColumnCount - 1, parent));
    }
}

} // namespace towerkey::ui
