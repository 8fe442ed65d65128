// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/json/value.h"

#include <QByteArray>
#include <QString>

namespace towerkey::image {

/// The bytes of a variable as Python's os.environ holds them: UTF-8, and a byte that is none as
/// the lone surrogate U+DC00 + byte.
QString textOfBytes(QByteArrayView bytes);
/// The inverse of textOfBytes(). Lone surrogates that stand for no byte become question marks.
QByteArray bytesOfText(QStringView text);

/// The value that an image makes of the text of a variable or secret: JSON, or else the text
/// itself as a string. Empty optional: the text is nested deeper than maximumDepth levels, which
/// stops the start with an uncaught error.
std::optional<json::Value> valueOfText(const QString &text, int maximumDepth);

/// A text that valueOfText() reads back as exactly this value. A string is written bare when that
/// gives the same string, else as a JSON string ("1234", "true", "").
QString textOfValue(const json::Value &value);

} // namespace towerkey::image
