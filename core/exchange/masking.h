// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/catalogue/catalogue.h"
#include "core/json/value.h"

namespace towerkey::exchange {

/// The value of a setting with dots in place of everything secret: of entries of a known shape only
/// the secret fields, of other secret settings every scalar. Keys stay readable.
json::Value masked(const catalogue::Catalogue &catalogue, const SettingPath &path,
                   const json::Value &value);

/// What masked() makes of a value of a whole configuration, at a path of it.
json::Value maskedAt(const catalogue::Catalogue &catalogue, const SettingPath &path,
                     const json::Value &value);

/// Whether masked() would hide anything.
bool holdsSecrets(const catalogue::Catalogue &catalogue, const SettingPath &path,
                  const json::Value &value);

} // namespace towerkey::exchange
