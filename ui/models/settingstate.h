// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/json/value.h"
#include "core/startup/configuration.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace towerkey::ui {

class Session;

/// Where the value that counts comes from.
enum class ValueSource { NotSet, OrthancDefault, ImageDefault, File, Variable, Secret, Several };

/// "file", "image default"; nothing for NotSet. Translated.
QString toText(ValueSource source);

/// Whether somebody gave the value, and it is no default.
bool isGiven(const startup::Configuration &configuration, const startup::ConfigurationNode &node);

/// The place of a value in few words: "orthanc.json:12", "ORTHANC__NAME (orthanc.env:3)".
QString placeText(const startup::Configuration &configuration, const startup::Origin &origin);
/// The source alone: "orthanc.json:12", "ORTHANC__NAME".
QString originText(const startup::Configuration &configuration, const startup::Origin &origin);
/// The same for a place: "orthanc.json:12".
QString placeText(const Place &place);

/// What there is to say about a setting at the moment.
struct SettingState
{
    ValueSource source = ValueSource::NotSet;
    bool isSet = false; ///< Given by the user, as a whole or in part.
    bool isChanged = false; ///< Given otherwise than on the disk.
    bool isSensitive = false;
    bool hasValue = false;
    json::Value value; ///< With secrets.
    json::Value shown; ///< With dots for secrets.
    QString place; ///< Of what counts.
    QStringList overridden; ///< Places of what does not, oldest first.
};

SettingState stateOf(const Session &session, const SettingPath &path);

/// Whether a setting is given otherwise than on the disk; cheaper than its whole state.
bool isChanged(const Session &session, const SettingPath &path);
bool isSet(const Session &session, const SettingPath &path);
/// Where the value that counts comes from; cheaper than the whole state.
ValueSource valueSourceOf(const Session &session, const SettingPath &path);
/// The value in few words, with dots for secrets, without making a copy of large tables.
QString shownTextOf(const Session &session, const SettingPath &path);
/// Every kind of source that gives a part of the value: files, variables and secrets, or a default.
QSet<ValueSource> sourcesOf(const Session &session, const SettingPath &path);

/// The value that applies when nobody gives one: the image's own, else Orthanc's or the plugin's.
/// Unlike fallbackOf() it does not try what would happen, so it is quick.
std::optional<json::Value> defaultOf(const Session &session, const SettingPath &path);

/// The value of a setting that is not given any more.
struct Fallback
{
    ValueSource source = ValueSource::NotSet;
    json::Value shown;

    /// "4242, Orthanc's default"; "no value" when there is none.
    QString toText() const;
};

/// What resetting a setting would give, by simulating it.
Fallback fallbackOf(const Session &session, const SettingPath &path);

} // namespace towerkey::ui
