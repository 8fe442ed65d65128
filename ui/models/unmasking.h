// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/value.h"

#include <optional>

namespace towerkey::ui {

/// What was typed over a value whose secrets were shown as dots: dots that stand where the secret
/// stood become the secret again. Nothing when dots stand anywhere else, since nobody knows what
/// they hide.
std::optional<json::Value> unmasked(const json::Value &typed, const json::Value &shown,
                                    const json::Value &actual);

} // namespace towerkey::ui
