// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace towerkey::lint {

/// The language of the pages about rules, as the name of a folder: "en", "fr".
QString guideLanguage();

} // namespace towerkey::lint
