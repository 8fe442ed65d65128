// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

class QMenu;
class QWidget;

namespace towerkey::ui {

class Session;

/// Fills the context menu of a setting with what needs no view: reset and copy.
void addSettingActions(QMenu &menu, Session &session, const SettingPath &path);

} // namespace towerkey::ui
