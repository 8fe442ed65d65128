// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/startup/startup.h"

#include <QHash>

namespace towerkey::startup {

/// What the environment says about the plugins.
struct Toggles
{
    struct Toggle
    {
        QString name;
        bool isFalse = false;
        Place place;
    };

    /// By plugin; the false one when a new and an old toggle disagree.
    QHash<QString, Toggle> ofPlugin;

    /// Notes a toggle for every plugin that reads it.
    void add(const image::Profile &profile, const QString &name, bool isFalse, const Place &place);
};

/// The states of all plugins, decided on the configuration before any plugin's defaults are in it.
QList<PluginState> pluginStates(const image::Profile &profile, const Configuration &configuration,
                                const Toggles &toggles);

} // namespace towerkey::startup
