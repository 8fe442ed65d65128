// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/settings.h"

/// Builds the Edits that change the names of settings and the inside of tables and lists. As with
/// setSetting(), the place that gives the value today is changed in its text, and nothing else.
namespace towerkey::deployment {

/// The Edit that gives a setting, or an entry of a map, another name wherever it is given: the key
/// in files and JSON values, the name of variables, secrets and pointers. Value, position and
/// comments stay when the table around it is the same. Fails with KeyExists when something gives
/// the new name already, and with NotExpressible when a secret cannot be called so. An empty Edit
/// when the setting is given nowhere.
Result<Edit> renameSetting(const Deployment &deployment, const image::Image &image,
                           const SettingPath &path, const SettingPath &newPath);

/// The Edit that gives a value inside of a table or list where that stands, or appends it there;
/// \a inside leads there, in lists by positions. What is around must be given by some source, else
/// it fails with PathMissing.
Result<Edit> setInside(const Deployment &deployment, const image::Image &image,
                       const SettingPath &around, const SettingPath &inside,
                       const json::Value &value);
/// The Edit that removes a member or item from inside of a given table or list.
Result<Edit> removeInside(const Deployment &deployment, const image::Image &image,
                          const SettingPath &around, const SettingPath &inside);

/// The Edit that inserts an item before a position of a given list, or at its end.
Result<Edit> insertItem(const Deployment &deployment, const image::Image &image,
                        const SettingPath &list, qsizetype position, const json::Value &value);

/// The Edit that removes several settings from every place that gives them.
Result<Edit> resetSettings(const Deployment &deployment, const image::Image &image,
                           const QList<SettingPath> &paths);

/// The Edit that moves an item of a given list, or a member of a given table, to another position
/// (counted without it).
Result<Edit> moveItem(const Deployment &deployment, const image::Image &image,
                      const SettingPath &item, qsizetype newPosition);

/// The Edit that adds entries to a table at once, where the table is given. Those that are given
/// already get their new values where they stand.
Result<Edit> addEntries(const Deployment &deployment, const image::Image &image,
                        const SettingPath &table, const json::Table &entries);

/// The same as setSetting(); but an entry that is given nowhere goes where the table around it is
/// given, such as a new user into the secret with the others.
Result<Edit> setEntry(const Deployment &deployment, const image::Image &image,
                      const SettingPath &path, const json::Value &value);

} // namespace towerkey::deployment
