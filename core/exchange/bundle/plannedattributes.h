// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportplan.h"

namespace towerkey::exchange {

/// What of the attributes of a service a target can say as well. What it cannot is noted.
QList<deployment::Attribute> attributesOf(const deployment::Service &service,
                                          const ExportPlan &plan, const ExportOptions &options,
                                          QList<PlanNote> &notes);

/// Notes what else of a service is no part of an export: another image than the one that runs,
/// its own health check, ports where Orthanc does not listen, its neighbours.
void noteWhatIsLeft(const deployment::Service &service, const ExportPlan &plan,
                    QList<PlanNote> &notes);

/// How the container is restarted: as it is today, or "unless-stopped".
QString restartOf(const ExportPlan &plan);

} // namespace towerkey::exchange
