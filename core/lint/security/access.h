// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/subject.h"

/// Who may get in, as several rules ask it.
namespace towerkey::lint {

/// Whether a switch counts for the start-up script: anything but false, 0, null and what is empty.
bool isOn(const Subject &subject, const QString &setting);

/// Whether nobody is among the registered users.
bool hasNoUser(const Subject &subject);

/// Whether what a value holds cannot be known: it comes from a secret that is kept elsewhere, or
/// from a variable of whoever starts the container.
bool isAssumed(const Subject &subject, const startup::ConfigurationNode &node);

/// "new-password": user. Makes a password when it is applied.
Fix newPassword(const Subject &subject, const SettingPath &path, const QString &user);

} // namespace towerkey::lint
