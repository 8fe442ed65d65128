// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"
#include "core/lint/values/reading.h"
#include "core/lint/values/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

/// What would hold if no source gave the setting, or nothing when that is not known.
std::optional<json::Value> otherwise(const Subject &subject, const catalogue::Setting &setting)
{
    const QString &first = setting.path.keys().first();
    const bool isMember = setting.path.size() == 2;
    if (setting.path.size() == 1) {
        if (const json::Value *value = subject.profile().orthancDefaults.find(first))
            return *value;
    }
    for (const startup::PluginState &state : subject.outcome().plugins) {
        if (!isMember || !state.enabled || state.row->section != first)
            continue;
        if (const json::Value *value = state.row->defaults.find(setting.path.last()))
            return *value;
    }
    return setting.hasDefault ? std::optional(setting.defaultValue) : std::nullopt;
}

/// Without its last setting a section would be gone, and with it what it switches on.
bool keepsSection(const Subject &subject, const Given &given)
{
    const QString &section = given.path.keys().first();
    if (given.path.size() == 1)
        return section == u"PythonScript";
    qsizetype count = 0;
    for (const Given &other : subject.given())
        count += other.path.keys().first() == section ? 1 : 0;
    return count < 2;
}

} // namespace

namespace {

/// Other rules speak of passwords that everybody knows, and of settings that are out of date.
bool isElsewhere(const Subject &subject, const catalogue::Setting &setting)
{
    return setting.deprecated || !setting.removed.isEmpty()
        || subject.catalogue().isSensitive(setting.path);
}

} // namespace

void checkDefault(const Subject &subject, Findings &findings)
{
    // What AuthenticationEnabled is without being given depends on another setting.
    static const SettingPath linked({u"AuthenticationEnabled"_s});
    for (const Given &given : subject.given()) {
        const bool isAlone = isJudged(subject, given) && !given.setting->isContainer
            && given.path != linked && !isElsewhere(subject, *given.setting)
            && subject.givenAt(given.path).size() == 1;
        if (!isAlone)
            continue;
        const auto value = otherwise(subject, *given.setting);
        if (!value || !(*value == given.value) || keepsSection(subject, given))
            continue;
        auto &finding =
            findings.add(subject.keySpot(given),
                         {given.path.toString(), subject.shown(given.path, given.value)});
        finding.fixes = {removeValue(subject, given, false)};
    }
}

} // namespace towerkey::lint
