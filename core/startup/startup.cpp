// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/startup.h"

#include "core/startup/script.h"

namespace towerkey::startup {

Outcome simulate(const image::Image &image, const Input &input)
{
    Memory memory;
    return simulate(image, input, memory);
}

Outcome simulate(const image::Image &image, const Input &input, Memory &memory)
{
    return Script(image, input, memory).run();
}

} // namespace towerkey::startup
