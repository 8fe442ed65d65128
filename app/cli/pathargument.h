// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/command.h"
#include "core/base/settingpath.h"

namespace towerkey::cli {

/// The path of a setting, so many arguments from the end; wrong usage when it is missing or bad.
Attempt<SettingPath> pathArgument(const Call &call, qsizetype fromEnd);

/// The value at a path, through tables and lists; null when there is none.
const json::Value *valueAt(const json::Value &value, const SettingPath &path);

} // namespace towerkey::cli
