// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportplan.h"
#include "core/startup/startup.h"

#include <QMap>

namespace towerkey::exchange {

/// The toggles and special variables that an export hands on, by their present names: of a toggle
/// that is given twice, what both together mean to the image. ORTHANC_PASSWORD is none of them,
/// because the user it makes is delivered as a secret.
QMap<QString, QString> switchesToKeep(const deployment::Deployment &deployment,
                                      const image::Profile &profile);

/// Variables that the image does not know, but which plugins, scripts or the system may read (TZ),
/// or which Orthanc puts into its configuration. Names that look like a setting of the image, and
/// what every container has of itself (PATH), are left out; so are values of several lines, which
/// not every form can hold. What is left out and might be missed is noted.
QList<PlannedVariable> otherVariables(const ExportRequest &request, const startup::Outcome &outcome,
                                      QList<PlanNote> &notes);

} // namespace towerkey::exchange
