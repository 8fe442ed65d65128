// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/image/profile.h"

#include <QString>

/// Names of variables and secret files, and the settings they stand for. The rules are those of
/// the image's start-up script, release by release; see "Environment variables" in
/// https://orthanc.uclouvain.be/book/users/docker-orthancteam.html.
namespace towerkey::image {

/// What a name means to an image. The rules are tried in this order; the first match wins.
enum class NameKind {
    OrthancJson, ///< ORTHANC_JSON: a whole configuration.
    Pointer, ///< Ends in _SECRET: names a file of /run/secrets.
    Setting, ///< ORTHANC__…, or an entry of the image's tables.
    LegacySetting, ///< A name of before April 2020.
    Toggle,
    LegacyToggle,
    Special, ///< VERBOSE_ENABLED and its like.
    Ignored,
};

struct NameMeaning
{
    NameKind kind = NameKind::Ignored;
    /// Setting, LegacySetting: the path. Pointer: the path of the name it points to, if that one
    /// is a setting.
    SettingPath path;
    /// A name with an empty word (ORTHANC__FOO_, ORTHANC___FOO) stops the start with an uncaught
    /// error. A pointer to such a name does so only when the file exists.
    bool crashes = false;
    QString plugin; ///< Toggles: the first plugin that reads it.
    QString target; ///< Pointer: the name without _SECRET.
};

/// What an environment variable of that name does.
NameMeaning meaningOfVariable(const Profile &profile, const QString &name);

/// What a file of that name in /run/secrets does when no pointer names it: Setting, LegacySetting
/// or Ignored. Unlike a variable, ORTHANC__FOO_SECRET is a setting there.
NameMeaning meaningOfSecret(const Profile &profile, const QString &name);

/// The name that carries a setting.
struct SettingName
{
    QString name;
    /// The path the name stands for: the setting itself, or its nearest ancestor that can be
    /// named, whose value then carries the setting as JSON.
    SettingPath path;
    bool isExact = false; ///< path is the setting's own path.
};

/// The name of the variable that sets a path: the alias that the image documents where there is
/// one, else the letter rule. The name is proven by meaningOfVariable(), and it is one that every
/// shell can hold, although the images also take others. When neither the path nor any ancestor can
/// be named the name is ORTHANC_JSON, with an empty path.
SettingName variableName(const Profile &profile, const SettingPath &path);

/// The same for a file of /run/secrets: names ending in _SECRET and other than shell identifiers
/// are allowed there, ORTHANC_JSON is not (the name is empty then).
SettingName secretName(const Profile &profile, const SettingPath &path);

} // namespace towerkey::image
