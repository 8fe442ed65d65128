// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/masking.h"

#include "core/base/secrettext.h"

#include <algorithm>
#include <ranges>

namespace towerkey::exchange {

using catalogue::EntryField;
using catalogue::EntryShape;
using json::List;
using json::Table;
using json::Value;

namespace {

class Masking
{
public:
    explicit Masking(const catalogue::Catalogue &catalogue) : m_catalogue(catalogue) { }

    Value mask(const SettingPath &path, const Value &value)
    {
        const catalogue::Setting *setting = m_catalogue.setting(path);
        if (setting && setting->entry && hasSecretFields(*setting->entry))
            return maskEntries(*setting->entry, value);
        if (m_catalogue.isSensitive(path))
            return maskAll(value);
        if (const auto *table = value.as<Table>()) {
            Table result;
            for (const auto &[key, member] : *table)
                result.set(key, mask(path.child(key), member));
            return Value(std::move(result));
        }
        if (const auto *list = value.as<List>()) {
            List result;
            for (qsizetype i = 0; i < list->size(); ++i)
                result.append(mask(path.child(QString::number(i)), list->at(i)));
            return Value(std::move(result));
        }
        return withoutUrlPassword(value);
    }

private:
    static bool hasSecretFields(const EntryShape &shape)
    {
        return std::ranges::any_of(shape.fields, &EntryField::sensitive);
    }

    static Value maskAll(const Value &value)
    {
        if (const auto *table = value.as<Table>()) {
            Table result;
            for (const auto &[key, member] : *table)
                result.set(key, maskAll(member));
            return Value(std::move(result));
        }
        if (const auto *list = value.as<List>()) {
            List result;
            for (const Value &item : *list)
                result.append(maskAll(item));
            return Value(std::move(result));
        }
        // An empty or missing password is worth seeing.
        return value.isTruthy() ? Value(dots()) : value;
    }

    static Value maskEntries(const EntryShape &shape, const Value &value)
    {
        if (const auto *table = value.as<Table>()) {
            Table result;
            for (const auto &[key, entry] : *table)
                result.set(key, maskEntry(shape, entry));
            return Value(std::move(result));
        }
        if (const auto *list = value.as<List>()) {
            List result;
            for (const Value &entry : *list)
                result.append(maskEntry(shape, entry));
            return Value(std::move(result));
        }
        return maskAll(value);
    }

    static const EntryField *fieldNamed(const EntryShape &shape, const QString &name)
    {
        const auto found = std::find_if(
            shape.fields.begin(), shape.fields.end(), [&name](const EntryField &field) {
                return field.name == name || field.aliases.contains(name);
            });
        return found == shape.fields.end() ? nullptr : &*found;
    }

    static Value maskEntry(const EntryShape &shape, const Value &entry)
    {
        if (const auto *table = entry.as<Table>()) {
            Table result;
            for (const auto &[key, member] : *table)
                result.set(key, maskField(fieldNamed(shape, key), member));
            return Value(std::move(result));
        }
        if (const auto *list = entry.as<List>()) {
            List result;
            for (qsizetype i = 0; i < list->size(); ++i)
                result.append(maskField(fieldNamed(shape, shape.arrayOrder.value(i)), list->at(i)));
            return Value(std::move(result));
        }
        return maskAll(entry);
    }

    // A field nobody knows may be anything, so it is hidden in an entry that has secrets.
    static Value maskField(const EntryField *field, const Value &value)
    {
        return field && !field->sensitive ? withoutUrlPassword(value) : maskAll(value);
    }

    static Value withoutUrlPassword(const Value &value)
    {
        const auto *text = value.as<QString>();
        return text && holdsUrlPassword(*text) ? Value(dots()) : value;
    }

    const catalogue::Catalogue &m_catalogue;
};

} // namespace

Value masked(const catalogue::Catalogue &catalogue, const SettingPath &path, const Value &value)
{
    return Masking(catalogue).mask(path, value);
}

Value maskedAt(const catalogue::Catalogue &catalogue, const SettingPath &path, const Value &value)
{
    Value wrapped = value;
    for (const QString &key : path.keys() | std::views::reverse) {
        Table table;
        table.set(key, std::move(wrapped));
        wrapped = Value(std::move(table));
    }
    wrapped = masked(catalogue, {}, wrapped);
    for (const QString &key : path.keys()) {
        Value inside = *wrapped.as<Table>()->find(key);
        wrapped = std::move(inside);
    }
    return wrapped;
}

bool holdsSecrets(const catalogue::Catalogue &catalogue, const SettingPath &path,
                  const Value &value)
{
    return !(masked(catalogue, path, value) == value);
}

} // namespace towerkey::exchange
