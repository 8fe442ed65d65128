// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/rule.h"

/// Values that are not what they seem to be. What Orthanc and its plugins take is in the
/// catalogue, from the documentation that it names; how the image reads the text of a variable is
/// in "Environment variables" of https://orthanc.uclouvain.be/book/users/docker-orthancteam.html.
namespace towerkey::lint {

/// X_PLUGIN_ENABLED=False: only the exact text false switches a plugin off.
void checkToggleValue(const Subject &subject, Findings &findings);
/// VERBOSE_ENABLED=1: only the exact text true counts.
void checkSwitchValue(const Subject &subject, Findings &findings);
/// A text that the image reads as a number, a truth value, or without its quotes.
void checkLog(const Subject &subject, Findings &findings);
void checkNotText(const Subject &subject, Findings &findings);
/// JSON with a slip in a variable or secret, which is kept as a text.
void checkBrokenJson(const Subject &subject, Findings &findings);
/// A value of another type than the setting has.
void checkType(const Subject &subject, Findings &findings);
/// A number or text beyond its limits.
void checkRange(const Subject &subject, Findings &findings);
/// A text that is not among the choices.
void checkChoice(const Subject &subject, Findings &findings);
/// An entry of a table or list with a wrong shape: a modality with two items, a title too long.
void checkEntry(const Subject &subject, Findings &findings);
/// HOST MUST BE DEFINED: the image's own placeholders.
void checkPlaceholder(const Subject &subject, Findings &findings);
/// Values that make Orthanc or a plugin refuse together.
void checkCombination(const Subject &subject, Findings &findings);
/// A setting that this image's Orthanc does not know yet.
void checkTooNew(const Subject &subject, Findings &findings);
/// A setting that this image's Orthanc reads no more, or only still.
void checkDeprecatedSetting(const Subject &subject, Findings &findings);
/// RegisteredUsers that is no table.
void checkUsersTable(const Subject &subject, Findings &findings);
/// JSON nested deeper than the script can follow.
void checkTooDeep(const Subject &subject, Findings &findings);
/// A value that would hold without being given.
void checkDefault(const Subject &subject, Findings &findings);

} // namespace towerkey::lint
