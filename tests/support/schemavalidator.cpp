// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/schemavalidator.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace towerkey::test {

using json::List;
using json::Table;
using json::Value;

namespace {

bool isOfType(const Value &value, const QString &type)
{
    return (type == "null"_L1 && value.isNull()) || (type == "boolean"_L1 && value.isBoolean())
        || (type == "integer"_L1 && value.isInteger()) || (type == "number"_L1 && value.isNumber())
        || (type == "string"_L1 && value.isString()) || (type == "array"_L1 && value.isList())
        || (type == "object"_L1 && value.isTable());
}

double numberOf(const Value &value)
{
    if (const auto *integer = value.as<json::Integer>())
        return integer->digits.toDouble();
    const auto *real = value.as<double>();
    return real ? *real : std::nan("");
}

class Validator
{
public:
    explicit Validator(const Table &schema) : m_root(schema) { }

    void check(const Value &value, const Value &schema, const QString &place);

    QStringList violations;

private:
    using Check = void (Validator::*)(const Value &value, const Value &rule, const QString &place);

    static Check checkOf(const QString &keyword);
    void report(const QString &place, const QString &text) { violations << place + ": "_L1 + text; }

    void checkReference(const Value &value, const Value &rule, const QString &place);
    void checkAnyOf(const Value &value, const Value &rule, const QString &place);
    void checkOneOf(const Value &value, const Value &rule, const QString &place);
    void checkType(const Value &value, const Value &rule, const QString &place);
    void checkEnum(const Value &value, const Value &rule, const QString &place);
    void checkConst(const Value &value, const Value &rule, const QString &place);
    void checkRequired(const Value &value, const Value &rule, const QString &place);
    void checkProperties(const Value &value, const Value &rule, const QString &place);
    void checkItems(const Value &value, const Value &rule, const QString &place);
    void checkMinItems(const Value &value, const Value &rule, const QString &place);
    void checkUniqueItems(const Value &value, const Value &rule, const QString &place);
    void checkMinimum(const Value &value, const Value &rule, const QString &place);
    void checkMaximum(const Value &value, const Value &rule, const QString &place);
    void checkMinLength(const Value &value, const Value &rule, const QString &place);
    void checkPattern(const Value &value, const Value &rule, const QString &place);
    void ignore(const Value &, const Value &, const QString &) { }
    void checkOthers(const Value &value, const Table &schema, const Value &rule,
                     const QString &place);

    const Table &m_root;
};

Validator::Check Validator::checkOf(const QString &keyword)
{
    static const QHash<QString, Check> checks{{u"$ref"_s, &Validator::checkReference},
                                              {u"anyOf"_s, &Validator::checkAnyOf},
                                              {u"oneOf"_s, &Validator::checkOneOf},
                                              {u"type"_s, &Validator::checkType},
                                              {u"enum"_s, &Validator::checkEnum},
                                              {u"const"_s, &Validator::checkConst},
                                              {u"required"_s, &Validator::checkRequired},
                                              {u"properties"_s, &Validator::checkProperties},
                                              {u"items"_s, &Validator::checkItems},
                                              {u"minItems"_s, &Validator::checkMinItems},
                                              {u"uniqueItems"_s, &Validator::checkUniqueItems},
                                              {u"minimum"_s, &Validator::checkMinimum},
                                              {u"maximum"_s, &Validator::checkMaximum},
                                              {u"minLength"_s, &Validator::checkMinLength},
                                              {u"pattern"_s, &Validator::checkPattern},
                                              {u"$schema"_s, &Validator::ignore},
                                              {u"$id"_s, &Validator::ignore},
                                              {u"id"_s, &Validator::ignore},
                                              {u"$defs"_s, &Validator::ignore},
                                              {u"definitions"_s, &Validator::ignore},
                                              {u"default"_s, &Validator::ignore},
                                              {u"format"_s, &Validator::ignore},
                                              {u"title"_s, &Validator::ignore},
                                              {u"description"_s, &Validator::ignore}};
    return checks.value(keyword);
}

void Validator::check(const Value &value, const Value &schema, const QString &place)
{
    if (schema == Value(true))
        return;
    const auto *table = schema.as<Table>();
    if (!table)
        return report(place, u"nothing is allowed here"_s);
    for (const auto &[keyword, rule] : *table) {
        if (keyword == "additionalProperties"_L1)
            checkOthers(value, *table, rule, place);
        else if (const Check run = checkOf(keyword))
            (this->*run)(value, rule, place);
        else
            report(place, u"unknown keyword "_s + keyword);
    }
}

void Validator::checkReference(const Value &value, const Value &rule, const QString &place)
{
    // Older schemas call them definitions.
    const QString table = rule.as<QString>()->section(u'/', 1, 1);
    const QString name = rule.as<QString>()->section(u'/', 2);
    const Value *definitions = m_root.find(table);
    const Value *schema = definitions ? definitions->as<Table>()->find(name) : nullptr;
    if (schema)
        check(value, *schema, place);
    else
        report(place, u"unknown reference "_s + *rule.as<QString>());
}

/// Of several ways to fail, the one with the fewest violations says most.
void Validator::checkAnyOf(const Value &value, const Value &rule, const QString &place)
{
    QStringList fewest;
    for (const Value &schema : *rule.as<List>()) {
        Validator alternative(m_root);
        alternative.check(value, schema, place);
        if (alternative.violations.isEmpty())
            return;
        if (fewest.isEmpty() || alternative.violations.size() < fewest.size())
            fewest = alternative.violations;
    }
    violations += fewest;
}

void Validator::checkOneOf(const Value &value, const Value &rule, const QString &place)
{
    const auto holds = [&](const Value &schema) {
        Validator alternative(m_root);
        alternative.check(value, schema, place);
        return alternative.violations.isEmpty();
    };
    const auto count = std::ranges::count_if(*rule.as<List>(), holds);
    if (count > 1)
        report(place, u"several of the alternatives"_s);
    else if (count == 0)
        checkAnyOf(value, rule, place);
}

void Validator::checkType(const Value &value, const Value &rule, const QString &place)
{
    const List types = rule.isList() ? *rule.as<List>() : List{rule};
    if (std::ranges::none_of(
            types, [&value](const Value &type) { return isOfType(value, *type.as<QString>()); }))
        report(place, u"wrong type"_s);
}

void Validator::checkEnum(const Value &value, const Value &rule, const QString &place)
{
    if (!rule.as<List>()->contains(value))
        report(place, u"none of the choices"_s);
}

void Validator::checkConst(const Value &value, const Value &rule, const QString &place)
{
    if (!(value == rule))
        report(place, u"another value"_s);
}

void Validator::checkRequired(const Value &value, const Value &rule, const QString &place)
{
    const auto *table = value.as<Table>();
    for (const Value &key : *rule.as<List>()) {
        if (table && !table->contains(*key.as<QString>()))
            report(place, u"missing "_s + *key.as<QString>());
    }
}

void Validator::checkProperties(const Value &value, const Value &rule, const QString &place)
{
    const auto *table = value.as<Table>();
    for (const auto &[key, schema] : *rule.as<Table>()) {
        if (const Value *member = table ? table->find(key) : nullptr)
            check(*member, schema, place + u'/' + key);
    }
}

/// additionalProperties: the members that properties does not name.
void Validator::checkOthers(const Value &value, const Table &schema, const Value &rule,
                            const QString &place)
{
    const Value *properties = schema.find(u"properties"_s);
    const auto *table = value.as<Table>();
    if (!table)
        return;
    for (const auto &[key, member] : *table) {
        if (!properties || !properties->as<Table>()->contains(key))
            check(member, rule, place + u'/' + key);
    }
}

void Validator::checkItems(const Value &value, const Value &rule, const QString &place)
{
    const auto *list = value.as<List>();
    for (qsizetype i = 0; list && i < list->size(); ++i)
        check(list->at(i), rule, place + u'/' + QString::number(i));
}

void Validator::checkMinItems(const Value &value, const Value &rule, const QString &place)
{
    const auto *list = value.as<List>();
    if (list && double(list->size()) < numberOf(rule))
        report(place, u"too few items"_s);
}

void Validator::checkUniqueItems(const Value &value, const Value &rule, const QString &place)
{
    const auto *list = value.as<List>();
    for (qsizetype i = 0; list && rule == Value(true) && i < list->size(); ++i) {
        if (list->indexOf(list->at(i), i + 1) >= 0)
            report(place, u"equal items"_s);
    }
}

void Validator::checkMinimum(const Value &value, const Value &rule, const QString &place)
{
    if (value.isNumber() && numberOf(value) < numberOf(rule))
        report(place, u"too small"_s);
}

void Validator::checkMaximum(const Value &value, const Value &rule, const QString &place)
{
    if (value.isNumber() && numberOf(value) > numberOf(rule))
        report(place, u"too large"_s);
}

void Validator::checkMinLength(const Value &value, const Value &rule, const QString &place)
{
    const auto *text = value.as<QString>();
    if (text && double(text->size()) < numberOf(rule))
        report(place, u"too short"_s);
}

void Validator::checkPattern(const Value &value, const Value &rule, const QString &place)
{
    const auto *text = value.as<QString>();
    if (text && !QRegularExpression(*rule.as<QString>()).match(*text).hasMatch())
        report(place, u"does not match"_s);
}

} // namespace

QStringList schemaViolations(const Value &value, const Table &schema)
{
    Validator validator(schema);
    validator.check(value, Value(schema), {});
    return validator.violations;
}

} // namespace towerkey::test
