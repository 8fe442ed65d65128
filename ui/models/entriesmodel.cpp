// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/entriesmodel.h"

#include "core/base/secrettext.h"
#include "ui/models/containerplaces.h"
#include "ui/models/session.h"
#include "ui/models/valuetext.h"
#include "ui/theme/symbols.h"

#include <QFont>
#include <QGuiApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using startup::ConfigurationNode;

EntriesModel::EntriesModel(Session &session, SettingPath path, EntryLayout layout, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_path(std::move(path)),
      m_layout(std::move(layout))
{
    reset();
    connect(&session, &Session::opened, this, &EntriesModel::reset);
    connect(&session, &Session::changed, this, &EntriesModel::follow);
    connect(&session, &Session::saved, this, &EntriesModel::follow);
}

QString EntriesModel::keyAt(int row) const
{
    return m_layout.hasKeys() ? m_keys.value(row) : QString::number(row);
}

int EntriesModel::rowOf(const QString &key) const
{
    return m_layout.hasKeys() ? int(m_keys.indexOf(key)) : key.toInt();
}

SettingPath EntriesModel::entryPath(int row) const { return m_path.child(keyAt(row)); }

const json::List &EntriesModel::items() const
{
    static const json::List none;
    const auto *node = m_session.outcome().configuration.find(m_path);
    const auto *setting = m_session.catalogue().setting(m_path);
    const auto *list = node ? node->value().as<json::List>()
        : setting           ? setting->defaultValue.as<json::List>()
                            : nullptr;
    return list ? *list : none;
}

QStringList EntriesModel::keysNow() const
{
    QStringList keys;
    const auto *node = m_session.outcome().configuration.find(m_path);
    for (qsizetype i = 0; node && i < node->childCount(); ++i)
        keys.append(node->keyAt(i));
    return keys;
}

json::Value EntriesModel::entryAt(int row) const
{
    if (!m_layout.hasKeys())
        return m_items.value(row);
    const auto *map = m_session.outcome().configuration.find(m_path);
    const auto *entry = map ? map->child(m_keys.value(row)) : nullptr;
    return entry ? entry->toValue() : json::Value();
}

int EntriesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_layout.hasKeys() ? m_keys.size() : m_items.size());
}

int EntriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnOf(int(m_layout.columns().size()));
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (isKeyColumn(section))
        return role == Qt::DisplayRole ? m_layout.keyTitle() : m_layout.keyText();
    if (section < 0 || section >= columnCount())
        return {};
    const EntryColumn &column = m_layout.columns().at(fieldOf(section));
    return role == Qt::DisplayRole ? column.title : column.summary;
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return isKeyColumn(column) ? keyAt(row) : cellText(entryAt(row), column);
    case Qt::EditRole: {
        if (isKeyColumn(column))
            return QVariant::fromValue(CellValue{json::Value(keyAt(row))});
        const json::Value entry = entryAt(row);
        const json::Value *cell = m_layout.cell(entry, fieldOf(column));
        return QVariant::fromValue(CellValue{cell ? *cell : json::Value()});
    }
    case Qt::FontRole:
    case Qt::ForegroundRole:
    case Qt::DecorationRole:
        return look(row, column, role);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case RuleRole:
        return QVariant::fromValue(ruleOf(row, column));
    case PathRole:
        return QVariant::fromValue(entryPath(row));
    case ProblemRole:
        return problem(entryAt(row), row, column);
    case SortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

ValueRule EntriesModel::ruleOf(int row, int column) const
{
    if (isKeyColumn(column)) {
        // The editor outlives changes of the table, so it gets the names as they are.
        return {.values = m_layout.knownKeys(),
                .isKnown = true,
                .objection = [layout = m_layout, keys = m_keys, row](const QString &key) {
                    return problemOfKey(layout, keys, key, row);
                }};
    }
    ValueRule rule = m_layout.columns().at(fieldOf(column)).rule;
    rule.suggestions = containerPlaces(m_session, rule.holds);
    return rule;
}

QString EntriesModel::cellText(const json::Value &entry, int column) const
{
    const EntryColumn &field = m_layout.columns().at(fieldOf(column));
    const json::Value *cell = m_layout.cell(entry, fieldOf(column));
    const json::Value shown = cell ? *cell : field.usual.value_or(json::Value());
    if (!shown.isTruthy() && !shown.isBoolean() && !shown.isNumber())
        return {};
    return cell && field.rule.sensitive ? dots() : valueText(shown);
}

QString EntriesModel::problem(const json::Value &entry, int row, int column) const
{
    if (isKeyColumn(column)) {
        return m_layout.fits(entry) ? problemOfKey(keyAt(row), row).value_or(QString())
                                    : tr("The table cannot show this entry; edit it as JSON.");
    }
    const EntryColumn &field = m_layout.columns().at(fieldOf(column));
    const json::Value *cell = m_layout.cell(entry, fieldOf(column));
    if (!cell)
        return field.required ? tr("%1 is missing.").arg(field.title) : QString();
    return problemOf(field.rule, *cell).value_or(QString());
}

/// Grey is a default, a triangle is wrong, bold is the key.
QVariant EntriesModel::look(int row, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(isKeyColumn(column));
        return font;
    }
    const json::Value entry = entryAt(row);
    if (role == Qt::DecorationRole) {
        return problem(entry, row, column).isEmpty() ? QVariant()
                                                     : icon(Symbol::Warning, Tone::Warning);
    }
    const bool isLeftOut = !isKeyColumn(column) && !m_layout.cell(entry, fieldOf(column));
    const bool isDefault = !m_layout.hasKeys() && !isGivenList();
    return isLeftOut || isDefault ? QVariant(color(Tone::Muted, QGuiApplication::palette()))
                                  : QVariant();
}

QVariant EntriesModel::toolTip(int row, int column) const
{
    const json::Value entry = entryAt(row);
    QStringList lines{problem(entry, row, column)};
    if (isKeyColumn(column)) {
        lines.append(entryPath(row).toString());
    } else {
        const EntryColumn &field = m_layout.columns().at(fieldOf(column));
        lines.append(field.summary);
        if (!m_layout.cell(entry, fieldOf(column)) && field.usual)
            lines.append(tr("Left out, so the default applies."));
        if (!m_layout.placeOf(entry, fieldOf(column)))
            lines.append(tr("The short form of this entry has no place for it; with a value the "
                            "entry is written in the long form."));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant EntriesModel::sortKey(int row, int column) const
{
    if (isKeyColumn(column))
        return keyAt(row);
    const json::Value entry = entryAt(row);
    const json::Value *cell = m_layout.cell(entry, fieldOf(column));
    if (const auto *number = cell ? cell->as<json::Integer>() : nullptr)
        return number->digits.toDouble();
    return cellText(entry, column);
}

Qt::ItemFlags EntriesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemIsEditable;
    return flags;
}

void EntriesModel::reset()
{
    beginResetModel();
    m_shown = m_session.outcome();
    m_keys = keysNow();
    m_items = m_layout.hasKeys() ? json::List() : items();
    endResetModel();
}

void EntriesModel::follow()
{
    if (m_layout.hasKeys())
        followKeys();
    else
        followItems();
}

static bool isSame(const ConfigurationNode &before, const ConfigurationNode *after)
{
    if (&before == after)
        return true;
    if (!after || before.isTable() != after->isTable())
        return false;
    return before.isTable() ? before.toValue() == after->toValue()
                            : before.value() == after->value();
}

/// The one row whose key differs, or -1: an entry that is renamed is the same row.
static int renamedRow(const QStringList &before, const QStringList &after)
{
    const RowChange change = rowChange(before, after);
    return change.removed == 1 && change.inserted == 1 ? change.first : -1;
}

void EntriesModel::followKeys()
{
    const startup::Outcome before = std::exchange(m_shown, m_session.outcome());
    const QStringList keys = keysNow();
    const int renamed = renamedRow(m_keys, keys);
    if (renamed >= 0) {
        m_keys[renamed] = keys.at(renamed);
    } else if (m_keys != keys) {
        removeKeys(keys);
        insertKeys(keys);
    }
    const auto *old = before.configuration.find(m_path);
    const auto *now = m_shown.configuration.find(m_path);
    // Mostly an entry is at the row where it was.
    const auto oldEntry = [&](int row) -> const ConfigurationNode * {
        const bool isInPlace = old && row < old->childCount() && old->keyAt(row) == keys.at(row);
        return isInPlace ? &old->childAt(row) : old ? old->child(keys.at(row)) : nullptr;
    };
    announceRows([&](int row) {
        const auto *entry = oldEntry(row);
        return row == renamed || (entry && !isSame(*entry, &now->childAt(row)));
    });
}

/// Takes away what is not among the new keys, and everything if the others changed places.
void EntriesModel::removeKeys(const QStringList &keys)
{
    const QSet<QString> wanted(keys.begin(), keys.end());
    QStringList staying;
    for (const QString &key : std::as_const(m_keys)) {
        if (wanted.contains(key))
            staying.append(key);
    }
    const QSet<QString> known(staying.begin(), staying.end());
    QStringList inOrder;
    for (const QString &key : keys) {
        if (known.contains(key))
            inOrder.append(key);
    }
    const bool isInOrder = staying == inOrder;
    for (int last = int(m_keys.size()) - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && (!isInOrder || !wanted.contains(m_keys.at(first - 1))))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        m_keys.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void EntriesModel::insertKeys(const QStringList &keys)
{
    for (int first = 0; first < int(keys.size()); ++first) {
        const QString next = m_keys.value(first);
        int end = first;
        while (end < int(keys.size()) && (first >= m_keys.size() || keys.at(end) != next))
            ++end;
        if (end == first)
            continue;
        beginInsertRows({}, first, end - 1);
        m_keys = m_keys.mid(0, first) + keys.mid(first, end - first) + m_keys.mid(first);
        endInsertRows();
        first = end - 1;
    }
}

/// Items that others take the place of stay as rows, so that the selection does.
void EntriesModel::followItems()
{
    const json::List now = items();
    const RowChange change = rowChange(m_items, now);
    if (change.removed != change.inserted && change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        m_items.remove(change.first, change.removed);
        endRemoveRows();
    }
    if (change.removed != change.inserted && change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        m_items = now;
        endInsertRows();
    }
    m_items = now;
    const bool isInPlace = change.removed == change.inserted;
    announceRows([&](int row) {
        return isInPlace && row >= change.first && row < change.first + change.inserted;
    });
}

void EntriesModel::announceRows(const std::function<bool(int)> &hasNews)
{
    int first = -1;
    for (int row = 0; row <= rowCount(); ++row) {
        const bool isNews = row < rowCount() && hasNews(row);
        if (isNews && first < 0)
            first = row;
        if (isNews || first < 0)
            continue;
        emit dataChanged(index(first, 0), index(row - 1, columnCount() - 1));
        first = -1;
    }
}

} // namespace towerkey::ui
