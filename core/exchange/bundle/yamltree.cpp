// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/yamltree.h"

#include "core/yaml/scalartext.h"

namespace towerkey::exchange {

using json::List;
using json::Table;
using json::Value;

namespace {

QByteArray scalar(const Value &value, int indentation)
{
    if (value.isNull())
        return {};
    const auto *content = value.as<QString>();
    if (!content)
        return json::toJson(value);
    if (const auto block = yaml::yamlBlock(*content, indentation))
        return *block;
    return yaml::yamlLine(*content).value_or("\"\"");
}

QByteArray blanks(int count) { return QByteArray(count, ' '); }

QByteArray block(const Value &value, int indentation);

/// What follows "key:" or "-": on the same line, or as a block of its own.
QByteArray behindKey(const Value &value, int indentation)
{
    const auto *members = value.as<Table>();
    const auto *items = value.as<List>();
    if (members && members->isEmpty())
        return " {}\n";
    if (items && items->isEmpty())
        return " []\n";
    if (members || items)
        return '\n' + block(value, indentation);
    const QByteArray written = scalar(value, indentation);
    return written.isEmpty() ? QByteArray("\n") : QByteArray(' ' + written + '\n');
}

QByteArray item(const Value &value, int indentation)
{
    const auto *members = value.as<Table>();
    if (members && !members->isEmpty()) {
        // The first member stands behind the dash.
        return blanks(indentation) + "- " + block(value, indentation + 2).sliced(indentation + 2);
    }
    return blanks(indentation) + '-' + behindKey(value, indentation + 2);
}

QByteArray block(const Value &value, int indentation)
{
    QByteArray result;
    if (const auto *members = value.as<Table>()) {
        for (const auto &[key, member] : *members) {
            result += blanks(indentation) + yaml::yamlLine(key).value_or("\"\"") + ':'
                + behindKey(member, indentation + 2);
        }
    } else {
        for (const Value &entry : *value.as<List>())
            result += item(entry, indentation);
    }
    return result;
}

} // namespace

Value table(std::initializer_list<std::pair<QString, Value>> members)
{
    Table result;
    for (const auto &[key, value] : members)
        result.set(key, value);
    return Value(std::move(result));
}

QByteArray toYaml(const Table &table) { return block(Value(table), 0); }

} // namespace towerkey::exchange
