// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/image/substitution.h"
#include "core/startup/configuration.h"

#include <QList>

namespace towerkey::startup {

/// What Orthanc itself does with the generated file before it parses it: it replaces ${NAME} and
/// ${NAME:-default} by its own environment, in the whole text, once. There is no escape for it.
/// Observed with Orthanc 1.12.7; see "Environment variables" in
/// https://orthanc.uclouvain.be/book/users/configuration.html.
struct OrthancStage
{
    struct Replacement
    {
        SettingPath setting; ///< The value or table around it.
        QByteArray variable;
        bool isSet = false;
        bool usesDefault = false;
    };

    QList<Replacement> replacements;
    bool stops = false; ///< Without a name, ${} and ${:-x} make Orthanc stop.
    QByteArray text; ///< What Orthanc parses; empty when it stops or replaces nothing.
};

OrthancStage orthancStage(const Configuration &configuration,
                          const image::EnvironmentMap &environment);

/// Whether a configuration holds "${" at all. What it shares with \a unmarked, which does not, is
/// passed by.
bool holdsMark(const Configuration &configuration, const Configuration &unmarked);

} // namespace towerkey::startup
