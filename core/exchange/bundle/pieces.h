// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportplan.h"
#include "core/json/value.h"

/// What the writers for several targets have in common.
namespace towerkey::exchange {

/// The command of the image that tests whether Orthanc answers.
inline constexpr auto ProbeCommand = QLatin1StringView("/probes/test-aliveness.py");

/// How a companion is started.
struct CompanionService
{
    QString image; ///< "postgres:17"
    QString dataFolder; ///< What outlives the container.
    QStringList command; ///< Arguments for the server; empty for its own.
    QStringList test; ///< The command that tells whether it answers.
    QList<std::pair<QString, QString>> environment; ///< Without the password.
    QString passwordVariable; ///< Names the file that holds it: "POSTGRES_PASSWORD_FILE"
};

CompanionService serviceFor(const Companion &companion);

/// The variable of compose that chooses the port of the host: "PUBLISHED_HTTP".
QString publishedVariable(const PlannedPort &port);
/// The secrets that Orthanc reads.
QList<PlannedSecret> ownSecrets(const ExportPlan &plan);
/// The name of a secret in a Swarm, which takes 64 characters together with the stack's own.
QString stackSecretName(const PlannedSecret &secret);
/// The variables that are kept apart because they are secret.
QList<PlannedVariable> secretVariables(const ExportPlan &plan);

} // namespace towerkey::exchange
