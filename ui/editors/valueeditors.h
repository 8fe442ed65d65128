// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editors/valueeditor.h"
#include "ui/models/valuerule.h"

namespace towerkey::ui {

/// The field for values that follow a rule: a choice, a secret, a place in the container, or a
/// line.
ValueEditor *makeValueEditor(const ValueRule &rule, QWidget *parent);

} // namespace towerkey::ui
