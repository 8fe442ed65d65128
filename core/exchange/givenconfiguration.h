// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/value.h"
#include "core/startup/configuration.h"

#include <array>
#include <functional>
#include <optional>

namespace towerkey::exchange {

/// Into how many parts a configuration can be split.
inline constexpr int PartCount = 3;

/// Tables which, joined, are one configuration. No value is in two of them.
using Parts = std::array<json::Table, PartCount>;

/// Which part gets a value: a scalar, a list or an empty table. What is hidden in output comes as
/// such. The result is below PartCount; negative leaves the value out.
using PartOf =
    std::function<int(startup::SourceKind kind, const QString &sourceName, bool isHidden)>;

/// Splits what somebody gave, without the defaults that were filled in. \a hidden is the whole
/// configuration as masked() shows it: a value that differs there is hidden.
Parts splitGiven(const startup::Configuration &configuration, const json::Value &hidden,
                 const PartOf &partOf);

/// Everything that was given by files, variables and secrets, in one table. ORTHANC_PASSWORD, which
/// is no setting, is left out.
json::Table givenConfiguration(const startup::Configuration &configuration);

/// The same for one member of the top level: a table with that member, or an empty one.
json::Table givenMember(const startup::Configuration &configuration, const QString &key);

/// What of a node was given, a table without its defaults; nothing when all of it is defaults.
std::optional<json::Value> givenValue(const startup::Configuration &configuration,
                                      const startup::ConfigurationNode &node);

/// Adds the members of a table to another, at every depth; a value that is in both is replaced.
void joinTables(json::Table &existing, const json::Table &added);

} // namespace towerkey::exchange
