// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportplan.h"

namespace towerkey::exchange::kubernetes {

/// The specification of the pod of Orthanc.
json::Table orthancPod(const ExportPlan &plan);

/// The same for the database server.
json::Table companionPod(const ExportPlan &plan, const Companion &companion);

} // namespace towerkey::exchange::kubernetes
