// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/startup/configuration.h"

#include <optional>

namespace towerkey::startup {

/// A table that was to be merged into something that is no table: the script stops there with an
/// uncaught error.
struct Clash
{
    SettingPath path;
    Origin table;
    Origin scalar;
};

/// The tree of a value, all of one source.
ConfigurationNode nodeOf(const json::Value &value, const Origin &origin);
/// A value under a path: tables around it, all of one source.
ConfigurationNode nodeAt(const SettingPath &path, ConfigurationNode value);

/// Joins a table into the configuration as the script does: tables at every depth, lists and
/// scalars whole. Later values replace earlier ones.
std::optional<Clash> mergeOver(Configuration &configuration, const ConfigurationNode &incoming);

/// The same for defaults, which only fill what is missing.
std::optional<Clash> mergeUnder(Configuration &configuration, const ConfigurationNode &incoming);

} // namespace towerkey::startup
