// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/rule.h"

/// Several sources for one setting: which one counts, and whether that is always so. Files come in
/// the order in which the folder lists them, variables in the order in which bash hands them on,
/// then secrets; tables are joined, everything else is replaced.
namespace towerkey::lint {

/// Two files of one folder give a setting different values.
void checkFileOrder(const Subject &subject, Findings &findings);
/// Two variables do, or a variable and ORTHANC_JSON.
void checkVariableOrder(const Subject &subject, Findings &findings);
/// Two secrets do, such as a direct one and one with a pointer.
void checkSecretOrder(const Subject &subject, Findings &findings);
/// A source gives what a later kind of source replaces in any case.
void checkOverridden(const Subject &subject, Findings &findings);
/// Users of one source stay beside those of another.
void checkJoinedUsers(const Subject &subject, Findings &findings);
/// A table meets a single value: the script stops.
void checkEmptyTable(const Subject &subject, Findings &findings);
void checkTableOverScalar(const Subject &subject, Findings &findings);
/// A variable stands twice in one text.
void checkSameName(const Subject &subject, Findings &findings);
/// Two pointers name one secret.
void checkSamePointer(const Subject &subject, Findings &findings);

} // namespace towerkey::lint
