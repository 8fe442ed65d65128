// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/workspace.h"

namespace towerkey::cli {

/// "starts", "refuses", "crashes", in every form for programs.
QString verdictWord(startup::Verdict verdict);

/// The simulated start in the form that is fixed for programs.
json::Value effectiveAsJson(const Workspace &workspace, const startup::Outcome &outcome,
                            const Call &call);

/// The same for people: the verdict, the generated file with the origins beside its values.
QString effectiveAsText(const Workspace &workspace, const startup::Outcome &outcome,
                        const Call &call);

} // namespace towerkey::cli
