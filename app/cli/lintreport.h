// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/workspace.h"
#include "core/lint/linter.h"

namespace towerkey::cli {

/// "error", "warning", "hint": for programs, so they are not translated.
QString severityWord(lint::Severity severity);

/// A file below the present folder as it is called from there: services that show findings beside
/// the code know files by such names. Others as they are.
QString pathFromHere(const QString &path);

/// What the rules find in a deployment.
QList<lint::Finding> findingsOf(const Workspace &workspace, const startup::Outcome &outcome,
                                const lint::Options &options = {});

/// One finding a line, as compilers print them, with its fixes below; and how many there are.
QString asText(const QList<lint::Finding> &findings);

/// An array of objects: rule, severity, message, file, line, column, setting, fixes.
json::Value asJson(const QList<lint::Finding> &findings);

/// SARIF 2.1.0, see https://docs.oasis-open.org/sarif/sarif/v2.1.0/: one run, with all rules, their
/// pages, and every fix that can be written as replacements without showing a secret; of those in
/// variables the first ones, where there are thousands.
json::Value asSarif(const Workspace &workspace, const QList<lint::Finding> &findings,
                    bool revealSecrets);

} // namespace towerkey::cli
