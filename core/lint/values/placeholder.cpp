// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/plugins/state.h"
#include "core/lint/values/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

bool isPlaceholder(const json::Value &value)
{
    const auto *text = value.as<QString>();
    return text && text->contains(u"MUST BE DEFINED");
}

/// Nobody reads the host when the address of the database is given as a whole, and no string for a
/// database that is not used.
bool isMoot(const Subject &subject, const SettingPath &path)
{
    const SettingPath section = path.parent();
    const auto isOn = [&](const QString &key) {
        return subject.effectiveValue(section.child(key)).isTruthy();
    };
    if (path.last() == u"Host")
        return isOn(u"ConnectionUri"_s);
    if (path.last() == u"StorageConnectionString")
        return !isOn(u"EnableStorage"_s);
    if (path.last() == u"IndexConnectionString")
        return !isOn(u"EnableIndex"_s);
    return false;
}

/// Where a reader should look: at what switched the plugin on.
Spot spotOf(const Subject &subject, const startup::PluginState &state, const SettingPath &path)
{
    Spot spot = subject.spotOf(path);
    const GivenVariable *toggle = subject.variable(state.argument);
    if (spot.source < 0)
        spot = toggle ? subject.spot(*toggle) : subject.spot(state.place);
    for (qsizetype i = 0; spot.source < 0 && i < subject.given().size(); ++i) {
        const Given &given = subject.given()[i];
        if (given.path.keys().first() == state.row->section)
            spot = subject.keySpot(given);
    }
    spot.setting = path;
    return spot;
}

} // namespace

void checkPlaceholder(const Subject &subject, Findings &findings)
{
    for (const startup::PluginState &state : subject.outcome().plugins) {
        if (!state.enabled || isUnwanted(subject, state))
            continue;
        for (const auto &[key, value] : state.row->defaults) {
            const SettingPath path({state.row->section, key});
            const auto *node = subject.effective(path);
            if (isPlaceholder(value) && node && isPlaceholder(node->value())
                && !isMoot(subject, path)) {
                findings.add(spotOf(subject, state, path),
                             {path.toString(), *node->value().as<QString>(), state.row->name});
            }
        }
    }
}

} // namespace towerkey::lint
