// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QString>

namespace towerkey::ui {

/// A line of a preview, the setting it is about, and where that comes from.
struct PreviewLine
{
    QString text;
    SettingPath path; ///< Empty for lines that are about no single setting.
    QString origin; ///< "orthanc.json:12"; empty when not shown.

    bool operator==(const PreviewLine &) const = default;
};

} // namespace towerkey::ui
