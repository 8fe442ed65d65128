// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/order/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

QList<Rule> orderRules()
{
    using enum Severity;
    constexpr Group group = Group::Order;
    return {
        {"order-files"_L1, group, Warning, checkFileOrder},
        {"order-variables"_L1, group, Warning, checkVariableOrder},
        {"order-secrets"_L1, group, Warning, checkSecretOrder},
        {"order-overridden"_L1, group, Hint, checkOverridden},
        {"order-users"_L1, group, Warning, checkJoinedUsers},
        {"order-empty-table"_L1, group, Warning, checkEmptyTable},
        {"order-table"_L1, group, Error, checkTableOverScalar},
        {"order-same-name"_L1, group, Warning, checkSameName},
        {"order-pointers"_L1, group, Warning, checkSamePointer},
    };
}

} // namespace towerkey::lint
