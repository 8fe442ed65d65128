// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/names.h"
#include "core/lint/fixes.h"
#include "core/lint/plugins/rules.h"
#include "core/lint/plugins/state.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using startup::PluginReason;
using startup::PluginState;

namespace {

bool isOffForWantOfToggle(const PluginState &state, const QString &sectionRead)
{
    return state.reason == PluginReason::OffNeedsToggle
        || (state.reason == PluginReason::OffNothingSet && sectionRead != state.row->section);
}

/// Another plugin that is on reads the same section.
bool isSectionInUse(const Subject &subject, const QString &section)
{
    return std::ranges::any_of(subject.outcome().plugins, [&section](const PluginState &state) {
        return state.enabled && state.row->section == section;
    });
}

/// The plugins that a section would belong to.
QList<const PluginState *> waitingFor(const Subject &subject, const QString &section)
{
    QList<const PluginState *> result;
    for (const PluginState &state : subject.outcome().plugins) {
        const auto *plugin = subject.catalogue().plugin(state.row->name);
        const QString sectionRead = plugin ? plugin->sectionRead : state.row->section;
        if (sectionRead == section && isOffForWantOfToggle(state, sectionRead))
            result.append(&state);
    }
    return result;
}

} // namespace

void checkNeedsToggle(const Subject &subject, Findings &findings)
{
    QSet<QString> seen;
    for (const Given &given : subject.given()) {
        const QString section = given.path.keys().value(0);
        if (seen.contains(section))
            continue;
        seen.insert(section);
        const auto waiting = waitingFor(subject, section);
        if (waiting.isEmpty() || isSectionInUse(subject, section))
            continue;
        const Spot spot = sectionSpot(subject, given);
        QStringList toggles;
        for (const PluginState *state : waiting)
            toggles.append(state->row->toggle);
        Finding &finding = findings.add(spot, {section, toggles.join(u", "_s)},
                                        waiting.size() > 1 ? u"several"_s : QString());
        for (const PluginState *state : waiting)
            finding.fixes.append(switchPlugin(subject, *state->row, true));
    }
}

void checkSwitchedOff(const Subject &subject, Findings &findings)
{
    for (const PluginState &state : subject.outcome().plugins) {
        if (state.reason != PluginReason::OffByToggle)
            continue;
        const auto *plugin = subject.catalogue().plugin(state.row->name);
        const QString section = plugin ? plugin->sectionRead : state.row->section;
        const Given *given = firstGivenIn(subject, section);
        if (!given || isSectionInUse(subject, section))
            continue;
        const Spot spot = sectionSpot(subject, *given);
        findings.add(spot, {section, state.argument}).fixes = {
            switchPlugin(subject, *state.row, true)};
    }
}

namespace {

/// The value of a switch inside of a section that somebody gave: true, false, or none.
std::optional<bool> givenSwitch(const Subject &subject, const SettingPath &path)
{
    const auto *node = subject.effective(path);
    const bool *value = node && isGiven(subject, path) ? node->value().as<bool>() : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

/// Education is switched on by Enabled; the Enable that the image adds is not read.
void checkEducation(const Subject &subject, const PluginState &state, Findings &findings)
{
    const SettingPath path({u"Education"_s, u"Enabled"_s});
    if (!state.enabled || isTrue(subject, u"Education"_s, u"Enabled"_s))
        return;
    const Spot spot = isGiven(subject, path) ? subject.spotOf(path) : spotOf(subject, state);
    findings.add(spot, {}, u"education"_s).fixes = {
        setSetting(subject, path, json::Value(true), false)};
}

} // namespace

void checkEnableAgainstToggle(const Subject &subject, Findings &findings)
{
    for (const PluginState &state : subject.outcome().plugins) {
        if (state.row->section == u"Education") {
            checkEducation(subject, state, findings);
            continue;
        }
        const SettingPath path({state.row->section, u"Enable"_s});
        const auto enable = givenSwitch(subject, path);
        const bool isDefaultOff =
            state.reason == PluginReason::OnByToggle && !enable && !isActive(subject, state);
        if (isDefaultOff) {
            findings.add(spotOf(subject, state), {state.argument, path.toString()}, u"default"_s)
                .fixes = {setSetting(subject, path, json::Value(true), false)};
        } else if (state.reason == PluginReason::OnByToggle && enable == false) {
            findings.add(subject.spotOf(path), {state.argument, path.toString()}, u"off"_s)
                .fixes = {setSetting(subject, path, json::Value(true), false),
                          switchPlugin(subject, *state.row, false)};
        } else if (state.reason == PluginReason::OffByToggle && enable == true) {
            findings.add(subject.spotOf(path), {state.argument, path.toString()}, u"on"_s).fixes = {
                switchPlugin(subject, *state.row, true),
                setSetting(subject, path, json::Value(false), false)};
        }
    }
}

void checkOe2Enabled(const Subject &subject, Findings &findings)
{
    const QString name = u"OE2_ENABLED"_s;
    const GivenVariable *variable = subject.variable(name);
    const auto *row = subject.profile().plugin(u"OrthancExplorer2"_s);
    if (!variable || !row || variable->meaning.kind != image::NameKind::Setting)
        return;
    const bool isOff = variable->text == u"false";
    Finding &finding =
        findings.add(subject.spot(*variable), {row->toggle}, isOff ? u"off"_s : QString());
    if (!isOff)
        finding.severity = Severity::Hint;
    if (!subject.variable(row->toggle)) {
        finding.fixes.append(renameVariable(subject, name, row->toggle, false));
        finding.fixes.last().touches += settingsOf(subject, *row);
    }
    const auto setting = image::variableName(subject.profile(), variable->meaning.path);
    if (setting.isExact && setting.name != name && !subject.variable(setting.name))
        finding.fixes.append(renameVariable(subject, name, setting.name, false));
}

namespace {

/// Another plugin that is meant, and that the unwanted one gets in the way of.
const PluginState *disturbed(const Subject &subject, const PluginState &unwanted)
{
    const auto &plugins = subject.outcome().plugins;
    const auto found = std::ranges::find_if(plugins, [&](const PluginState &state) {
        return state.row != unwanted.row && !conflictOf(subject, state, unwanted).isEmpty();
    });
    return found == plugins.end() ? nullptr : &*found;
}

} // namespace

void checkUnwanted(const Subject &subject, Findings &findings)
{
    for (const PluginState &state : subject.outcome().plugins) {
        if (!isUnwanted(subject, state))
            continue;
        const Given *given = firstGivenIn(subject, state.row->section);
        const PluginState *other = disturbed(subject, state);
        Finding &finding = findings.add(spotOf(subject, state),
                                        {titleOf(subject, state.row->name),
                                         given ? given->path.toString() : QString(),
                                         other ? titleOf(subject, other->row->name) : QString()},
                                        other ? u"conflict"_s : QString());
        if (other)
            finding.severity = Severity::Error;
        finding.fixes = {switchPlugin(subject, *state.row, false)};
    }
}

} // namespace towerkey::lint
