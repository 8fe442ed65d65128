// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QPalette>
#include <QString>

namespace towerkey::ui {

class Session;

/// Everything about a setting as rich text: what it is, its facts, and why it has its value.
/// Secrets are dots in it.
QString detailText(const Session &session, const SettingPath &path, const QPalette &palette);

} // namespace towerkey::ui
