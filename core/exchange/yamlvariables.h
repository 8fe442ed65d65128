// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/variabletext.h"

namespace towerkey::exchange {

/// Reads variables from a piece of YAML: members NAME: value, items NAME=value, items with name and
/// value, and all of these below "environment" or "env".
VariableText readYamlVariables(const QString &yaml);

} // namespace towerkey::exchange
