// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/values.h"
#include "core/lint/fixes.h"
#include "core/lint/values/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using image::NameKind;

namespace {

/// The word without quotes and blanks that a person would read.
QString word(const QString &text)
{
    QString result = text.trimmed();
    const bool isQuoted = result.size() > 1 && (result.front() == u'"' || result.front() == u'\'')
        && result.front() == result.back();
    return (isQuoted ? result.sliced(1, result.size() - 2) : result).trimmed().toLower();
}

bool meansNo(const QString &text)
{
    static const QStringList words{u"false"_s, u"0"_s, u"no"_s, u"off"_s, u"n"_s};
    return words.contains(word(text));
}

bool meansYes(const QString &text)
{
    static const QStringList words{u"true"_s, u"1"_s, u"yes"_s, u"on"_s, u"y"_s};
    return words.contains(word(text));
}

void findInToggle(const Subject &subject, const GivenVariable &variable, Findings &findings)
{
    // Before 20.5.3 a false only failed to switch on.
    const bool isNo = meansNo(variable.text);
    const QString variant = isNo ? QString() : variable.text.isEmpty() ? u"empty"_s : u"odd"_s;
    auto &finding =
        findings.add(subject.valueSpot(variable), {variable.name, variable.text}, variant);
    const bool isYes = meansYes(variable.text);
    if (isYes)
        finding.severity = Severity::Hint;
    if (isNo || isYes) {
        const QByteArray meant = isNo ? "false" : "true";
        finding.fixes = {setVariable(subject, variable.name, meant, true)};
    }
}

/// Switches are the special variables for which nothing but the text true counts.
bool isSwitch(const image::SpecialVariable &special)
{
    return !special.values.isEmpty() && special.values.first() == u"true";
}

/// It counts for off, though a reader might take it for on.
bool missesTrue(const Subject &subject, const GivenVariable &variable)
{
    const auto *special = subject.profile().specialVariable(variable.name);
    const bool isOff = special && isSwitch(*special) && variable.text != u"false"
        && !special->values.contains(variable.text);
    // Nobody is misled by an off that is spelt in another way.
    return isOff && !meansNo(variable.text) && !variable.text.isEmpty();
}

bool isToggle(const GivenVariable &variable)
{
    return variable.meaning.kind == NameKind::Toggle
        || variable.meaning.kind == NameKind::LegacyToggle;
}

} // namespace

void checkToggleValue(const Subject &subject, Findings &findings)
{
    for (const GivenVariable &variable : subject.variables()) {
        const bool isOdd = variable.text != u"true" && variable.text != u"false";
        if (isToggle(variable) && isOdd && !missesTrue(subject, variable))
            findInToggle(subject, variable, findings);
    }
}

void checkSwitchValue(const Subject &subject, Findings &findings)
{
    for (const GivenVariable &variable : subject.variables()) {
        if (!missesTrue(subject, variable))
            continue;
        auto &finding = findings.add(subject.valueSpot(variable), {variable.name, variable.text},
                                     isToggle(variable) ? u"toggle"_s : QString());
        if (meansYes(variable.text))
            finding.fixes = {setVariable(subject, variable.name, "true", true)};
    }
}

} // namespace towerkey::lint
