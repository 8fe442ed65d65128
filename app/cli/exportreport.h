// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/command.h"
#include "core/exchange/bundle/exportfolder.h"
#include "core/exchange/bundle/provenexport.h"

namespace towerkey::cli {

/// Prints what an export is: the proof, the files with their state before, and what is worth
/// knowing. No content of secrets is in it.
void report(const Call &call, const exchange::ProvenExport &made,
            const exchange::FolderComparison &comparison, bool isWritten);

} // namespace towerkey::cli
