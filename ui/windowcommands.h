// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/palettemodel.h"

class QMenuBar;

namespace towerkey::ui {

/// The commands of all menus that can be given at the moment, by the way to them: "File › Open…".
QList<PaletteItem> commandItems(const QMenuBar &menuBar);

} // namespace towerkey::ui
