// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"
#include "core/lint/values/reading.h"
#include "core/lint/values/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

/// The version of Orthanc that first knew a setting; empty when a plugin's version says it, which
/// no image tells.
QString orthancVersionOf(const catalogue::Setting &setting)
{
    if (setting.plugin.isEmpty())
        return setting.since;
    constexpr auto prefix = "Orthanc "_L1;
    return setting.since.startsWith(prefix) ? setting.since.sliced(prefix.size()) : QString();
}

/// What is said of plugins holds for those of the newest images.
bool isJudgedBy(const Subject &subject, const catalogue::Setting &setting, const QString &version)
{
    const QString &present = subject.image().orthancVersion;
    if (setting.plugin.isEmpty())
        return version.isEmpty() || !isBefore(present, version);
    return present == subject.catalogue().orthancVersion();
}

} // namespace

void checkTooNew(const Subject &subject, Findings &findings)
{
    const QString &present = subject.image().orthancVersion;
    for (const Given &given : subject.given()) {
        const QString since = given.setting ? orthancVersionOf(*given.setting) : QString();
        if (since.isEmpty() || !given.counts || !isBefore(present, since))
            continue;
        findings.add(subject.keySpot(given),
                     {given.path.toString(), since, subject.image().tag, present});
    }
}

void checkDeprecatedSetting(const Subject &subject, Findings &findings)
{
    for (const Given &given : subject.given()) {
        const catalogue::Setting *setting = given.setting;
        if (!isJudged(subject, given))
            continue;
        const bool isRemoved =
            !setting->removed.isEmpty() && isJudgedBy(subject, *setting, setting->removed);
        const bool isOld =
            setting->deprecated && isJudgedBy(subject, *setting, setting->deprecatedSince);
        if (!isRemoved && !isOld)
            continue;
        const QString variant = (isRemoved ? u"removed"_s : u"old"_s)
            + (setting->replacedBy.isEmpty() ? QString() : u"-replaced"_s);
        auto &finding = findings.add(subject.keySpot(given),
                                     {given.path.toString(), setting->replacedBy}, variant);
        if (!isRemoved)
            finding.severity = Severity::Hint;
        if (isRemoved && subject.givenAt(given.path).size() == 1)
            finding.fixes = {removeValue(subject, given, false)};
    }
}

} // namespace towerkey::lint
