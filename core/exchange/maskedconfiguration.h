// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/json/value.h"
#include "core/startup/configuration.h"

namespace towerkey::exchange {

/// What masked() makes of a configuration and then of the next ones: only what they do not share
/// with the one before is made anew.
class MaskedConfiguration
{
public:
    explicit MaskedConfiguration(const catalogue::Catalogue &catalogue) : m_catalogue(catalogue) { }

    /// The whole configuration with dots in place of everything secret; valid until the next call.
    const json::Value &of(const startup::Configuration &configuration);

private:
    void follow(json::Value &value, const startup::ConfigurationNode &before,
                const startup::ConfigurationNode &now, const SettingPath &path) const;

    const catalogue::Catalogue &m_catalogue;
    startup::Configuration m_configuration; // What the value was made of.
    json::Value m_value = json::Value(json::Table());
};

} // namespace towerkey::exchange
