// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/text/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

QList<Rule> textRules()
{
    using enum Severity;
    constexpr Group group = Group::Text;
    return {
        {"text-unparsable"_L1, group, Error, checkUnparsable},
        {"text-orthanc-json"_L1, group, Error, checkOrthancJson},
        {"text-top-level"_L1, group, Error, checkTopLevel},
        {"text-not-utf8"_L1, group, Error, checkUtf8},
        {"text-no-file"_L1, group, Error, checkNoFile},
        {"text-duplicate-key"_L1, group, Warning, checkDuplicateKey},
        {"text-dollar"_L1, group, Warning, checkDollar},
        {"text-pasted"_L1, group, Warning, checkPasted},
        {"text-second-replacement"_L1, group, Warning, checkSecondReplacement},
        {"text-secret-blanks"_L1, group, Warning, checkSecretBlanks},
        {"text-value-blanks"_L1, group, Warning, checkValueBlanks},
        {"text-line-ignored"_L1, group, Warning, checkIgnoredLine},
        {"text-compose"_L1, group, Error, checkCompose},
        {"text-manifest"_L1, group, Error, checkManifest},
        {"text-unknown-silencing"_L1, group, Warning, checkUnknownSilencing},
    };
}

} // namespace towerkey::lint
