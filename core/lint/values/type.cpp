// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/values.h"
#include "core/lint/fixes.h"
#include "core/lint/values/judging.h"
#include "core/lint/values/reading.h"
#include "core/lint/values/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using catalogue::SettingType;
using json::Value;

namespace {

bool wantsText(SettingType type)
{
    return type == SettingType::String || type == SettingType::Enum;
}

bool wantsJson(SettingType type)
{
    return !wantsText(type) && type != SettingType::Boolean && type != SettingType::Integer
        && type != SettingType::Number;
}

/// A text of JSON that was meant as a table or list.
bool looksLikeJson(const Value &value)
{
    const auto *text = value.as<QString>();
    const QString trimmed = text ? text->trimmed() : QString();
    return trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
}

bool hasWrongType(const Subject &subject, const Given &given)
{
    return isJudged(subject, given) && !given.setting->isContainer
        && !(given.value.isNull() && given.setting->defaultValue.isNull()
             && given.setting->hasDefault)
        && judge(given.value, Expected::of(*given.setting)).fault == Fault::Type;
}

bool isNotText(const Subject &subject, const Given &given)
{
    return hasWrongType(subject, given) && wholeText(subject, given)
        && wantsText(given.setting->type);
}

QString kindWord(const Value &value)
{
    if (value.isNull())
        return u"null"_s;
    if (value.isBoolean())
        return typeWord(SettingType::Boolean);
    if (value.isNumber())
        return typeWord(SettingType::Number);
    if (value.isString())
        return typeWord(SettingType::String);
    return typeWord(value.isList() ? SettingType::List : SettingType::Map);
}

/// Broken JSON is kept as a text; it is judged where a table or list is expected.
bool isBrokenJson(const Subject &subject, const Given &given)
{
    if (!wholeText(subject, given) || !looksLikeJson(given.value) || !given.counts)
        return false;
    if (!given.setting || given.setting->isContainer)
        return subject.isSection(given.path, given.setting);
    return isRead(subject, *given.setting) && wantsJson(given.setting->type)
        && judge(given.value, Expected::of(*given.setting)).fault == Fault::Type;
}

/// What a text was meant to be where a truth value or number is expected, or null.
Value meantBy(const Value &value, SettingType type)
{
    const auto *text = value.as<QString>();
    if (!text)
        return {};
    const QString word = text->trimmed().toLower();
    if (type == SettingType::Boolean && (word == u"true" || word == u"false"))
        return Value(word == u"true");
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    return isNumber && type == SettingType::Integer ? Value(number) : Value();
}

/// In files, a number for which a text is expected becomes one by quotes.
Value meantAsText(const Value &value, SettingType type)
{
    const bool isScalar = value.isInteger() || value.isBoolean();
    return isScalar && wantsText(type) ? Value(QString::fromUtf8(json::toJson(value))) : Value();
}

} // namespace

void checkNotText(const Subject &subject, Findings &findings)
{
    for (const Given &given : subject.given()) {
        if (!isNotText(subject, given))
            continue;
        auto &finding =
            findings.add(subject.spot(given),
                         {given.path.toString(), subject.sourceName(given), kindWord(given.value)});
        finding.fixes = {replaceValue(subject, given, Value(*wholeText(subject, given)), true)};
        finding.fixes[0].id = u"quote"_s;
    }
}

void checkBrokenJson(const Subject &subject, Findings &findings)
{
    for (const Given &given : subject.given()) {
        if (!isBrokenJson(subject, given))
            continue;
        const auto document = json::Document::parse(image::bytesOfText(*wholeText(subject, given)));
        const json::Problem *problem = document.firstProblemFor(json::Reader::Image);
        auto &finding =
            findings.add(subject.spot(given), {given.path.toString(), subject.sourceName(given)},
                         problem ? QString() : u"comment"_s);
        const bool isMendable =
            !problem || (document.isAcceptedBy(json::Reader::Orthanc) && document.root() == 0);
        if (isMendable) {
            finding.fixes = {replaceValue(subject, given, document.value(document.root()), false)};
            finding.fixes[0].id = u"plain-json"_s;
            finding.fixes[0].arguments = {subject.sourceName(given)};
        }
    }
}

void checkType(const Subject &subject, Findings &findings)
{
    for (const Given &given : subject.given()) {
        const bool isElsewhere =
            given.setting && (isNotText(subject, given) || isBrokenJson(subject, given));
        if (isElsewhere || !hasWrongType(subject, given))
            continue;
        auto &finding = findings.add(
            subject.spot(given),
            {given.path.toString(), typeWord(given.setting->type), kindWord(given.value)});
        Value meant = meantBy(given.value, given.setting->type);
        if (meant.isNull())
            meant = meantAsText(given.value, given.setting->type);
        if (!meant.isNull())
            finding.fixes = {replaceValue(subject, given, meant, true)};
    }
}

} // namespace towerkey::lint
