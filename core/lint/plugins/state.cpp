// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/plugins/state.h"

#include "core/deployment/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::Deployment;
using deployment::Edit;
using image::Image;
using startup::SourceKind;

const Given *firstGivenIn(const Subject &subject, const QString &section)
{
    const auto found = std::ranges::find_if(subject.given(), [&section](const Given &given) {
        return !given.path.isEmpty() && given.path.keys().first() == section;
    });
    return found == subject.given().end() ? nullptr : &*found;
}

Spot sectionSpot(const Subject &subject, const Given &given)
{
    const SettingPath section({given.path.keys().value(0)});
    Spot spot = subject.keySpot(given);
    if (given.text >= 0) {
        const json::Document &document = subject.texts()[given.text].document;
        const json::Node &node = document.node(document.find(section));
        spot = subject.textSpot(given.text, {node.keyBegin, node.keyEnd});
    }
    spot.setting = section;
    return spot;
}

bool isGiven(const Subject &subject, const SettingPath &path)
{
    const startup::ConfigurationNode *node = subject.effective(path);
    if (!node || node->origin().source < 0)
        return false;
    const SourceKind kind = subject.configuration().source(node->origin()).kind;
    return kind != SourceKind::ImageDefault && kind != SourceKind::PluginDefault;
}

bool isTrue(const Subject &subject, const QString &section, const QString &key)
{
    const json::Value value = subject.effectiveValue(SettingPath({section, key}));
    const bool *boolean = value.as<bool>();
    return boolean && *boolean;
}

bool isActive(const Subject &subject, const startup::PluginState &state)
{
    if (!state.enabled)
        return false;
    const QString &section = state.row->section;
    if (section == u"Education")
        return isTrue(subject, section, u"Enabled"_s);
    const auto *node = subject.effective(SettingPath({section, u"Enable"_s}));
    const bool *value = node ? node->value().as<bool>() : nullptr;
    return !value || *value;
}

bool isDatabase(const QString &plugin)
{
    return plugin == u"PostgreSQL" || plugin == u"MySQL" || plugin == u"Odbc";
}

bool keepsIndex(const Subject &subject, const startup::PluginState &state)
{
    return state.enabled && isDatabase(state.row->name)
        && isTrue(subject, state.row->section, u"EnableIndex"_s);
}

bool keepsFiles(const Subject &subject, const startup::PluginState &state)
{
    static const QStringList stores{u"AdvancedStorage"_s,  u"AwsS3Storage"_s,
                                    u"AzureBlobStorage"_s, u"GoogleCloudStorage"_s,
                                    u"Indexer"_s,          u"DelayedDeletion"_s};
    if (isDatabase(state.row->name))
        return state.enabled && isTrue(subject, state.row->section, u"EnableStorage"_s);
    return stores.contains(state.row->name) && isActive(subject, state);
}

namespace {

/// Why one of them cannot stand the other; empty when it can.
QString refusalOf(const Subject &subject, const startup::PluginState &one,
                  const startup::PluginState &other)
{
    const auto *plugin = subject.catalogue().plugin(one.row->name);
    if (!plugin || !plugin->conflicts.contains(other.row->name))
        return {};
    // Databases and stores get in each other's way by what they do, not by being there.
    const bool works = isActive(subject, one) && isActive(subject, other)
        && (!isDatabase(other.row->name) || keepsIndex(subject, other))
        && !(isDatabase(one.row->name) && isDatabase(other.row->name));
    return works ? u"other"_s : QString();
}

bool isPlaceholder(const json::Value &value)
{
    const QString *text = value.as<QString>();
    return text && text->contains(u"MUST BE DEFINED");
}

/// The section has placeholders by default, and every one of them is still there.
bool keepsPlaceholders(const Subject &subject, const image::PluginRow &row)
{
    bool hasAny = false;
    for (const auto &[key, value] : row.defaults) {
        if (!isPlaceholder(value))
            continue;
        hasAny = true;
        if (!isPlaceholder(subject.effectiveValue(SettingPath({row.section, key}))))
            return false;
    }
    return hasAny;
}

} // namespace

QString conflictOf(const Subject &subject, const startup::PluginState &one,
                   const startup::PluginState &other)
{
    if (!one.enabled || !other.enabled)
        return {};
    if (keepsIndex(subject, one) && keepsIndex(subject, other))
        return u"index"_s;
    if (keepsFiles(subject, one) && keepsFiles(subject, other))
        return u"files"_s;
    const QString refusal = refusalOf(subject, one, other);
    return refusal.isEmpty() ? refusalOf(subject, other, one) : refusal;
}

bool isUnwanted(const Subject &subject, const startup::PluginState &state)
{
    // A connection given as a whole needs none of the placeholders.
    return state.reason == startup::PluginReason::OnBySection
        && keepsPlaceholders(subject, *state.row)
        && !isGiven(subject, SettingPath({state.row->section, u"ConnectionUri"_s}));
}

Spot spotOf(const Subject &subject, const startup::PluginState &state)
{
    Spot spot;
    if (const GivenVariable *toggle = subject.variable(state.argument))
        spot = subject.spot(*toggle);
    else if (const Given *given = firstGivenIn(subject, state.argument))
        spot = sectionSpot(subject, *given);
    spot.setting = SettingPath({state.row->section});
    return spot;
}

QList<SettingPath> settingsOf(const Subject &subject, const image::PluginRow &row)
{
    QList<SettingPath> result{SettingPath({row.section})};
    const auto *plugin = subject.catalogue().plugin(row.name);
    if (plugin && plugin->sectionRead != row.section)
        result.append(SettingPath({plugin->sectionRead}));
    return result;
}

Fix switchPlugin(const Subject &subject, const image::PluginRow &row, bool isOn)
{
    const QString plugin = row.name;
    const auto make = [plugin, isOn](const Deployment &deployment,
                                     const Image &image) -> Result<Edit> {
        using enum deployment::Toggle;
        const image::PluginRow *current = image.profile->plugin(plugin);
        return current ? deployment::setToggle(deployment, image, *current, isOn ? On : Off)
                       : Edit{};
    };
    return {.id = isOn ? u"switch-plugin-on"_s : u"switch-plugin-off"_s,
            .arguments = {row.toggle, titleOf(subject, row.name)},
            .make = make,
            .touches = settingsOf(subject, row)};
}

QString titleOf(const Subject &subject, const QString &plugin)
{
    const auto *known = subject.catalogue().plugin(plugin);
    return known ? known->title : plugin;
}

} // namespace towerkey::lint
