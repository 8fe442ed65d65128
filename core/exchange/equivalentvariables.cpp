// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/equivalentvariables.h"

#include "core/exchange/masking.h"
#include "core/image/names.h"
#include "core/image/values.h"

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using startup::ConfigurationNode;
using startup::SourceKind;

namespace {

class Collection
{
public:
    Collection(const image::Image &image, const catalogue::Catalogue &catalogue,
               const startup::Outcome &outcome)
        : m_profile(*image.profile), m_catalogue(catalogue), m_configuration(outcome.configuration)
    {
    }

    QList<EquivalentVariable> run()
    {
        visitChildren(m_configuration.root(), {});
        if (!m_nameless.isEmpty()) {
            m_variables.append({u"ORTHANC_JSON"_s,
                                image::textOfValue(json::Value(m_nameless)),
                                {},
                                m_namelessHoldsSecret});
        }
        return std::move(m_variables);
    }

private:
    void visitChildren(const ConfigurationNode &node, const SettingPath &path)
    {
        for (qsizetype i = 0; i < node.childCount(); ++i)
            visit(node.childAt(i), path.child(node.keyAt(i)));
    }

    void visit(const ConfigurationNode &node, const SettingPath &path)
    {
        const auto given = givenPart(node);
        if (!given)
            return;
        const auto *members = given->as<json::Table>();
        if (members && !members->isEmpty() && !isMap(path) && everyChildHasName(node, path))
            visitChildren(node, path);
        else
            add(path, *given);
    }

    bool isMap(const SettingPath &path) const
    {
        const catalogue::Setting *setting = m_catalogue.setting(path);
        return setting && setting->type == catalogue::SettingType::Map;
    }

    /// Where a key has no name its table is given as a whole.
    bool everyChildHasName(const ConfigurationNode &node, const SettingPath &path) const
    {
        for (qsizetype i = 0; i < node.childCount(); ++i) {
            const SettingPath child = path.child(node.keyAt(i));
            if (!image::variableName(m_profile, child).isExact && givenPart(node.childAt(i)))
                return false;
        }
        return true;
    }

    /// What of a value somebody gave, without the defaults that were filled in.
    std::optional<json::Value> givenPart(const ConfigurationNode &node) const
    {
        if (!node.isTable() || node.childCount() == 0)
            return isGiven(node) ? std::optional(node.toValue()) : std::nullopt;
        json::Table table;
        for (qsizetype i = 0; i < node.childCount(); ++i) {
            if (const auto part = givenPart(node.childAt(i)))
                table.set(node.keyAt(i), *part);
        }
        if (table.isEmpty() && !isGiven(node))
            return {};
        return json::Value(std::move(table));
    }

    bool isGiven(const ConfigurationNode &node) const
    {
        if (node.origin().source < 0)
            return false;
        const SourceKind kind = m_configuration.source(node.origin()).kind;
        return kind != SourceKind::ImageDefault && kind != SourceKind::PluginDefault
            && kind != SourceKind::OrthancPassword;
    }

    // Only a key of the top level can be without any name here: deeper ones are part of a table.
    void add(const SettingPath &path, const json::Value &value)
    {
        const bool holdsSecret = holdsSecrets(m_catalogue, path, value);
        const image::SettingName name = image::variableName(m_profile, path);
        if (name.isExact) {
            m_variables.append({name.name, image::textOfValue(value), path, holdsSecret});
        } else {
            m_nameless.set(path.last(), value);
            m_namelessHoldsSecret |= holdsSecret;
        }
    }

    const image::Profile &m_profile;
    const catalogue::Catalogue &m_catalogue;
    const startup::Configuration &m_configuration;
    QList<EquivalentVariable> m_variables;
    json::Table m_nameless;
    bool m_namelessHoldsSecret = false;
};

/// Toggles and special variables, by their present names.
QList<EquivalentVariable> otherVariables(const deployment::Deployment &deployment,
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

} // namespace

QList<EquivalentVariable> equivalentVariables(const deployment::Deployment &deployment,
                                              const image::Image &image,
                                              const catalogue::Catalogue &catalogue,
                                              const startup::Outcome &outcome)
{
    if (outcome.verdict == startup::Verdict::Crashes)
        return {};
    return Collection(image, catalogue, outcome).run() + otherVariables(deployment, *image.profile);
}

} // namespace towerkey::exchange
