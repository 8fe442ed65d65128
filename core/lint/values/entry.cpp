// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/values/entry.h"

#include "core/lint/values/judging.h"
#include "core/lint/values/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using catalogue::EntryField;
using catalogue::EntryShape;
using json::Value;
using Form = EntryShape::Form;

namespace {

/// "<DICOM tag>" stands for fields of any such name.
bool isPattern(const EntryField &field) { return field.name.startsWith(u'<'); }

} // namespace

EntryJudge::EntryJudge(const EntryShape &shape, const QString &version)
    : m_shape(shape), m_version(version), m_keyPattern(shape.keyPattern)
{
    m_keyPattern.optimize();
}

std::optional<EntryFault> EntryJudge::judge(const QString &key, const Value &entry) const
{
    if (const auto fault = judgeKey(key))
        return fault;
    const auto *list = entry.as<json::List>();
    const auto *table = entry.as<json::Table>();
    if (list && hasForm(Form::Array))
        return judgeArray(*list);
    if (table && hasForm(Form::Object))
        return judgeObject(*table);
    const bool isPlain = (entry.isString() && hasForm(Form::String))
        || (entry.isInteger() && hasForm(Form::Integer));
    if (!isPlain)
        return EntryFault{u"form"_s, {forms()}};
    if (m_shape.fields.size() == 1 || (entry.isInteger() && !m_shape.fields.isEmpty()))
        return judgeField(m_shape.fields.first(), entry);
    return {};
}

std::optional<EntryFault> EntryJudge::judgeKey(const QString &key) const
{
    const bool isGood =
        key.isEmpty() || m_shape.keyPattern.isEmpty() || m_keyPattern.match(key).hasMatch();
    return isGood ? std::optional<EntryFault>() : EntryFault{u"key"_s, {m_shape.key}};
}

std::optional<EntryFault> EntryJudge::judgeArray(const json::List &list) const
{
    const auto &lengths = m_shape.arrayLengths;
    if (!lengths.isEmpty() && !lengths.contains(int(list.size()))) {
        QStringList numbers;
        for (const int length : lengths)
            numbers.append(QString::number(length));
        return EntryFault{u"length"_s,
                          {QString::number(list.size()), numbers.join(u", "_s),
                           m_shape.arrayOrder.join(u", "_s)}};
    }
    for (qsizetype i = 0; i < qMin(list.size(), m_shape.arrayOrder.size()); ++i) {
        const EntryField *known = field(m_shape.arrayOrder[i]);
        const auto fault = known ? judgeField(*known, list[i]) : std::nullopt;
        if (fault)
            return fault;
    }
    return {};
}

std::optional<EntryFault> EntryJudge::judgeObject(const json::Table &table) const
{
    for (const EntryField &known : m_shape.fields) {
        if (isPattern(known))
            continue;
        const bool isThere = table.contains(known.name)
            || std::ranges::any_of(known.aliases,
                                   [&table](const QString &a) { return table.contains(a); });
        if (known.required && !isThere)
            return EntryFault{u"missing"_s, {known.name}};
    }
    for (const auto &[name, value] : table) {
        const EntryField *known = field(name);
        const auto fault = known ? judgeField(*known, value) : judgeUnknown(name);
        if (fault)
            return fault;
    }
    return {};
}

std::optional<EntryFault> EntryJudge::judgeField(const EntryField &field, const Value &value) const
{
    const Judgement judgement = lint::judge(value, Expected::of(field));
    const QString argument = judgement.arguments.value(0);
    switch (judgement.fault) {
    case Fault::Type:
        return EntryFault{u"type"_s, {field.name, argument}};
    case Fault::TooSmall:
        return EntryFault{u"small"_s, {field.name, argument}};
    case Fault::TooLarge:
        return EntryFault{u"large"_s, {field.name, argument}};
    case Fault::TooLong:
        return EntryFault{u"long"_s, {field.name, argument}};
    case Fault::Choice:
    case Fault::ChoiceCase:
    case Fault::None:
        break;
    }
    const auto *text = value.as<QString>();
    return text && !field.values.isEmpty() ? judgeChoice(field, *text) : std::nullopt;
}

std::optional<EntryFault> EntryJudge::judgeChoice(const EntryField &field,
                                                  const QString &choice) const
{
    if (field.deprecatedValues.contains(choice))
        return EntryFault{u"old-choice"_s, {field.name, choice, field.deprecatedValues[choice]}};
    if (!field.values.contains(choice))
        return EntryFault{u"field-choice"_s, {field.name, choice, field.values.join(u", "_s)}};
    const QString since = field.sinceOfValue.value(choice);
    if (!since.isEmpty() && isBefore(m_version, since))
        return EntryFault{u"new-choice"_s, {field.name, choice, since}};
    return {};
}

std::optional<EntryFault> EntryJudge::judgeUnknown(const QString &name) const
{
    if (m_shape.allowsOtherFields || m_shape.fields.isEmpty() || name.startsWith(u'_'))
        return {};
    if (std::ranges::any_of(m_shape.fields, isPattern))
        return {};
    QStringList names;
    for (const EntryField &known : m_shape.fields)
        names.append(known.name);
    return EntryFault{u"field"_s, {name, names.join(u", "_s)}};
}

const EntryField *EntryJudge::field(const QString &name) const
{
    const auto found = std::ranges::find_if(m_shape.fields, [&name](const EntryField &field) {
        return field.name == name || field.aliases.contains(name);
    });
    return found == m_shape.fields.end() ? nullptr : &*found;
}

QString EntryJudge::forms() const
{
    QStringList words;
    for (const Form form : m_shape.forms) {
        words.append(form == Form::Array        ? u"[…]"_s
                         : form == Form::Object ? u"{…}"_s
                         : form == Form::String ? u"\"…\""_s
                                                : u"1024"_s);
    }
    return words.join(u", "_s);
}

} // namespace towerkey::lint
