// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/value.h"

#include <QByteArrayView>

/// From the spelling of a scalar to what it means. Nothing here fails: bad escapes stay as they
/// are spelt, and of a bad number the best is made.
namespace towerkey::json {

/// The text of a key or string, given with or without its quotes.
QString decodeString(QByteArrayView source);

/// A number as Python reads it: an Integer unless there is a fraction or an exponent.
Value decodeNumber(QByteArrayView source);

/// The value of the four hexadecimal digits behind "\u", or -1.
int hexEscape(const char *at, const char *end);

} // namespace towerkey::json
