// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/deployment.h"
#include "core/deployment/edit.h"
#include "core/image/image.h"

#include <QString>

/// New names for those of before April 2020.
namespace towerkey::lint {

/// What to write instead of a legacy variable, toggle or pointer in an image; empty when the name
/// is none of these, or when nothing stands for it any more.
QString currentName(const image::Profile &profile, const QString &name);
/// The same for a file of /run/secrets that no pointer names.
QString currentSecretName(const image::Profile &profile, const QString &name);

/// The Edit that renames all legacy variables whose new name is not set yet. Values, comments and
/// order stay.
Result<deployment::Edit> renameLegacyVariables(const deployment::Deployment &deployment,
                                               const image::Image &image);

} // namespace towerkey::lint
