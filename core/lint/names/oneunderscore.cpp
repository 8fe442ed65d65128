// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"
#include "core/lint/names/rules.h"
#include "core/lint/names/wanted.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

void checkOneUnderscore(const Subject &subject, Findings &findings)
{
    const KnownNames known(subject.catalogue());
    for (const GivenVariable &variable : subject.variables()) {
        const bool isMeant = variable.meaning.kind == image::NameKind::Ignored
            && variable.name.startsWith(u"ORTHANC_") && !variable.name.startsWith(u"ORTHANC__")
            && !subject.isReferredTo(variable.name);
        const QString name =
            isMeant ? wantedName(subject, known, variable.name.sliced(8)) : QString();
        if (name.isEmpty())
            continue;
        auto &finding = findings.add(subject.spot(variable), {variable.name, name});
        finding.spot.setting = image::meaningOfVariable(subject.profile(), name).path;
        if (!subject.variable(name))
            finding.fixes = {renameVariable(subject, variable.name, name, true)};
    }
}

} // namespace towerkey::lint
