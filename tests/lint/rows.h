// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/lint/scene.h"

#include <QStringList>

/// Rows of a rule: what it must find, and what it must not. A test is
///
///     void oneUnderscore_data()
///     {
///         addColumns();
///         finds("a setting", Scene().env("ORTHANC_NAME=x\n"), {u"pacs.env:1:1"_s});
///         quiet("two underscores", Scene().env("ORTHANC__NAME=x\n"));
///     }
///     void oneUnderscore() { checkRow("name-one-underscore"_L1); }
///
/// checkRow() also says whether each finding has a sentence with all its arguments, and proves
/// every fix that is offered: the finding is gone, nothing but what the fix touches has changed,
/// and undo gives back every byte.
namespace towerkey::test {

void addColumns();
/// Where the findings stand, in order: "a.json:3:7", or "" for nowhere. Behind a blank, the
/// identifiers of the fixes that must be offered: "pacs.env:1:1 rename-variable".
void finds(const char *row, const Scene &scene, const QStringList &places);
void quiet(const char *row, const Scene &scene);
void checkRow(QLatin1StringView rule);
/// Makes every fix of a finding, one of so many of its rule, and proves it as checkRow() does.
void proveFixes(const Scene &scene, const lint::Finding &finding, qsizetype count);

} // namespace towerkey::test
