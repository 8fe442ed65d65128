// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/json/value.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace towerkey::image {

/// A row of the image's table of plugins. Sections and toggles are compared exactly.
struct PluginRow
{
    QString name;
    QString section;
    QString toggle; ///< "DICOM_WEB_PLUGIN_ENABLED"
    QString legacyToggle; ///< "DW_ENABLED"; empty when there never was one.
    bool enabledByDefault = false;
    bool needsToggle = false; ///< A section alone does not enable it.
    QString enablingSetting; ///< "PythonScript"; empty for most.
    json::Table defaults; ///< What the image adds to the section; empty for many.
    bool hasDefaults = false;
    QStringList libraries;
};

/// A row of the image's special variables: neither settings nor toggles.
struct SpecialVariable
{
    QString name; ///< "VERBOSE_ENABLED"
    QString effect;
    QStringList values; ///< Values that switch the effect on.
    QString defaultValue; ///< What the image itself provides; null when nothing.
};

/// A table of names with their paths, in the order of the image's file.
struct NameTable
{
    QList<std::pair<QString, SettingPath>> rows;
    QHash<QString, SettingPath> pathOfName;
};

/// The tables and the behaviour that a run of consecutive images share.
struct Profile
{
    QString id;
    QString firstVersion;
    QString lastVersion;

    NameTable names; ///< Names that differ from the letter rule, or repeat it.
    NameTable legacyNames; ///< Names of before April 2020.
    QList<std::pair<QString, QString>> firstWords; ///< "POSTGRESQL" → "PostgreSQL"; from 25.11.1.
    json::Table orthancDefaults;
    QList<PluginRow> plugins; ///< In the order in which their defaults are applied.
    QList<SpecialVariable> specialVariables;

    bool legacyIsFatal = false; ///< From 26.7.0: exit 254.
    bool substitutesInFiles = false; ///< From 23.6.1.
    bool stripsSecretLineEnds = false; ///< From 20.10.1.
    bool ignoresSecretFolders = false; ///< From 20.4.3.
    bool toggleFalseDisables = false; ///< From 20.5.3.
    bool legacyToggleFalseCounts = false; ///< From 20.5.3.
    bool refusesWithoutUsers = false; ///< From 26.7.0: exit 253.
    bool readsOrthancPassword = false; ///< From 26.7.0.
    bool takesOneArgument = false; ///< From 20.7.0: any other number of arguments is exit 2.
    bool replacesHostIdPlaceholder = false; ///< From 23.6.0: "not-generated" counts as missing.
    QStringList librariesOnlyInFull;
    QStringList librariesInNoImage;
    QStringList luaScripts;

    const PluginRow *plugin(const QString &name) const; ///< Null when the image has none.
    const SpecialVariable *specialVariable(const QString &name) const;
};

} // namespace towerkey::image
