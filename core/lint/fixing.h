// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/linter.h"

namespace towerkey::lint {

/// What fixSafely() did.
struct Fixed
{
    deployment::Edit edit; ///< All of it, as one step of undo.
    QStringList titles; ///< What was done, in order.
};

/// Applies the first fix of every finding whose fix is safe, and again as long as that brings new
/// ones: a renamed variable may be one whose value is to be quoted. A fix that cannot be made is
/// left out.
Fixed fixSafely(const deployment::Deployment &deployment, const image::Image &image,
                const image::Images &images, const catalogue::Catalogue &catalogue,
                const Options &options = {});

} // namespace towerkey::lint
