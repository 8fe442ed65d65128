// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/data.h"

#include "core/json/document.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace towerkey::json {

Table dataFile(const QString &name)
{
    QFile file(u":/towerkey/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "dataFile", qPrintable(name));
    const auto document = Document::parse(opened ? file.readAll() : QByteArray());
    Q_ASSERT_X(!document.isEmpty(), "dataFile", qPrintable(name));
    if (document.isEmpty())
        return {};
    const Value value = document.value(document.root());
    return tableOf(&value);
}

const Table &tableOf(const Value *value)
{
    static const Table none;
    const auto *table = value ? value->as<Table>() : nullptr;
    return table ? *table : none;
}

const List &listOf(const Value *value)
{
    static const List none;
    const auto *list = value ? value->as<List>() : nullptr;
    return list ? *list : none;
}

QString textAt(const Table &table, const QString &key)
{
    const Value *value = table.find(key);
    const auto *text = value ? value->as<QString>() : nullptr;
    return text ? *text : QString();
}

bool flagAt(const Table &table, const QString &key)
{
    const Value *value = table.find(key);
    const auto *flag = value ? value->as<bool>() : nullptr;
    return flag && *flag;
}

QStringList textsAt(const Table &table, const QString &key)
{
    QStringList texts;
    for (const Value &item : listOf(table.find(key))) {
        if (const auto *text = item.as<QString>())
            texts.append(*text);
    }
    return texts;
}

std::optional<double> numberAt(const Table &table, const QString &key)
{
    const Value *value = table.find(key);
    if (const auto *integer = value ? value->as<json::Integer>() : nullptr)
        return integer->digits.toDouble();
    if (const auto *real = value ? value->as<double>() : nullptr)
        return *real;
    return std::nullopt;
}

SettingPath pathOfData(const QString &text)
{
    const auto path = SettingPath::fromString(text);
    Q_ASSERT_X(path.has_value(), "pathOfData", qPrintable(text));
    return path.value_or(SettingPath());
}

} // namespace towerkey::json
