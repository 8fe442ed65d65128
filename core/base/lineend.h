// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace towerkey {

/// The line end that most lines of a text have: "\n", "\r\n" or "\r"; "\n" where there is none.
QByteArray dominantLineEnd(const QByteArray &text);

} // namespace towerkey
