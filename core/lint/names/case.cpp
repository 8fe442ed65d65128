// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"
#include "core/lint/names/rules.h"
#include "core/lint/names/switches.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

QString nameWithRightCase(const GivenVariable &variable, const Switches &switches)
{
    const QString name = variable.name.toUpper();
    if (name == variable.name || variable.meaning.kind != image::NameKind::Ignored)
        return {};
    const bool isSetting = name.startsWith(u"ORTHANC__");
    return isSetting || switches.contains(name) ? name : QString();
}

} // namespace

void checkNameCase(const Subject &subject, Findings &findings)
{
    const Switches switches(subject.profile());
    for (const GivenVariable &variable : subject.variables()) {
        const QString name = nameWithRightCase(variable, switches);
        if (name.isEmpty() || subject.isReferredTo(variable.name))
            continue;
        auto &finding = findings.add(subject.spot(variable), {variable.name, name});
        const auto meaning = image::meaningOfVariable(subject.profile(), name);
        finding.spot.setting = meaning.path;
        if (!subject.variable(name) && !meaning.crashes)
            finding.fixes = {renameVariable(subject, variable.name, name, true)};
    }
}

} // namespace towerkey::lint
