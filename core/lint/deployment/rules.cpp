// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/deployment/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

QList<Rule> deploymentRules()
{
    using enum Severity;
    const Group group = Group::Deployment;
    return {
        {"deployment-port"_L1, group, Warning, checkPorts},
        {"deployment-no-volume"_L1, group, Warning, checkStorageVolume},
        {"deployment-file-missing"_L1, group, Error, checkMissingFile},
        {"deployment-not-read"_L1, group, Warning, checkNotRead},
        {"deployment-start-bypassed"_L1, group, Error, checkStartBypassed},
        {"deployment-health-check"_L1, group, Warning, checkHealth},
        {"deployment-service-links"_L1, group, Error, checkServiceLinks},
        {"deployment-user"_L1, group, Hint, checkUser},
        {"deployment-moving-tag"_L1, group, Hint, checkMovingTag},
        {"deployment-unknown-image"_L1, group, Warning, checkUnknownImage},
        {"deployment-secret-grant"_L1, group, Warning, checkGrants},
        {"deployment-pointer"_L1, group, Warning, checkPointer},
        {"deployment-secret-mode"_L1, group, Warning, checkSecretMode},
    };
}

} // namespace towerkey::lint
