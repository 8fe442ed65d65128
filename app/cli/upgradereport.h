// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/workspace.h"
#include "core/lint/upgrade/upgrade.h"

namespace towerkey::cli {

/// What another image changes, for people: with reasons, and what can be done.
QString upgradeAsText(const Call &call, const Workspace &workspace, const lint::Upgrade &upgrade);

/// The same for programs.
json::Value upgradeAsJson(const Call &call, const Workspace &workspace,
                          const lint::Upgrade &upgrade);

} // namespace towerkey::cli
