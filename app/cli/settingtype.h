// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"

#include <QString>

namespace towerkey::cli {

/// "whole number, from 1 to 65535", "text", "one of: a, b"
QString typeInWords(const catalogue::Setting &setting);

/// "since 1.5.0, removed in 1.9.0; DicomWeb.Root replaces it"
QString deprecationInWords(const catalogue::Setting &setting);

/// What the catalogue says, for programs.
json::Value settingAsJson(const catalogue::Setting &setting);

} // namespace towerkey::cli
