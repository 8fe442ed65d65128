// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/rule.h"

/// Texts that the image or Orthanc reads in another way than they seem to say.
namespace towerkey::lint {

/// A configuration file that the start-up script cannot read.
void checkUnparsable(const Subject &subject, Findings &findings);
/// ORTHANC_JSON that is no JSON: a path, nothing, or JSON with a slip.
void checkOrthancJson(const Subject &subject, Findings &findings);
/// A configuration that is a list, a number or a text.
void checkTopLevel(const Subject &subject, Findings &findings);
/// Bytes that are no UTF-8, in any file that the script reads.
void checkUtf8(const Subject &subject, Findings &findings);
/// A folder or a dangling link where a file is read.
void checkNoFile(const Subject &subject, Findings &findings);
/// A key that stands twice in a table.
void checkDuplicateKey(const Subject &subject, Findings &findings);
/// A $NAME in a file that the image replaces by nothing.
void checkDollar(const Subject &subject, Findings &findings);
/// A ${NAME} that is left in the configuration, where Orthanc itself replaces it.
void checkPasted(const Subject &subject, Findings &findings);
void checkSecondReplacement(const Subject &subject, Findings &findings);
/// Blanks, line breaks and marks that become part of a secret.
void checkSecretBlanks(const Subject &subject, Findings &findings);
/// Blanks around the value of a variable.
void checkValueBlanks(const Subject &subject, Findings &findings);
/// A line of a file of variables that is no assignment.
void checkIgnoredLine(const Subject &subject, Findings &findings);
/// What compose or YAML refuses, or replaces by nothing.
void checkCompose(const Subject &subject, Findings &findings);
/// What Kubernetes refuses in manifests, and what of them is not known.
void checkManifest(const Subject &subject, Findings &findings);
/// A comment that silences a rule which does not exist.
void checkUnknownSilencing(const Subject &subject, Findings &findings);

} // namespace towerkey::lint
