// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/security/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

QList<Rule> securityRules()
{
    using enum Group;
    using enum Severity;
    return {
        {"security-no-user"_L1, Security, Error, checkNoUser},
        {"security-weak-password"_L1, Security, Warning, checkWeakPassword},
        {"security-authentication-off"_L1, Security, Warning, checkAuthenticationOff},
        {"security-remote-access-off"_L1, Security, Warning, checkRemoteAccessOff},
        {"security-orthanc-password"_L1, Security, Warning, checkOrthancPassword},
        {"security-plain-secret"_L1, Security, Warning, checkPlainSecret},
        {"security-verbose-startup"_L1, Security, Warning, checkVerboseStartup},
        {"security-tls-incomplete"_L1, Security, Error, checkTlsIncomplete},
        {"security-tls-unused"_L1, Security, Warning, checkTlsUnused},
        {"security-tls-unverified"_L1, Security, Warning, checkTlsUnverified},
        {"security-dangerous-api"_L1, Security, Warning, checkDangerousApi},
    };
}

} // namespace towerkey::lint
