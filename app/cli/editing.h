// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/workspace.h"
#include "core/deployment/edit.h"

namespace towerkey::cli {

/// The options of every command that writes: --dry-run, --backup and --verbose.
QList<QCommandLineOption> editingOptions();

/// Applies an Edit and saves what it changed, or with --dry-run prints the difference. Returns the
/// deployment afterwards. Nothing is written when nothing changes.
Attempt<deployment::Deployment> carryOut(const Call &call, const Workspace &workspace,
                                         const Result<deployment::Edit> &edit);

} // namespace towerkey::cli
