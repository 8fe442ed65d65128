// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/rule.h"

/// Names that do not do what they seem to say. The rules of names are those of "Environment
/// variables" in https://orthanc.uclouvain.be/book/users/docker-orthancteam.html.
namespace towerkey::lint {

/// ORTHANC_NAME: ignored, because settings begin with ORTHANC__.
void checkOneUnderscore(const Subject &subject, Findings &findings);
/// orthanc__name, verbose_enabled: ignored, because names are compared exactly.
void checkNameCase(const Subject &subject, Findings &findings);
/// VEBOSE_ENABLED, ORTAHNC__NAME, AUTHENTICATION_ENABLED: ignored, near to a name that counts.
void checkMisspelt(const Subject &subject, Findings &findings);
/// ORTHANC__DICOM_WEB_PLUGIN_ENABLED: sets a key that nobody reads; the toggle has no prefix.
void checkEqualsSign(const Subject &subject, Findings &findings);
void checkInnerVariable(const Subject &subject, Findings &findings);
void checkPrefixedSwitch(const Subject &subject, Findings &findings);
/// ORTHANC__JSON: sets the key Json; ORTHANC_JSON is what joins a whole configuration.
void checkJsonUnderscores(const Subject &subject, Findings &findings);
/// ORTHANC__FOO_, ORTHANC___FOO: an uncaught error of the start-up script.
void checkEmptyWord(const Subject &subject, Findings &findings);
/// ORTHANC__DICOMWEB__ROOT: known but for case and underscores, so it misses.
void checkWordsOfName(const Subject &subject, Findings &findings);
/// "DicomAET" in JSON: known but for case, so it misses.
void checkKeyCase(const Subject &subject, Findings &findings);
/// A setting that neither Orthanc nor a plugin knows.
void checkUnknownSetting(const Subject &subject, Findings &findings);
/// Sections that enable a plugin which reads another one: Ohif, Wsi.
void checkSectionNotRead(const Subject &subject, Findings &findings);
/// ORTHANC__DICOM_MODALITIES__PACS1: the entry is called Pacs1.
void checkEntryName(const Subject &subject, Findings &findings);
/// A setting whose own name ends in Secret: the variable is taken for a pointer.
void checkSecretEnding(const Subject &subject, Findings &findings);
/// …_SECRET=/run/secrets/x: matches no file, because names are compared.
void checkPointerPath(const Subject &subject, Findings &findings);
/// …_FILE: no pointer, but a setting that nobody reads.
void checkFileEnding(const Subject &subject, Findings &findings);

} // namespace towerkey::lint
