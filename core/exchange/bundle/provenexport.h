// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportedfile.h"
#include "core/exchange/bundle/exportplan.h"
#include "core/exchange/bundle/proof.h"

namespace towerkey::exchange {

/// An export that could be written.
struct ProvenExport
{
    ExportPlan plan;
    QList<ExportedFile> files;
    Proof proof;
};

/// Plans, writes in memory, and proves. Fails as planExport() does; a proof that does not hold is
/// part of the result.
Result<ProvenExport> makeExport(const ExportRequest &request);

/// Nothing when the proof holds; else ExportUnproven with the first difference, or the error that
/// the reader met.
Result<void> checkProof(const Proof &proof);

} // namespace towerkey::exchange
