// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/container.h"
#include "core/deployment/deployment.h"

namespace towerkey::exchange {

/// Adds what had to be assumed about the image that a service names: nothing names one
/// (ImageUnset), no release is known by its reference (ImageUnknown), or it is built by others and
/// does not read variables (ImageOfOtherFamily). What image::Images finds is known, whatever
/// registry it is from; "latest" only of the two repositories of the releases.
void addImageNote(deployment::Container &container, const deployment::Deployment &deployment);

} // namespace towerkey::exchange
