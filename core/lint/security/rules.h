// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/rule.h"

/// Who may get in, what is easily guessed or read, and TLS that does not protect. See
/// https://orthanc.uclouvain.be/book/faq/security.html.
namespace towerkey::lint {

/// Nobody could log in, or everybody as orthanc/orthanc.
void checkNoUser(const Subject &subject, Findings &findings);
/// A password that is found quickly.
void checkWeakPassword(const Subject &subject, Findings &findings);
/// Authentication is off while others may connect.
void checkAuthenticationOff(const Subject &subject, Findings &findings);
/// RemoteAccessAllowed is false, so that nothing outside of the container gets through.
void checkRemoteAccessOff(const Subject &subject, Findings &findings);
/// ORTHANC_PASSWORD replaces a user who is given elsewhere, or is not read by this image.
void checkOrthancPassword(const Subject &subject, Findings &findings);
/// A secret that stands in a variable or configuration file.
void checkPlainSecret(const Subject &subject, Findings &findings);
/// The start-up script prints the secrets.
void checkVerboseStartup(const Subject &subject, Findings &findings);

/// TLS that is on without what it needs.
void checkTlsIncomplete(const Subject &subject, Findings &findings);
/// Certificates that are given while TLS, or the check of them, is off.
void checkTlsUnused(const Subject &subject, Findings &findings);
/// The certificates of others are not checked.
void checkTlsUnverified(const Subject &subject, Findings &findings);
/// Clients may run code or write files on the server.
void checkDangerousApi(const Subject &subject, Findings &findings);

} // namespace towerkey::lint
