// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/values/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

QList<Rule> valueRules()
{
    using enum Group;
    using enum Severity;
    return {
        {"value-toggle"_L1, Values, Warning, checkToggleValue},
        {"value-switch"_L1, Values, Warning, checkSwitchValue},
        {"value-log"_L1, Values, Error, checkLog},
        {"value-not-text"_L1, Values, Error, checkNotText},
        {"value-broken-json"_L1, Values, Error, checkBrokenJson},
        {"value-type"_L1, Values, Error, checkType},
        {"value-range"_L1, Values, Warning, checkRange},
        {"value-choice"_L1, Values, Warning, checkChoice},
        {"value-entry"_L1, Values, Error, checkEntry},
        {"value-placeholder"_L1, Values, Warning, checkPlaceholder},
        {"value-combination"_L1, Values, Error, checkCombination},
        {"value-too-new"_L1, Values, Warning, checkTooNew},
        {"value-deprecated"_L1, Values, Warning, checkDeprecatedSetting},
        {"value-users"_L1, Values, Error, checkUsersTable},
        {"value-too-deep"_L1, Values, Error, checkTooDeep},
        {"value-default"_L1, Values, Hint, checkDefault},
    };
}

} // namespace towerkey::lint
