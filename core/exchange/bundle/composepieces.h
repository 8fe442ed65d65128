// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportplan.h"
#include "core/json/value.h"

/// What compose and Swarm write in the same way. Dollars are doubled, as both interpolate.
namespace towerkey::exchange {

json::Value escapedText(const QString &content);
json::Value escapedWords(const QStringList &words);
/// Every so many seconds.
json::Value healthCheck(const QStringList &test, int interval);
/// The variables of Orthanc. Secret ones come from .env, and are asked for when they are missing.
json::Value environmentOf(const ExportPlan &plan);
/// Adds what is carried over as it is to a service: all but how it is restarted, and what Swarm
/// says in "deploy".
void addAttributes(json::Table &service, const ExportPlan &plan, bool isStack);
/// The top-level table of networks.
json::Table networkNames(const ExportPlan &plan);
/// The top-level table of volumes.
json::Table volumeNames(const ExportPlan &plan);
/// The service of a companion, but for its secret and how it is restarted.
json::Table companionService(const Companion &companion);

} // namespace towerkey::exchange
