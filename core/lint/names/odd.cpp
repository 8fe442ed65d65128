// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"
#include "core/lint/names/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

/// A key of YAML may hold an equals sign, the name of a variable may not: Docker joins the two by
/// one, and whoever reads them splits at the first.
void checkEqualsSign(const Subject &subject, Findings &findings)
{
    for (const GivenVariable &variable : subject.variables()) {
        const qsizetype equals = variable.name.indexOf(u'=');
        if (equals < 1)
            continue;
        const QString name = variable.name.first(equals);
        auto &finding = findings.add(subject.spot(variable), {name});
        if (!subject.variable(name))
            finding.fixes = {renameVariable(subject, variable.name, name, false)};
    }
}

/// The entry point uses them without having given them a value.
void checkInnerVariable(const Subject &subject, Findings &findings)
{
    const auto isTrue = [&subject](const QString &name) {
        const GivenVariable *variable = subject.variable(name);
        return variable && variable->text == u"true";
    };
    const auto isGiven = [&subject](const QString &name) {
        const GivenVariable *variable = subject.variable(name);
        return variable && !variable->text.isEmpty();
    };
    const auto check = [&](const QString &name, bool isUnused) {
        const GivenVariable *variable = subject.variable(name);
        if (variable && !variable->text.trimmed().isEmpty() && !isUnused) {
            findings.add(subject.spot(*variable), {name}).fixes = {
                removeVariable(subject, name, false)};
        }
    };
    const bool hasLog = subject.profile().specialVariable(u"LOGDIR"_s) != nullptr;
    check(u"verbosity"_s, isTrue(u"TRACE_ENABLED"_s) || isTrue(u"VERBOSE_ENABLED"_s));
    check(u"logoption"_s, !hasLog || isGiven(u"LOGDIR"_s) || isGiven(u"LOGFILE"_s));
}

} // namespace towerkey::lint
