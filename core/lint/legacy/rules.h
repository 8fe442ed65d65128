// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/rule.h"

/// What is of former times: names of before April 2020, and the repository of before 2024. See
/// "Upgrades" in https://orthanc.uclouvain.be/book/users/docker-orthancteam.html.
namespace towerkey::lint {

/// NAME, DW_ENABLED, PG_PASSWORD_SECRET: warned about, and refused from 26.7.0 on.
void checkLegacyName(const Subject &subject, Findings &findings);
/// osimis/orthanc, where nothing new has come since January 2024.
void checkLegacyRepository(const Subject &subject, Findings &findings);

} // namespace towerkey::lint
