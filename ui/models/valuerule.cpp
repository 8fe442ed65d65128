// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/valuerule.h"

#include "core/json/document.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using catalogue::EntryShape;
using catalogue::SettingType;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::ValueRule)

public:
    static QString number(double value) { return QString::number(value, 'g', 15); }

    static QString type(const ValueRule &rule)
    {
        switch (rule.type) {
        case SettingType::Boolean:
            return tr("true or false");
        case SettingType::Integer:
            return tr("whole number");
        case SettingType::Number:
            return tr("number");
        case SettingType::String:
            return tr("text");
        case SettingType::Enum:
            return tr("one of %1").arg(rule.values.join(u", "_s));
        case SettingType::StringList:
            return tr("list of texts");
        case SettingType::List:
        case SettingType::ObjectList:
            return tr("list");
        case SettingType::Map:
            return tr("table of entries");
        case SettingType::Object:
            return tr("table");
        }
        return {};
    }

    static QString missing() { return tr("It is missing."); }

    static QString range(const ValueRule &rule)
    {
        if (rule.minimum && rule.maximum)
            return tr("%1 to %2").arg(number(*rule.minimum), number(*rule.maximum));
        if (rule.minimum)
            return tr("%1 or more").arg(number(*rule.minimum));
        if (rule.maximum)
            return tr("%1 or less").arg(number(*rule.maximum));
        return {};
    }

    static QString wrongType(const ValueRule &rule) { return tr("Expected: %1.").arg(type(rule)); }
    static QString outOfRange(const ValueRule &rule)
    {
        return tr("Out of range: %1.").arg(rule.rangeText());
    }
    static QString notJson() { return tr("Write it as JSON."); }
    static QString tooLong(int length) { return tr("At most %1 characters.").arg(length); }
};

bool isOfType(SettingType type, const json::Value &value)
{
    switch (type) {
    case SettingType::Boolean:
        return value.isBoolean();
    case SettingType::Integer:
        return value.isInteger();
    case SettingType::Number:
        return value.isNumber();
    case SettingType::String:
    case SettingType::Enum:
        return value.isString();
    case SettingType::StringList:
    case SettingType::List:
    case SettingType::ObjectList:
        return value.isList();
    case SettingType::Map:
    case SettingType::Object:
        return value.isTable();
    }
    return false;
}

double numberOf(const json::Value &value)
{
    if (const auto *integer = value.as<json::Integer>())
        return integer->digits.toDouble();
    const auto *real = value.as<double>();
    return real ? *real : 0;
}

std::optional<QString> problemOfText(const ValueRule &rule, const QString &text)
{
    if (rule.isRequired && text.isEmpty())
        return Texts::missing();
    if (rule.objection)
        return rule.objection(text);
    if (rule.maximumLength > 0 && text.size() > rule.maximumLength)
        return Texts::tooLong(rule.maximumLength);
    const bool isChoice = rule.type == SettingType::Enum && !rule.values.isEmpty();
    if (isChoice && rule.alsoAccepts != SettingType::String && !rule.values.contains(text))
        return Texts::wrongType(rule);
    return {};
}

SettingType typeOf(const json::Value &value)
{
    if (value.isBoolean())
        return SettingType::Boolean;
    if (value.isInteger())
        return SettingType::Integer;
    if (value.isReal())
        return SettingType::Number;
    if (value.isList())
        return SettingType::List;
    return value.isTable() ? SettingType::Object : SettingType::String;
}

template <typename T>
ValueRule ruleOf(const T &described)
{
    return {.type = described.type,
            .alsoAccepts = described.alsoAccepts,
            .values = described.values,
            .minimum = described.minimum,
            .maximum = described.maximum,
            .maximumLength = described.maximumLength,
            .unit = described.unit,
            .holds = described.holds,
            .sensitive = described.sensitive,
            .isKnown = true};
}

/// The rule of an entry's field, or of an entry that is a plain text.
std::optional<ValueRule> ruleInside(const EntryShape &shape, const QStringList &keys)
{
    if (keys.size() == 1 && shape.forms == QList{EntryShape::Form::String}) {
        return ValueRule{.type = shape.values.isEmpty() ? SettingType::String : SettingType::Enum,
                         .values = shape.values,
                         .isKnown = true};
    }
    for (const auto &field : shape.fields) {
        if (keys.size() == 2 && (field.name == keys[1] || field.aliases.contains(keys[1])))
            return ruleOf(field);
    }
    return {};
}

} // namespace

bool ValueRule::isScalar() const
{
    return type == SettingType::Boolean || type == SettingType::Integer
        || type == SettingType::Number || type == SettingType::String || type == SettingType::Enum;
}

QString ValueRule::rangeText() const
{
    const QString range = Texts::range(*this);
    return range.isEmpty() || unit.isEmpty() ? range : range + u' ' + unit;
}

QString ValueRule::typeText() const { return Texts::type(*this); }

ValueRule ruleOfField(const catalogue::EntryField &field) { return ruleOf(field); }

ValueRule ruleFor(const catalogue::Catalogue &catalogue, const SettingPath &path,
                  const json::Value &present)
{
    ValueRule rule{.type = typeOf(present)};
    if (const auto *setting = catalogue.setting(path)) {
        rule = ruleOf(*setting);
    } else if (const auto *parent = catalogue.setting(path.parent());
               parent && parent->entry && path.size() > 1) {
        rule = ruleInside(*parent->entry, {path.last()}).value_or(rule);
    } else if (const auto *map = catalogue.setting(path.parent().parent());
               map && map->entry && path.size() > 2) {
        rule = ruleInside(*map->entry, {path.parent().last(), path.last()}).value_or(rule);
    }
    rule.sensitive = catalogue.isSensitive(path);
    return rule;
}

std::optional<QString> problemOf(const ValueRule &rule, const json::Value &value)
{
    if (rule.isOptional && value.isNull())
        return {};
    if (!rule.isKnown || (rule.alsoAccepts && isOfType(*rule.alsoAccepts, value)))
        return {};
    if (!isOfType(rule.type, value))
        return Texts::wrongType(rule);
    if (const auto *text = value.as<QString>())
        return problemOfText(rule, *text);
    const double number = numberOf(value);
    const bool isOutside = value.isNumber()
        && ((rule.minimum && number < *rule.minimum) || (rule.maximum && number > *rule.maximum));
    return isOutside ? std::optional(Texts::outOfRange(rule)) : std::nullopt;
}

static json::Value readAs(SettingType type, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (type == SettingType::Boolean && (trimmed == "true"_L1 || trimmed == "false"_L1))
        return json::Value(trimmed == "true"_L1);
    bool isNumber = false;
    if (type == SettingType::Integer) {
        const qint64 whole = trimmed.toLongLong(&isNumber);
        if (isNumber)
            return json::Value(whole);
    }
    if (type == SettingType::Number) {
        const double number = trimmed.toDouble(&isNumber);
        if (isNumber)
            return json::Value(number);
    }
    return json::Value(text);
}

static std::expected<json::Value, QString> readJson(const ValueRule &rule, const QString &text)
{
    // The text is one value, and a configuration is a table; so it is read as a member's value.
    const auto document = json::Document::parse("{\"\":" + text.toUtf8() + "}");
    const auto node = document.find(SettingPath({QString()}));
    const bool isOneValue = document.isAcceptedBy(json::Reader::Image) && node != json::NoNode
        && document.node(document.root()).childCount == 1;
    if (!isOneValue)
        return std::unexpected(Texts::notJson());
    json::Value value = document.value(node);
    if (const auto problem = problemOf(rule, value))
        return std::unexpected(*problem);
    return value;
}

std::expected<json::Value, QString> valueOfInput(const ValueRule &rule, const QString &text)
{
    if (rule.isOptional && text.isEmpty())
        return json::Value();
    if (!rule.isScalar())
        return readJson(rule, text);
    json::Value value = readAs(rule.type, text);
    const bool isNoChoice = rule.type == SettingType::Enum && !rule.values.contains(text);
    if (rule.alsoAccepts && (isNoChoice || !isOfType(rule.type, value)))
        value = readAs(*rule.alsoAccepts, text);
    if (const auto problem = problemOf(rule, value))
        return std::unexpected(*problem);
    // Without a rule a number stays a number: the type is what the value had before.
    if (!rule.isKnown && !isOfType(rule.type, value))
        return std::unexpected(Texts::wrongType(rule));
    return value;
}

QString inputOfValue(const json::Value &value)
{
    if (const auto *text = value.as<QString>())
        return *text;
    return value.isNull() ? QString() : QString::fromUtf8(json::toJson(value));
}

} // namespace towerkey::ui
