// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "ui/models/problems.h"

#include <QString>

namespace towerkey::ui {

class Session;
struct SettingsRow;

/// What a row of the settings tree says beside its value: names, tool tips, words to search for.

/// The name of the variable that gives a setting, or gives the table around it.
QString variableNameOf(const Session &session, const SettingPath &path);

/// NAME=value with the present value, which may be a secret; a table around the setting is given
/// as a whole. Empty when the setting has no value.
QString assignmentOf(const Session &session, const SettingPath &path);

/// The known setting that an unknown one may be meant to be; empty for known ones, for entries of
/// known ones, and when none is near or the near one is given already.
SettingPath nearestKnown(const Session &session, const SettingPath &path);

/// What resetting a setting does, for a button: "Reset to 4242 (default)", or "Remove ct1" where
/// nothing else gives a value.
QString resetTextOf(const Session &session, const SettingPath &path);

QString toolTipOf(const Session &session, const SettingsRow &row);
/// The default of a setting, with dots for secrets; empty when there is none.
QString defaultTextOf(const Session &session, const SettingPath &path);
/// The value, and the default where it differs.
QString valueToolTipOf(const Session &session, const SettingPath &path);
QString sourceToolTipOf(const Session &session, const SettingPath &path);
/// Everything a search may match, in one text. Secrets are dots in it.
QString searchTextOf(const Session &session, const SettingsRow &row);

/// What the rows below a heading are, counted.
struct HeadingCounts
{
    int set = 0;
    int changed = 0;
    int wrong = 0;
    Severity worst = Severity::Hint;
};

HeadingCounts countsOf(const Session &session, const SettingsRow &heading);

/// "3 set", "on, 3 set, 1 changed, 1 wrong": what a heading says of the rows below it.
QString headingText(const Session &session, const SettingsRow &row);

/// The words a screen reader says for a row.
QString spokenText(const Session &session, const SettingsRow &row);

} // namespace towerkey::ui
