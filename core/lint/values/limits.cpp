// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"
#include "core/lint/values/judging.h"
#include "core/lint/values/reading.h"
#include "core/lint/values/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

QString variantOf(Fault fault)
{
    switch (fault) {
    case Fault::TooSmall:
        return u"small"_s;
    case Fault::TooLarge:
        return u"large"_s;
    case Fault::TooLong:
        return u"long"_s;
    default:
        return {};
    }
}

} // namespace

void checkRange(const Subject &subject, Findings &findings)
{
    for (const Given &given : subject.given()) {
        if (!isJudged(subject, given))
            continue;
        const Judgement judgement = judge(given.value, Expected::of(*given.setting));
        const QString variant = variantOf(judgement.fault);
        if (!variant.isEmpty())
            findings.add(subject.spot(given),
                         {given.path.toString(), judgement.arguments.value(0),
                          subject.shown(given.path, given.value)},
                         variant);
    }
}

void checkChoice(const Subject &subject, Findings &findings)
{
    for (const Given &given : subject.given()) {
        if (!isJudged(subject, given))
            continue;
        const Judgement judgement = judge(given.value, Expected::of(*given.setting));
        const bool isCase = judgement.fault == Fault::ChoiceCase;
        if (!isCase && judgement.fault != Fault::Choice)
            continue;
        const QString meant = judgement.arguments.value(isCase ? 0 : 1);
        auto &finding = findings.add(subject.spot(given),
                                     {given.path.toString(), subject.shown(given.path, given.value),
                                      judgement.arguments.value(0)},
                                     isCase ? u"case"_s : QString());
        if (isCase)
            finding.severity = Severity::Hint;
        if (!meant.isEmpty())
            finding.fixes = {replaceValue(subject, given, json::Value(meant), isCase)};
    }
}

} // namespace towerkey::lint
