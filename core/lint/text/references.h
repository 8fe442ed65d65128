// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/document.h"

namespace towerkey::lint {

/// The text or key around a byte of a document, or NoNode when it stands in a comment or beside
/// texts.
json::NodeIndex textAround(const json::Document &document, qsizetype place);

} // namespace towerkey::lint
