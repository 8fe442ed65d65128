// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/subject.h"
#include "core/lint/upgrade/releasechanges.h"

namespace towerkey::lint {

/// Whether a change between releases is about something that the deployment has, although it makes
/// no difference to what the files say: a dollar sign in a file, a secret that ends in a line
/// break.
bool concerns(const ReleaseChange &change, const Subject &subject);

/// The concern that a rule of the linter looks after; empty for most.
QString concernOfRule(const QString &rule);

} // namespace towerkey::lint
