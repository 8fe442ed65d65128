// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/equivalentvariables.h"

#include "core/exchange/givenconfiguration.h"
#include "core/exchange/masking.h"
#include "core/exchange/namedsettings.h"
#include "core/image/names.h"
#include "core/image/values.h"

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

static QString exactVariableName(const image::Profile &profile, const SettingPath &path)
{
    const image::SettingName name = image::variableName(profile, path);
    return name.isExact ? name.name : QString();
}

/// The variables of settings that have names.
static QList<EquivalentVariable> namedVariables(const NamedSettings &named,
                                                const catalogue::Catalogue &catalogue)
{
    QList<EquivalentVariable> variables;
    for (const NamedSetting &setting : named.settings) {
        variables.append({setting.name, image::textOfValue(setting.value), setting.path,
                          holdsSecrets(catalogue, setting.path, setting.value)});
    }
    return variables;
}

/// The one variable that carries all settings that have none.
static QList<EquivalentVariable> namelessVariable(const json::Table &nameless,
                                                  const catalogue::Catalogue &catalogue)
{
    if (nameless.isEmpty())
        return {};
    const json::Value value(nameless);
    return {{u"ORTHANC_JSON"_s, image::textOfValue(value), {}, holdsSecrets(catalogue, {}, value)}};
}

QList<EquivalentVariable> variablesFor(const json::Table &configuration,
                                       const image::Profile &profile,
                                       const catalogue::Catalogue &catalogue)
{
    const NameOf nameOf = [&](const SettingPath &path) { return exactVariableName(profile, path); };
    const NamedSettings named = namedSettings(configuration, catalogue, nameOf);
    return namedVariables(named, catalogue) + namelessVariable(named.nameless, catalogue);
}

QList<EquivalentVariable> switchesOf(const deployment::Deployment &deployment,
                                     const image::Profile &profile)
{
    using image::NameKind;
    QList<EquivalentVariable> variables;
    for (const deployment::Variable &variable : deployment.variables()) {
        QString name = image::textOfBytes(variable.name);
        const image::NameMeaning meaning = image::meaningOfVariable(profile, name);
        const bool isLegacy = meaning.kind == NameKind::LegacyToggle;
        if (isLegacy && profile.plugin(meaning.plugin))
            name = profile.plugin(meaning.plugin)->toggle;
        if (isLegacy || meaning.kind == NameKind::Toggle || meaning.kind == NameKind::Special) {
            variables.append(
                {name, image::textOfBytes(variable.value), {}, name == u"ORTHANC_PASSWORD"});
        }
    }
    return variables;
}

QList<EquivalentVariable> equivalentVariables(const deployment::Deployment &deployment,
                                              const image::Image &image,
                                              const catalogue::Catalogue &catalogue,
                                              const startup::Outcome &outcome)
{
    EquivalentMemory memory;
    return equivalentVariables(deployment, image, catalogue, outcome, memory);
}

QList<EquivalentVariable> equivalentVariables(const deployment::Deployment &deployment,
                                              const image::Image &image,
                                              const catalogue::Catalogue &catalogue,
                                              const startup::Outcome &outcome,
                                              EquivalentMemory &memory)
{
    if (outcome.verdict == startup::Verdict::Crashes)
        return {};
    const image::Profile &profile = *image.profile;
    const NameOf nameOf = [&](const SettingPath &path) { return exactVariableName(profile, path); };
    const EquivalentMemory before = std::exchange(memory, {.imageTag = image.tag, .members = {}});
    const bool isSameImage = before.imageTag == image.tag;
    QList<EquivalentVariable> variables;
    json::Table nameless;
    for (const auto &[key, node] : outcome.configuration.root().children()) {
        auto member = isSameImage ? before.members.value(key) : EquivalentMemory::Member();
        if (member.node != node) {
            const NamedSettings named =
                namedSettings(givenMember(outcome.configuration, key), catalogue, nameOf);
            member = {node, namedVariables(named, catalogue), named.nameless};
        }
        variables += member.variables;
        for (const auto &[name, value] : member.nameless)
            nameless.set(name, value);
        memory.members.insert(key, member);
    }
    return variables + namelessVariable(nameless, catalogue) + switchesOf(deployment, profile);
}

} // namespace towerkey::exchange
