// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/previewtext.h"

namespace towerkey::ui {

class Session;

/// The compose file that an export of the deployment would hold. It names secrets and holds none.
PreviewText exportedCompose(const Session &session);

/// The Dockerfile that makes an image with the deployment in it: its files and variables, but none
/// of its secrets, since an image is no place for them.
PreviewText exportedDockerfile(const Session &session);

} // namespace towerkey::ui
