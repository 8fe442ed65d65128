// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/value.h"

namespace towerkey::test {

/// The table in a JSON file below tests/data; empty when it cannot be read.
json::Table dataFile(const QString &name);

} // namespace towerkey::test
