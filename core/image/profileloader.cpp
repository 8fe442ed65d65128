// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/profileloader.h"

#include "core/json/data.h"

using namespace Qt::StringLiterals;

namespace towerkey::image {

using json::dataFile;
using json::flagAt;
using json::listOf;
using json::tableOf;
using json::textAt;
using json::textsAt;

namespace {

PluginRow pluginRow(const json::Table &data)
{
    PluginRow row;
    row.name = textAt(data, u"name"_s);
    row.section = textAt(data, u"section"_s);
    row.toggle = textAt(data, u"enablingEnvVar"_s);
    row.legacyToggle = textAt(data, u"enablingEnvVarLegacy"_s);
    row.enabledByDefault = flagAt(data, u"enabledByDefault"_s);
    row.needsToggle = flagAt(data, u"enablingEnvVarIsRequired"_s);
    row.enablingSetting = textAt(data, u"enablingRootSetting"_s);
    const json::Value *defaults = data.find(u"nonStandardDefaults"_s);
    row.hasDefaults = defaults && defaults->isTable();
    row.defaults = tableOf(defaults);
    row.libraries = textsAt(data, u"libs"_s);
    return row;
}

SpecialVariable specialVariable(const json::Table &data)
{
    return {.name = textAt(data, u"name"_s),
            .effect = json::shownTextAt(data, u"effect"_s),
            .values = textsAt(data, u"values"_s),
            .defaultValue = textAt(data, u"default"_s)};
}

/// The tables of plugins.json and special-variables.json share their rows by id.
template <typename Row>
QHash<QString, QList<Row>> sharedTables(const QString &fileName, Row (*read)(const json::Table &))
{
    const json::Table data = dataFile(fileName);
    QHash<QString, Row> rows;
    for (const json::Value &row : listOf(data.find(u"rows"_s)))
        rows.insert(textAt(tableOf(&row), u"id"_s), read(tableOf(&row)));
    const json::Table &tables = tableOf(data.find(u"tables"_s));
    QHash<QString, QList<Row>> result;
    for (const auto &[id, ignored] : tables) {
        for (const QString &rowId : textsAt(tables, id))
            result[id].append(rows.value(rowId));
    }
    return result;
}

QHash<QString, NameTable> nameTables(const QString &fileName)
{
    const json::Table data = dataFile(fileName);
    QHash<QString, NameTable> result;
    for (const auto &[id, names] : tableOf(data.find(u"tables"_s))) {
        NameTable &table = result[id];
        for (const auto &[name, text] : tableOf(&names)) {
            const SettingPath path = json::pathOfData(*text.as<QString>());
            table.rows.append({name, path});
            table.pathOfName.insert(name, path);
        }
    }
    return result;
}

/// Everything that profiles refer to by id.
struct Tables
{
    QHash<QString, NameTable> names = nameTables(u"images/names.json"_s);
    QHash<QString, NameTable> legacyNames = nameTables(u"images/legacy-names.json"_s);
    QHash<QString, QList<PluginRow>> plugins =
        sharedTables<PluginRow>(u"images/plugins.json"_s, pluginRow);
    QHash<QString, QList<SpecialVariable>> specialVariables =
        sharedTables<SpecialVariable>(u"images/special-variables.json"_s, specialVariable);
    json::Table defaults = dataFile(u"images/defaults.json"_s);
};

void readBehaviour(Profile &profile, const json::Table &data)
{
    profile.substitutesInFiles = flagAt(data, u"envsubstInFiles"_s);
    profile.stripsSecretLineEnds = flagAt(data, u"secretTrailingNewlinesStripped"_s);
    profile.ignoresSecretFolders = flagAt(data, u"secretSubfoldersIgnored"_s);
    profile.toggleFalseDisables = flagAt(data, u"toggleFalseDisables"_s);
    profile.legacyToggleFalseCounts = flagAt(data, u"legacyToggleFalseCountsAsDeprecated"_s);
    profile.refusesWithoutUsers = flagAt(data, u"refusesWithoutRegisteredUsers"_s);
    profile.readsOrthancPassword = flagAt(data, u"orthancPassword"_s);
    profile.takesOneArgument = flagAt(data, u"requiresExactlyOneArgument"_s);
    profile.replacesHostIdPlaceholder = flagAt(data, u"hostIdPlaceholderReplaced"_s);
    profile.librariesOnlyInFull = textsAt(data, u"librariesOnlyInFullImage"_s);
    profile.librariesInNoImage = textsAt(data, u"librariesInNoImage"_s);
    profile.luaScripts = textsAt(data, u"luaScripts"_s);
}

std::unique_ptr<const Profile> readProfile(const json::Table &data, const Tables &tables)
{
    auto profile = std::make_unique<Profile>();
    profile->id = textAt(data, u"id"_s);
    profile->firstVersion = textAt(data, u"from"_s);
    profile->lastVersion = textAt(data, u"to"_s);
    profile->names = tables.names.value(textAt(data, u"names"_s));
    profile->legacyNames = tables.legacyNames.value(textAt(data, u"legacyNames"_s));
    for (const auto &[word, key] : tableOf(data.find(u"firstWords"_s)))
        profile->firstWords.append({word, *key.as<QString>()});
    const json::Table &defaults = tableOf(tables.defaults.find(u"tables"_s));
    profile->orthancDefaults = tableOf(defaults.find(textAt(data, u"defaults"_s)));
    profile->plugins = tables.plugins.value(textAt(data, u"plugins"_s));
    profile->specialVariables = tables.specialVariables.value(textAt(data, u"specialVariables"_s));
    profile->legacyIsFatal = flagAt(data, u"legacyIsFatal"_s);
    readBehaviour(*profile, tableOf(data.find(u"behaviour"_s)));
    return profile;
}

} // namespace

Profiles loadProfiles()
{
    const Tables tables;
    const json::Table data = dataFile(u"images/profiles.json"_s);
    Profiles profiles;
    for (const json::Value &profile : listOf(data.find(u"profiles"_s)))
        profiles.push_back(readProfile(tableOf(&profile), tables));
    return profiles;
}

} // namespace towerkey::image
