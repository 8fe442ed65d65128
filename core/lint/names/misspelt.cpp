// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/editdistance.h"
#include "core/lint/fixes.h"
#include "core/lint/names/rules.h"
#include "core/lint/names/switches.h"
#include "core/lint/names/wanted.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

struct Meant
{
    QString name;
    QString variant;
};

/// ORTAHNC__DICOM_AET
QString withRightPrefix(const QString &name)
{
    const qsizetype end = name.indexOf(u"__");
    const QString prefix = name.first(qMax(0, end));
    const bool isNear = prefix != u"ORTHANC" && prefix.toUpper() != u"ORTHANC"
        && editDistance(prefix, u"ORTHANC", 2) <= 2;
    return isNear ? u"ORTHANC"_s + name.sliced(end) : QString();
}

Meant meant(const Subject &subject, const Switches &switches, const QString &name)
{
    // Other programs in the container read this one.
    if (name == u"HTTP_PROXY")
        return {};
    if (const QString prefixed = withRightPrefix(name); !prefixed.isEmpty())
        return {prefixed, u"prefix"_s};
    if (const QString near = switches.near(name); !near.isEmpty())
        return {near, {}};
    // One word is too little to tell: NAME may be anything.
    if (const QString prefixed = withPrefix(subject, name);
        name.contains(u'_') && !prefixed.isEmpty())
        return {prefixed, u"no-prefix"_s};
    return {};
}

} // namespace

void checkMisspelt(const Subject &subject, Findings &findings)
{
    const Switches switches(subject.profile());
    for (const GivenVariable &variable : subject.variables()) {
        const bool isSeen = variable.meaning.kind == image::NameKind::Ignored
            && !switches.contains(variable.name) && !subject.isReferredTo(variable.name)
            && variable.name == variable.name.toUpper();
        if (!isSeen || isToggleSomewhere(subject.images(), variable.name))
            continue;
        const auto [name, variant] = meant(subject, switches, variable.name);
        if (name.isEmpty()) {
            if (variable.name.endsWith(u"_PLUGIN_ENABLED"))
                findings.add(subject.spot(variable), {variable.name}, u"no-plugin"_s);
            continue;
        }
        auto &finding = findings.add(subject.spot(variable), {variable.name, name}, variant);
        const auto meaning = image::meaningOfVariable(subject.profile(), name);
        finding.spot.setting = meaning.path;
        if (!subject.variable(name) && !meaning.crashes)
            finding.fixes = {renameVariable(subject, variable.name, name, variant != u"no-prefix")};
    }
}

} // namespace towerkey::lint
