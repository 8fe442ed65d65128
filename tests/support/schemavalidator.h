// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/value.h"

#include <QStringList>

namespace towerkey::test {

/// Checks a value against a JSON Schema (2020-12). Known are anyOf, type, enum, const, required,
/// properties, additionalProperties, items, minItems, uniqueItems, minimum, minLength, pattern and
/// $ref to
/// "#/$defs/…"; any other keyword is reported as a violation, so that none is overlooked.
/// Returns one line for each violation, which begins with the JSON Pointer of the place.
QStringList schemaViolations(const json::Value &value, const json::Table &schema);

} // namespace towerkey::test
