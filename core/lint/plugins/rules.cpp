// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/plugins/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

QList<Rule> pluginRules()
{
    using enum Group;
    using enum Severity;
    return {
        {"plugin-needs-toggle"_L1, Plugins, Warning, checkNeedsToggle},
        {"plugin-switched-off"_L1, Plugins, Hint, checkSwitchedOff},
        {"plugin-enable-against-toggle"_L1, Plugins, Warning, checkEnableAgainstToggle},
        {"plugin-oe2-enabled"_L1, Plugins, Warning, checkOe2Enabled},
        {"plugin-unwanted"_L1, Plugins, Warning, checkUnwanted},
        {"plugin-setting-missing"_L1, Plugins, Warning, checkSettingMissing},
        {"plugin-requirement-missing"_L1, Plugins, Warning, checkRequirement},
        {"plugin-conflict"_L1, Plugins, Error, checkConflict},
        {"plugin-library-missing"_L1, Plugins, Error, checkLibrary},
        {"plugin-not-in-image"_L1, Plugins, Warning, checkNotInImage},
        {"plugin-folders-lost"_L1, Plugins, Error, checkFolders},
        {"plugin-deprecated"_L1, Plugins, Hint, checkDeprecatedPlugin},
    };
}

} // namespace towerkey::lint
