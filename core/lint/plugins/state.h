// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/subject.h"

/// What several rules about plugins ask, and the fixes that they share.
namespace towerkey::lint {

/// The first value that a source gives in a section of the top level, or to a setting there; null
/// when only defaults do.
const Given *firstGivenIn(const Subject &subject, const QString &section);

/// The key of the section that a value stands in, or the name that carries it.
Spot sectionSpot(const Subject &subject, const Given &given);

/// Whether somebody gave the value that Orthanc gets: no default of the image.
bool isGiven(const Subject &subject, const SettingPath &path);

/// Whether the image loads the plugin and no Enable (of Education: Enabled) in its section keeps
/// it from working.
bool isActive(const Subject &subject, const startup::PluginState &state);

/// Whether a setting of a section is true.
bool isTrue(const Subject &subject, const QString &section, const QString &key);

/// PostgreSQL, MySQL and ODBC, which can keep the index, the files, or both.
bool isDatabase(const QString &plugin);
/// Whether a plugin keeps the index in place of Orthanc.
bool keepsIndex(const Subject &subject, const startup::PluginState &state);
/// Whether a plugin keeps the files in place of Orthanc.
bool keepsFiles(const Subject &subject, const startup::PluginState &state);

/// Why two plugins cannot be on together: "index" and "files" when both keep them, "other"; empty
/// when they can, or are not both on.
QString conflictOf(const Subject &subject, const startup::PluginState &one,
                   const startup::PluginState &other);

/// A single setting in its section switched the plugin on, and everything that it needs is still a
/// placeholder.
bool isUnwanted(const Subject &subject, const startup::PluginState &state);

/// The place that decided over a plugin, with its section as the setting.
Spot spotOf(const Subject &subject, const startup::PluginState &state);

/// The settings that come and go with a plugin: its section and the one it reads.
QList<SettingPath> settingsOf(const Subject &subject, const image::PluginRow &row);

/// "switch-plugin-on", "switch-plugin-off": toggle, plugin
Fix switchPlugin(const Subject &subject, const image::PluginRow &row, bool isOn);

/// Title of a plugin for a sentence.
QString titleOf(const Subject &subject, const QString &plugin);

} // namespace towerkey::lint
