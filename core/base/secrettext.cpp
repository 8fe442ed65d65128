// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"

namespace towerkey {

QString dots() { return QString(8, QChar(0x2022)); }

QDebug operator<<(QDebug debug, const SecretText &) { return debug << dots(); }

} // namespace towerkey
