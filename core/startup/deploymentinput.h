// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/deployment.h"
#include "core/startup/startup.h"

namespace towerkey::startup {

/// What the container of a deployment sees. Places name the files on the disk.
Input inputOf(const deployment::Deployment &deployment);

} // namespace towerkey::startup
