// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>

namespace towerkey::ui {

/// How long a secret stays on the clipboard.
inline constexpr std::chrono::seconds ClipboardTime{20};

/// Puts a secret on the clipboard, marked so that clipboard managers do not keep it, and takes it
/// off after a time, or when the program ends, unless something else was copied meanwhile.
void copySecret(const QString &secret, std::chrono::milliseconds time = ClipboardTime);

} // namespace towerkey::ui
