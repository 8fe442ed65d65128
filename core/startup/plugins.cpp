// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/plugins.h"

namespace towerkey::startup {

void Toggles::add(const image::Profile &profile, const QString &name, bool isFalse,
                  const Place &place)
{
    for (const image::PluginRow &row : profile.plugins) {
        if (name != row.toggle && (row.legacyToggle.isEmpty() || name != row.legacyToggle))
            continue;
        const auto earlier = ofPlugin.constFind(row.name);
        // Before 20.5.3 false only failed to enable, so any other toggle beside it counted.
        const bool earlierWins = earlier != ofPlugin.constEnd()
            && (profile.toggleFalseDisables ? earlier->isFalse : !earlier->isFalse);
        if (!earlierWins)
            ofPlugin.insert(row.name, {name, isFalse, place});
    }
}

namespace {

class Decision
{
public:
    Decision(const image::Profile &profile, const Configuration &configuration,
             const Toggles &toggles)
        : m_profile(profile), m_configuration(configuration), m_toggles(toggles)
    {
    }

    PluginState stateOf(const image::PluginRow &row) const
    {
        PluginState state;
        state.row = &row;
        if (!decideByToggle(state) && !decideBySettings(state) && row.enabledByDefault)
            set(state, PluginReason::OnByDefault, {}, {});
        return state;
    }

private:
    static void set(PluginState &state, PluginReason reason, const QString &argument,
                    const Place &place)
    {
        state.reason = reason;
        state.argument = argument;
        state.place = place;
        state.enabled = reason == PluginReason::OnByDefault || reason == PluginReason::OnByToggle
            || reason == PluginReason::OnBySection || reason == PluginReason::OnBySetting;
    }

    bool decideByToggle(PluginState &state) const
    {
        const auto toggle = m_toggles.ofPlugin.constFind(state.row->name);
        if (toggle == m_toggles.ofPlugin.constEnd())
            return false;
        if (!toggle->isFalse)
            set(state, PluginReason::OnByToggle, toggle->name, toggle->place);
        else if (m_profile.toggleFalseDisables)
            set(state, PluginReason::OffByToggle, toggle->name, toggle->place);
        else
            return false;
        return true;
    }

    bool decideBySettings(PluginState &state) const
    {
        const image::PluginRow &row = *state.row;
        const auto *section = m_configuration.root().child(row.section);
        const auto *setting = row.enablingSetting.isEmpty()
            ? nullptr
            : m_configuration.root().child(row.enablingSetting);
        if (section && row.needsToggle)
            set(state, PluginReason::OffNeedsToggle, row.toggle, placeOf(section));
        else if (section)
            set(state, PluginReason::OnBySection, row.section, placeOf(section));
        else if (setting && !row.needsToggle)
            set(state, PluginReason::OnBySetting, row.enablingSetting, placeOf(setting));
        return state.enabled;
    }

    Place placeOf(const ConfigurationNode *node) const
    {
        return m_configuration.place(node->origin());
    }

    const image::Profile &m_profile;
    const Configuration &m_configuration;
    const Toggles &m_toggles;
};

} // namespace

QList<PluginState> pluginStates(const image::Profile &profile, const Configuration &configuration,
                                const Toggles &toggles)
{
    const Decision decision(profile, configuration, toggles);
    QList<PluginState> states;
    states.reserve(profile.plugins.size());
    for (const image::PluginRow &row : profile.plugins)
        states.append(decision.stateOf(row));
    return states;
}

} // namespace towerkey::startup
