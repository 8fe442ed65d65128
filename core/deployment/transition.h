// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/deployment.h"
#include "core/deployment/edit.h"

namespace towerkey::deployment {

/// The Edit that turns one deployment into another. Texts that both have, told by their paths and
/// roles, are spliced where they differ; so as one step of undo it costs little.
Edit transition(const Deployment &from, const Deployment &to);

} // namespace towerkey::deployment
