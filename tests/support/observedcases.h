// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/image/image.h"
#include "core/json/value.h"
#include "core/startup/startup.h"

#include <QByteArray>
#include <QList>

/// The rows of tests/data/observed-cases.json; what their members mean is said at its head.
namespace towerkey::test {

QList<json::Table> observedCases();

/// What a row is called in the output of the tests: number, title and image.
QByteArray nameOf(const json::Table &row);

/// A text of a row: a string, {"base64": …} or {"repeat": [[part, count], …]}.
QByteArray bytesOf(const json::Value &text);

/// The scene of a row, as the start-up script finds it.
startup::Input inputOf(const json::Table &row);

/// The profile of an image without some of its libraries, which is what a row may ask for.
image::Profile profileOf(const image::Image &image, const json::Table &row);

} // namespace towerkey::test
