// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/entryedits.h"
#include "ui/models/entriesmodel.h"
#include "ui/models/session.h"
#include "ui/models/settingstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

std::optional<QString> EntriesModel::problemOfKey(const QString &key, int row) const
{
    return problemOfKey(m_layout, m_keys, key, row);
}

std::optional<QString> EntriesModel::problemOfKey(const EntryLayout &layout,
                                                  const QStringList &keys, const QString &key,
                                                  int row)
{
    if (const auto problem = layout.problemOfKey(key))
        return problem;
    const qsizetype present = keys.indexOf(key);
    if (present >= 0 && present != row)
        return tr("There is an entry of that name already.");
    return {};
}

bool EntriesModel::isGivenList() const
{
    return !m_layout.hasKeys() && ui::isSet(m_session, m_path);
}

/// What an edit of a row's text is made in: the entry of a map, but the whole of a list.
SettingPath EntriesModel::around(int row) const
{
    return m_layout.hasKeys() ? entryPath(row) : m_path;
}

SettingPath EntriesModel::inside(int row, const SettingPath &place) const
{
    return m_layout.hasKeys() ? place : SettingPath(QStringList{keyAt(row)} + place.keys());
}

bool EntriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !value.canConvert<CellValue>())
        return false;
    const json::Value wanted = value.value<CellValue>().value;
    if (isKeyColumn(index.column())) {
        const auto *key = wanted.as<QString>();
        return key && rename(index.row(), *key);
    }
    const int field = fieldOf(index.column());
    if (wanted.isNull())
        return clearCell(index.row(), field);
    if (problemOf(m_layout.columns().at(field).rule, wanted))
        return false;
    const json::Value entry = entryAt(index.row());
    const json::Value *present = m_layout.cell(entry, field);
    return (present && *present == wanted) || setCell(index.row(), field, wanted);
}

bool EntriesModel::rename(int row, const QString &key)
{
    if (problemOfKey(key, row))
        return false;
    return key == keyAt(row) || m_session.renameSetting(entryPath(row), m_path.child(key));
}

/// Changes as little text as the entry's form allows.
bool EntriesModel::setCell(int row, int field, const std::optional<json::Value> &value)
{
    const json::Value entry = entryAt(row);
    const json::Value changed = m_layout.withCell(entry, field, value);
    const auto place = m_layout.placeOf(entry, field);
    const auto *list = entry.as<json::List>();
    const auto *longer = changed.as<json::List>();
    const bool isAppended = list && longer && longer->size() == list->size() + 1
        && m_layout.columns().at(field).position == list->size();
    const bool isGiven = m_layout.hasKeys() || isGivenList();
    const bool isInPlace =
        isGiven && place && (m_layout.cell(entry, field) || isAppended || entry.isTable());
    return isInPlace ? setInside(row, *place, *value) : setItem(row, changed);
}

bool EntriesModel::setInside(int row, const SettingPath &place, const json::Value &value)
{
    const SettingPath cell(entryPath(row).keys() + place.keys());
    // What the configuration knows by a path of its own may be given by several sources.
    if (m_layout.hasKeys() && m_session.outcome().configuration.find(cell))
        return m_session.setSetting(cell, value);
    return m_session.make(deployment::setInside(m_session.deployment(), m_session.image(),
                                                around(row), inside(row, place), value),
                          tr("change %1").arg(entryPath(row).toString()), cell);
}

bool EntriesModel::setItem(int row, const json::Value &item)
{
    if (m_layout.hasKeys())
        return m_session.setSetting(entryPath(row), item);
    if (isGivenList())
        return setInside(row, {}, item);
    json::List list = items();
    list[row] = item;
    return setWhole(list);
}

/// A list keeps its length, so that nothing behind the field moves.
bool EntriesModel::clearCell(int row, int field)
{
    const json::Value entry = entryAt(row);
    if (!m_layout.cell(entry, field))
        return true;
    if (m_layout.columns().at(field).required)
        return false;
    const auto place = m_layout.placeOf(entry, field);
    const json::Value changed = m_layout.withCell(entry, field, {});
    if (!m_layout.hasKeys() && !isGivenList())
        return setItem(row, changed);
    if (!entry.isTable()) {
        const json::Value *cell = m_layout.cell(changed, field);
        return cell ? setInside(row, *place, *cell) : setItem(row, changed);
    }
    if (m_layout.hasKeys())
        return m_session.resetSetting(entryPath(row).child(place->last()));
    return m_session.make(deployment::removeInside(m_session.deployment(), m_session.image(),
                                                   m_path, inside(row, *place)),
                          tr("change %1").arg(entryPath(row).toString()));
}

/// A list that only has its default becomes the user's own.
bool EntriesModel::setWhole(json::List items)
{
    return m_session.setSetting(m_path, json::Value(std::move(items)));
}

bool EntriesModel::add(const QString &key, const json::Value &entry)
{
    return addAll({{key, entry}});
}

bool EntriesModel::addAll(const QList<std::pair<QString, json::Value>> &entries)
{
    const QString &first = entries.value(0).first;
    const QString where = m_path.toString();
    const QString text = entries.size() != 1
        ? tr("add %1 entries to %2").arg(entries.size()).arg(where)
        : first.isEmpty() ? tr("add an entry to %1").arg(where)
                          : tr("add %1 to %2").arg(first, where);
    if (m_layout.hasKeys()) {
        json::Table table;
        for (const auto &[key, entry] : entries)
            table.set(key, entry);
        return m_session.make(
            deployment::addEntries(m_session.deployment(), m_session.image(), m_path, table), text);
    }
    if (isGivenList() && entries.size() == 1) {
        return m_session.make(deployment::insertItem(m_session.deployment(), m_session.image(),
                                                     m_path, items().size(),
                                                     entries.first().second),
                              text);
    }
    json::List list = items();
    for (const auto &[key, entry] : entries)
        list.append(entry);
    return setWhole(list);
}

bool EntriesModel::duplicate(int row)
{
    const json::Value entry = entryAt(row);
    if (!m_layout.hasKeys()) {
        if (!isGivenList()) {
            json::List list = items();
            list.insert(row + 1, entry);
            return setWhole(list);
        }
        return m_session.make(deployment::insertItem(m_session.deployment(), m_session.image(),
                                                     m_path, row + 1, entry),
                              tr("duplicate an entry of %1").arg(m_path.toString()));
    }
    for (const QString &free : m_layout.knownKeys()) {
        if (!problemOfKey(free))
            return add(free, entry);
    }
    QString key;
    for (int number = 2; key.isEmpty() || m_keys.contains(key); ++number)
        key = u"%1-%2"_s.arg(keyAt(row)).arg(number);
    return m_layout.problemOfKey(key) ? false : add(key, entry);
}

bool EntriesModel::removeEntries(QList<int> rows)
{
    std::ranges::sort(rows, std::greater());
    const QString table = m_path.toString();
    const QString text = rows.size() != 1
        ? tr("remove %1 entries of %2").arg(rows.size()).arg(table)
        : m_layout.hasKeys() ? tr("remove %1 of %2").arg(keyAt(rows.first()), table)
                             : tr("remove an entry of %1").arg(table);
    if (m_layout.hasKeys()) {
        QList<SettingPath> paths;
        for (const int row : std::as_const(rows))
            paths.append(entryPath(row));
        return m_session.make(
            deployment::resetSettings(m_session.deployment(), m_session.image(), paths), text);
    }
    if (isGivenList() && rows.size() == 1) {
        return m_session.make(deployment::removeInside(m_session.deployment(), m_session.image(),
                                                       m_path, SettingPath({keyAt(rows.first())})),
                              text);
    }
    json::List list = items();
    for (const int row : std::as_const(rows))
        list.remove(row);
    return setWhole(list);
}

bool EntriesModel::moveItem(int row, int newRow)
{
    if (m_layout.hasKeys() || newRow < 0 || newRow >= rowCount())
        return false;
    if (!isGivenList()) {
        json::List list = items();
        list.move(row, newRow);
        return setWhole(list);
    }
    return m_session.make(
        deployment::moveItem(m_session.deployment(), m_session.image(), entryPath(row), newRow),
        tr("move an entry of %1").arg(m_path.toString()));
}

} // namespace towerkey::ui
