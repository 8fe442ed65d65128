// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportplan.h"
#include "core/startup/startup.h"

namespace towerkey::exchange {

/// A deployment whose database plugin finds its server.
struct Companionship
{
    deployment::Deployment deployment;
    std::optional<Companion> companion;
    QList<PlanNote> notes;
};

/// Adds a database server for an enabled PostgreSQL or MySQL plugin, unless it is clearly one that
/// runs elsewhere: a host with dots, a connection URI, a socket, encryption. A host that was never
/// named becomes the companion's, and a missing password the generated one.
Result<Companionship> withCompanion(const ExportRequest &request, const startup::Outcome &outcome);

/// The secret that gives the companion the same password as Orthanc has: Orthanc's own file where
/// both read the same from it, else one more.
void shareSecret(Companion &companion, const startup::Configuration &configuration,
                 QList<PlannedSecret> &secrets);

} // namespace towerkey::exchange
