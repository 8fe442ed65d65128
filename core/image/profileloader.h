// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/image/profile.h"

#include <memory>
#include <vector>

namespace towerkey::image {

using Profiles = std::vector<std::unique_ptr<const Profile>>;

/// All profiles, oldest first, from the data in resources/images.
Profiles loadProfiles();

} // namespace towerkey::image
