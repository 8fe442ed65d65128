// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>

class QWidget;

namespace towerkey::ui {

/// Smallest and largest zoom, and the distance between two steps, in percent.
inline constexpr int SmallestZoom = 70;
inline constexpr int LargestZoom = 200;
inline constexpr int ZoomStep = 10;

/// How large all texts of the program are, in percent of what the desktop says.
int zoom();

/// Makes all texts larger or smaller, in all windows. What is out of the range, or no step, is
/// brought to the nearest one.
void setZoom(int percent);

/// The font of code, of the size that the zoom says.
QFont fixedFont();

/// Shows a widget in the font of code, and follows the zoom.
void useFixedFont(QWidget &widget);

} // namespace towerkey::ui
