// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/names/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

QList<Rule> nameRules()
{
    using enum Group;
    using enum Severity;
    return {
        {"name-one-underscore"_L1, Names, Warning, checkOneUnderscore},
        {"name-case"_L1, Names, Warning, checkNameCase},
        {"name-misspelt"_L1, Names, Warning, checkMisspelt},
        {"name-equals-sign"_L1, Names, Warning, checkEqualsSign},
        {"name-inner-variable"_L1, Names, Warning, checkInnerVariable},
        {"name-prefixed-switch"_L1, Names, Warning, checkPrefixedSwitch},
        {"name-json-underscores"_L1, Names, Warning, checkJsonUnderscores},
        {"name-empty-word"_L1, Names, Error, checkEmptyWord},
        {"name-words"_L1, Names, Warning, checkWordsOfName},
        {"name-key-case"_L1, Names, Warning, checkKeyCase},
        {"name-unknown-setting"_L1, Names, Warning, checkUnknownSetting},
        {"name-section-not-read"_L1, Names, Warning, checkSectionNotRead},
        {"name-entry"_L1, Names, Warning, checkEntryName},
        {"name-secret-ending"_L1, Names, Warning, checkSecretEnding},
        {"name-pointer-path"_L1, Names, Warning, checkPointerPath},
        {"name-file-ending"_L1, Names, Warning, checkFileEnding},
    };
}

} // namespace towerkey::lint
