// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPalette>

namespace towerkey::ui {

enum class Appearance { System, Light, Dark };

/// The palette of the program where no desktop gives one.
QPalette lightPalette();
QPalette darkPalette();

/// Chooses style and palette. Where the desktop has no style of its own this is Fusion with the
/// palettes above, light or dark as the desktop says.
void applyAppearance(Appearance appearance);

} // namespace towerkey::ui
