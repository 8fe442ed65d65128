// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/deployment/service.h"
#include "core/lint/fixes.h"
#include "core/lint/plugins/rules.h"
#include "core/lint/plugins/state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using startup::PluginState;

namespace {

bool isMissing(const Subject &subject, const SettingPath &path)
{
    const json::Value value = subject.effectiveValue(path);
    const QString *text = value.as<QString>();
    return value.isNull() || (text && text->isEmpty());
}

/// What plugins need of several settings at least one of.
struct Choice
{
    QString plugin;
    QList<SettingPath> settings;
    QString variant;
};

QList<Choice> choices()
{
    const auto authorization = [](const QString &key) {
        return SettingPath({u"Authorization"_s, key});
    };
    return {
        {u"Python"_s,
         {SettingPath({u"PythonScript"_s}), SettingPath({u"Python"_s, u"Path"_s})},
         u"python"_s},
        {u"Authorization"_s,
         {authorization(u"WebServiceRootUrl"_s), authorization(u"WebServiceUserProfileUrl"_s),
          authorization(u"WebServiceTokenValidationUrl"_s), authorization(u"WebService"_s)},
         u"authorization"_s},
    };
}

} // namespace

void checkSettingMissing(const Subject &subject, Findings &findings)
{
    for (const catalogue::Setting &setting : subject.catalogue().settings()) {
        const auto *state = setting.required ? subject.pluginState(setting.plugin) : nullptr;
        const bool isNeeded = state && state->row->section == setting.path.keys().first();
        if (isNeeded && isActive(subject, *state) && isMissing(subject, setting.path)) {
            Spot spot = spotOf(subject, *state);
            findings.add(spot, {titleOf(subject, setting.plugin), setting.path.toString()});
        }
    }
    for (const Choice &choice : choices()) {
        const auto *state = subject.pluginState(choice.plugin);
        const bool isEmpty = std::ranges::all_of(
            choice.settings, [&](const SettingPath &path) { return isMissing(subject, path); });
        if (state && isActive(subject, *state) && isEmpty)
            findings.add(spotOf(subject, *state), {}, choice.variant);
    }
}

namespace {

/// The plugins that another one needs, as it is configured.
QStringList needsOf(const Subject &subject, const PluginState &state)
{
    const auto *plugin = subject.catalogue().plugin(state.row->name);
    QStringList needs = plugin ? plugin->required : QStringList();
    if (state.row->name == u"Ohif") {
        const auto source = subject.effectiveValue(SettingPath({u"OHIF"_s, u"DataSource"_s}));
        if (const QString *text = source.as<QString>(); text && *text == u"dicom-web")
            needs.append(u"DicomWeb"_s);
    }
    return needs;
}

} // namespace

void checkRequirement(const Subject &subject, Findings &findings)
{
    for (const PluginState &state : subject.outcome().plugins) {
        if (!isActive(subject, state))
            continue;
        for (const QString &need : needsOf(subject, state)) {
            const PluginState *needed = subject.pluginState(need);
            if (!needed || isActive(subject, *needed))
                continue;
            auto &finding = findings.add(
                spotOf(subject, state),
                {titleOf(subject, state.row->name), titleOf(subject, need), needed->row->toggle});
            if (!needed->enabled)
                finding.fixes = {switchPlugin(subject, *needed->row, true)};
        }
    }
}

void checkConflict(const Subject &subject, Findings &findings)
{
    const auto &plugins = subject.outcome().plugins;
    for (qsizetype i = 0; i < plugins.size(); ++i) {
        for (qsizetype j = i + 1; j < plugins.size(); ++j) {
            const QString conflict = conflictOf(subject, plugins[i], plugins[j]);
            if (conflict.isEmpty() || isUnwanted(subject, plugins[i])
                || isUnwanted(subject, plugins[j]))
                continue;
            findings
                .add(spotOf(subject, plugins[j]),
                     {titleOf(subject, plugins[i].row->name),
                      titleOf(subject, plugins[j].row->name)},
                     conflict)
                .fixes = {switchPlugin(subject, *plugins[i].row, false),
                          switchPlugin(subject, *plugins[j].row, false)};
        }
    }
}

void checkLibrary(const Subject &subject, Findings &findings)
{
    const image::Image &image = subject.image();
    for (const PluginState &state : subject.outcome().plugins) {
        const auto lacks = [&state](const QStringList &libraries) {
            return std::ranges::any_of(state.row->libraries, [&libraries](const QString &library) {
                return libraries.contains(library);
            });
        };
        const bool isOnlyInFull = lacks(image.profile->librariesOnlyInFull) && !image.full;
        if (!state.enabled || (!isOnlyInFull && !lacks(image.profile->librariesInNoImage)))
            continue;
        Finding &finding =
            findings.add(spotOf(subject, state), {titleOf(subject, state.row->name), image.tag},
                         isOnlyInFull ? u"full"_s : u"none"_s);
        const auto full = subject.images().find(QString(image.version + u"-full"_s));
        if (isOnlyInFull && full)
            finding.fixes.append(chooseImage(*full));
        finding.fixes.append(switchPlugin(subject, *state.row, false));
    }
}

void checkDeprecatedPlugin(const Subject &subject, Findings &findings)
{
    for (const PluginState &state : subject.outcome().plugins) {
        const auto *plugin = subject.catalogue().plugin(state.row->name);
        if (plugin && plugin->deprecated && isActive(subject, state))
            findings.add(spotOf(subject, state), {plugin->title});
    }
}

} // namespace towerkey::lint
