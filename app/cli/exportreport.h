// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/command.h"
#include "core/exchange/bundle/exportfolder.h"
#include "core/exchange/bundle/provenexport.h"

namespace towerkey::cli {

/// What an export is and does.
struct ExportReport
{
    const exchange::ProvenExport &made;
    const exchange::FolderComparison &comparison;
    bool isWritten = false;
    /// For each file what would change in what is there, as diff -u prints it; empty when that is
    /// not asked for. With dots for secrets, unless they are to be shown.
    QList<QByteArray> changes;
};

/// Prints the proof, the files with their state before, what would change in them, and what is
/// worth knowing.
void print(const Call &call, const ExportReport &report);

} // namespace towerkey::cli
