// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSize>

class QWidget;

namespace towerkey::ui {

/// Resizes a window, but not beyond its screen: with large texts what is measured in characters
/// may not fit.
void resizeOnScreen(QWidget &window, QSize wanted);

} // namespace towerkey::ui
