// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/startup.h"

#include "core/startup/script.h"

namespace towerkey::startup {

Outcome simulate(const image::Image &image, const Input &input)
{
    return Script(image, input).run();
}

} // namespace towerkey::startup
