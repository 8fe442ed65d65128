// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportplan.h"

namespace towerkey::exchange::kubernetes {

/// The specification of the pod of Orthanc.
json::Table orthancPod(const ExportPlan &plan);

/// The same for the database server.
json::Table companionPod(const ExportPlan &plan, const Companion &companion);

/// Adds the attributes of a plan to the specification of its pod and to its container.
void addAttributes(const ExportPlan &plan, json::Table &pod, json::Table &container);

} // namespace towerkey::exchange::kubernetes
