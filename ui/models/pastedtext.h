// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/deployment/edit.h"

#include <QString>

namespace towerkey::ui {

class Session;

/// The Edit that takes over a text which somebody dropped: NAME=value lines set variables, a JSON
/// table sets the settings that are in it and leaves the others. Fails with ValueInvalid and the
/// first line that is neither.
Result<deployment::Edit> editOfText(const Session &session, const QString &text);

} // namespace towerkey::ui
