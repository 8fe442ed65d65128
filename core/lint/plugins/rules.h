// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/rule.h"

/// Plugins that are not on though they are meant to be, the reverse, and those that cannot work.
/// See "Plugins" in https://orthanc.uclouvain.be/book/users/docker-orthancteam.html.
namespace towerkey::lint {

/// A section whose plugin needs a toggle besides: the viewers, OHIF, whole-slide imaging.
void checkNeedsToggle(const Subject &subject, Findings &findings);
/// A section of a plugin that its toggle switches off.
void checkSwitchedOff(const Subject &subject, Findings &findings);
/// Enable in the section says the opposite of the toggle.
void checkEnableAgainstToggle(const Subject &subject, Findings &findings);
/// OE2_ENABLED, which is no toggle.
void checkOe2Enabled(const Subject &subject, Findings &findings);
/// A database or store that one setting switches on, while all others keep their placeholders.
void checkUnwanted(const Subject &subject, Findings &findings);

/// A plugin is on without what it cannot work without.
void checkSettingMissing(const Subject &subject, Findings &findings);
/// A plugin is on without another one that it needs.
void checkRequirement(const Subject &subject, Findings &findings);
/// Two plugins for one task: the index, the storage of files.
void checkConflict(const Subject &subject, Findings &findings);
/// A plugin whose libraries only the -full image has, or none of this release.
void checkLibrary(const Subject &subject, Findings &findings);
/// A toggle or section of a plugin that this release does not have.
void checkNotInImage(const Subject &subject, Findings &findings);
/// "Plugins" without the folders into which the image puts the enabled plugins.
void checkFolders(const Subject &subject, Findings &findings);
/// A plugin that is no longer developed.
void checkDeprecatedPlugin(const Subject &subject, Findings &findings);

} // namespace towerkey::lint
