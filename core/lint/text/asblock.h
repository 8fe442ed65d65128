// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/subject.h"

#include <optional>

namespace towerkey::lint {

/// "as-text": variable. A table of YAML was written where compose takes a text; as a block or in
/// quotes it is the JSON that was meant. None where it is no JSON, or where its lines could not
/// stand in a block as they are. The spot is that of the variable's name. See
/// https://yaml.org/spec/1.2.2/#81-block-scalar-styles.
std::optional<Fix> writeAsText(const Subject &subject, const Spot &name, const QString &variable);

} // namespace towerkey::lint
