// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/previewline.h"

#include <QList>

namespace towerkey::ui {

class Session;

/// The equivalent variables as the "environment:" block of a compose file. Secrets are dots unless
/// they are to be revealed.
QList<PreviewLine> composeLines(const Session &session, bool revealSecrets);

} // namespace towerkey::ui
