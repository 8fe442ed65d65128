// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"
#include "core/lint/values/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

const GivenVariable *givenLog(const Subject &subject, const QString &name)
{
    const GivenVariable *variable = subject.variable(name);
    const bool isRead = variable && subject.profile().specialVariable(name);
    return isRead && !variable->text.isEmpty() ? variable : nullptr;
}

} // namespace

void checkLog(const Subject &subject, Findings &findings)
{
    const GivenVariable *folder = givenLog(subject, u"LOGDIR"_s);
    const GivenVariable *file = givenLog(subject, u"LOGFILE"_s);
    const GivenVariable *counts = folder ? folder : file;
    if (counts && counts->text.simplified().contains(u' '))
        findings.add(subject.valueSpot(*counts), {counts->name});
    if (folder && file) {
        Finding &finding = findings.add(subject.spot(*file), {}, u"both"_s);
        finding.severity = Severity::Warning;
        finding.fixes = {removeVariable(subject, file->name, false)};
    }
}

} // namespace towerkey::lint
