// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/recovery.h"

#include <QByteArray>

namespace towerkey::ui {

/// The content of a recovery file, and back; nothing when the bytes are something else.
QByteArray toBytes(const LeftBehind &left);
std::optional<LeftBehind> leftBehindFrom(const QByteArray &bytes);

} // namespace towerkey::ui
