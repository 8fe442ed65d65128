// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/values/judging.h"

#include "core/base/editdistance.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using catalogue::SettingType;
using json::Value;

namespace {

bool allAre(const Value &value, bool (Value::*isRight)() const)
{
    const auto *list = value.as<json::List>();
    return list && std::ranges::all_of(*list, [isRight](const Value &v) { return (v.*isRight)(); });
}

double numberOf(const Value &value)
{
    if (const auto *integer = value.as<json::Integer>())
        return integer->digits.toDouble();
    const auto *real = value.as<double>();
    return real ? *real : 0;
}

QString nearestChoice(const QString &text, const QStringList &choices)
{
    int limit = 2;
    QString found;
    for (const QString &choice : choices) {
        const int slips = limit < 0 ? 1 : editDistance(text.toLower(), choice.toLower(), limit);
        if (slips <= limit) {
            found = choice;
            limit = slips - 1;
        }
    }
    return found;
}

Judgement judgeChoice(const QString &text, const QStringList &choices)
{
    if (choices.contains(text))
        return {};
    for (const QString &choice : choices) {
        if (choice.compare(text, Qt::CaseInsensitive) == 0)
            return {Fault::ChoiceCase, {choice}};
    }
    return {Fault::Choice, {choices.join(u", "_s), nearestChoice(text, choices)}};
}

Judgement judgeNumber(double number, const Expected &expected)
{
    if (expected.minimum && number < *expected.minimum)
        return {Fault::TooSmall, {QString::number(*expected.minimum, 'g', 15)}};
    if (expected.maximum && number > *expected.maximum)
        return {Fault::TooLarge, {QString::number(*expected.maximum, 'g', 15)}};
    return {};
}

} // namespace

Expected Expected::of(const catalogue::Setting &setting)
{
    return {setting.type,    setting.alsoAccepts,   setting.minimum,
            setting.maximum, setting.maximumLength, &setting.values};
}

Expected Expected::of(const catalogue::EntryField &field)
{
    return {field.type,    field.alsoAccepts,   field.minimum,
            field.maximum, field.maximumLength, &field.values};
}

bool isOfType(const Value &value, SettingType type)
{
    switch (type) {
    case SettingType::Boolean:
        return value.isBoolean();
    case SettingType::Integer: {
        const auto *real = value.as<double>();
        return value.isInteger() || (real && std::floor(*real) == *real);
    }
    case SettingType::Number:
        return value.isNumber();
    case SettingType::String:
    case SettingType::Enum:
        return value.isString();
    case SettingType::StringList:
        return allAre(value, &Value::isString);
    case SettingType::List:
        return value.isList();
    case SettingType::ObjectList:
        return allAre(value, &Value::isTable);
    case SettingType::Map:
    case SettingType::Object:
        return value.isTable();
    }
    return true;
}

Judgement judge(const Value &value, const Expected &expected)
{
    if (!isOfType(value, expected.type)) {
        const bool isOther = expected.alsoAccepts && isOfType(value, *expected.alsoAccepts);
        return isOther ? Judgement{} : Judgement{Fault::Type, {typeWord(expected.type)}};
    }
    if (value.isNumber())
        return judgeNumber(numberOf(value), expected);
    const auto *text = value.as<QString>();
    if (!text)
        return {};
    if (expected.type == SettingType::Enum && expected.values && !expected.values->isEmpty())
        return judgeChoice(*text, *expected.values);
    if (expected.maximumLength > 0 && text->size() > expected.maximumLength)
        return {Fault::TooLong, {QString::number(expected.maximumLength)}};
    return {};
}

QString typeWord(SettingType type)
{
    switch (type) {
    case SettingType::Boolean:
        return u"true or false"_s;
    case SettingType::Integer:
        return u"a whole number"_s;
    case SettingType::Number:
        return u"a number"_s;
    case SettingType::String:
    case SettingType::Enum:
        return u"a text"_s;
    case SettingType::StringList:
        return u"a list of texts"_s;
    case SettingType::List:
        return u"a list"_s;
    case SettingType::ObjectList:
        return u"a list of tables"_s;
    case SettingType::Map:
    case SettingType::Object:
        return u"a table"_s;
    }
    return {};
}

} // namespace towerkey::lint
