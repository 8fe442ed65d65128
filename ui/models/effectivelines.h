// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/previewline.h"

#include <QList>

namespace towerkey::ui {

class Session;

/// The configuration that the image would generate, line by line with the origin of each value.
/// Secrets are dots unless they are to be revealed.
QList<PreviewLine> effectiveLines(const Session &session, bool revealSecrets);

} // namespace towerkey::ui
