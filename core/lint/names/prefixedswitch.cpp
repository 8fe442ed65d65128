// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"
#include "core/lint/names/rules.h"
#include "core/lint/names/switches.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

void find(const Subject &subject, const GivenVariable &variable, const QString &name,
          Findings &findings)
{
    auto &finding = findings.add(subject.spot(variable),
                                 {variable.name, name, variable.meaning.path.toString()});
    if (!subject.variable(name))
        finding.fixes = {renameVariable(subject, variable.name, name, true)};
}

} // namespace

void checkPrefixedSwitch(const Subject &subject, Findings &findings)
{
    const Switches switches(subject.profile());
    for (const GivenVariable &variable : subject.variables()) {
        const bool isPrefixed = variable.name.startsWith(u"ORTHANC__")
            && variable.meaning.kind == image::NameKind::Setting
            && !subject.catalogue().setting(variable.meaning.path);
        if (isPrefixed && switches.contains(variable.name.sliced(9)))
            find(subject, variable, variable.name.sliced(9), findings);
    }
}

void checkJsonUnderscores(const Subject &subject, Findings &findings)
{
    if (const GivenVariable *variable = subject.variable(u"ORTHANC__JSON"_s))
        find(subject, *variable, u"ORTHANC_JSON"_s, findings);
}

} // namespace towerkey::lint
