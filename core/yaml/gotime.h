// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace towerkey::yaml {

/// A date or time of https://yaml.org/type/timestamp.html as yaml.v3 reads it and Go prints it:
/// "2024-01-31 00:00:00 +0000 UTC"; nothing for other text.
std::optional<QString> goTime(const QString &text);

} // namespace towerkey::yaml
