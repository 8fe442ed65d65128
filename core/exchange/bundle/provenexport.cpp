// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/provenexport.h"

#include "core/exchange/bundle/writers.h"

namespace towerkey::exchange {

Result<ProvenExport> makeExport(const ExportRequest &request)
{
    auto plan = planExport(request);
    if (!plan)
        return std::unexpected(plan.error());
    QList<ExportedFile> files = writeExport(*plan, request.options);
    Proof proof = prove(files, request, *plan);
    return ProvenExport{*std::move(plan), std::move(files), std::move(proof)};
}

Result<void> checkProof(const Proof &proof)
{
    if (proof.error)
        return std::unexpected(*proof.error);
    if (proof.differences.isEmpty())
        return {};
    return failure(ErrorId::ExportUnproven,
                   {message(proof.differences.first()), QString::number(proof.differences.size())});
}

} // namespace towerkey::exchange
