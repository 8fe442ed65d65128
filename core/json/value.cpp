// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/value.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace towerkey::json {

// Below this size looking through the keys is faster than hashing them.
static constexpr qsizetype SmallTable = 12;

qsizetype Table::size() const { return m_members.size(); }

qsizetype Table::indexOf(const QString &key) const
{
    if (!m_index.isEmpty())
        return m_index.value(key, -1);
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        if (m_members[i].first == key)
            return i;
    }
    return -1;
}

const QString &Table::keyAt(qsizetype index) const { return m_members.at(index).first; }

const Value &Table::at(qsizetype index) const { return m_members.at(index).second; }

const Value *Table::find(const QString &key) const
{
    const qsizetype index = indexOf(key);
    return index < 0 ? nullptr : &m_members.at(index).second;
}

Value *Table::find(const QString &key)
{
    const qsizetype index = indexOf(key);
    return index < 0 ? nullptr : &m_members[index].second;
}

Value &Table::set(const QString &key, Value value)
{
    if (Value *present = find(key))
        return *present = std::move(value);
    m_members.append({key, std::move(value)});
    if (m_members.size() == SmallTable + 1)
        makeIndex();
    else if (m_members.size() > SmallTable)
        m_index.insert(key, m_members.size() - 1);
    return m_members.last().second;
}

void Table::remove(const QString &key)
{
    const qsizetype index = indexOf(key);
    if (index < 0)
        return;
    m_members.removeAt(index);
    makeIndex();
}

void Table::replace(qsizetype first, qsizetype count, QList<Member> members)
{
    const bool hasSameKeys = members.size() == count
        && std::equal(members.cbegin(), members.cend(), m_members.cbegin() + first,
                      [](const Member &a, const Member &b) { return a.first == b.first; });
    if (hasSameKeys) {
        std::move(members.begin(), members.end(), m_members.begin() + first);
        return;
    }
    m_members.remove(first, count);
    m_members.insert(first, members.size(), Member());
    std::move(members.begin(), members.end(), m_members.begin() + first);
    makeIndex();
}

void Table::makeIndex()
{
    m_index.clear();
    for (qsizetype i = 0; m_members.size() > SmallTable && i < m_members.size(); ++i)
        m_index.insert(m_members.at(i).first, i);
}

bool Table::operator==(const Table &other) const
{
    if (size() != other.size())
        return false;
    for (const auto &[key, value] : m_members) {
        const Value *theirs = other.find(key);
        if (!theirs || !(*theirs == value))
            return false;
    }
    return true;
}

// Values may be nested deeper than the stack could follow, so they are taken apart level by level.
Value::~Value()
{
    if (!isList() && !isTable())
        return;
    std::vector<Value> pending;
    moveContainersTo(pending);
    while (!pending.empty()) {
        Value value = std::move(pending.back());
        pending.pop_back();
        value.moveContainersTo(pending);
    }
}

/// Moves those lists and tables out that nobody else shares.
void Value::moveContainersTo(std::vector<Value> &values)
{
    const auto move = [&values](Value &value) {
        if (value.isList() || value.isTable())
            values.push_back(std::exchange(value, Value()));
    };
    if (auto *list = as<List>(); list && list->isDetached()) {
        for (Value &item : *list)
            move(item);
    } else if (auto *table = as<Table>(); table && table->m_members.isDetached()) {
        for (Table::Member &member : table->m_members)
            move(member.second);
    }
}

bool Value::operator==(const Value &other) const
{
    const auto *mine = as<double>();
    const auto *theirs = other.as<double>();
    if (!mine || !theirs)
        return m_content == other.m_content;
    const bool areNumbers = !std::isnan(*mine) && !std::isnan(*theirs);
    return areNumbers ? std::bit_cast<quint64>(*mine) == std::bit_cast<quint64>(*theirs)
                      : std::isnan(*mine) == std::isnan(*theirs);
}

bool Value::isTruthy() const
{
    if (const auto *boolean = as<bool>())
        return *boolean;
    if (const auto *integer = as<Integer>())
        return integer->digits != "0";
    if (const auto *real = as<double>())
        return *real != 0;
    if (const auto *text = as<QString>())
        return !text->isEmpty();
    if (const auto *list = as<List>())
        return !list->isEmpty();
    if (const auto *table = as<Table>())
        return !table->isEmpty();
    return false;
}

QByteArray pythonNumber(double value)
{
    if (std::isnan(value))
        return "NaN"_ba;
    if (std::isinf(value))
        return value < 0 ? "-Infinity"_ba : "Infinity"_ba;
    char buffer[64];
    const auto scientific =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific);
    QByteArray text(buffer, scientific.ptr - buffer);
    const qsizetype e = text.indexOf('e');
    const int exponent = text.sliced(e + 1).toInt();
    if (exponent < -4 || exponent >= 16)
        return text;
    const auto fixed =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
    text = QByteArray(buffer, fixed.ptr - buffer);
    return text.contains('.') ? text : text + ".0";
}

} // namespace towerkey::json
