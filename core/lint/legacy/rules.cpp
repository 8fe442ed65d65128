// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/legacy/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

QList<Rule> legacyRules()
{
    using enum Group;
    using enum Severity;
    return {
        {"legacy-name"_L1, Legacy, Warning, checkLegacyName},
        {"legacy-repository"_L1, Legacy, Hint, checkLegacyRepository},
    };
}

} // namespace towerkey::lint
