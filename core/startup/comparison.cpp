// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/comparison.h"

#include "core/image/names.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::startup {

namespace {

/// Walks through two configurations at once.
class SettingComparison
{
public:
    SettingComparison(const Side &before, const Side &after, const catalogue::Catalogue &catalogue)
        : m_before(before), m_after(after), m_catalogue(catalogue)
    {
        compareTables({}, before.outcome.configuration.root(), after.outcome.configuration.root());
    }

    QList<SettingDifference> differences;

private:
    void compareTables(const SettingPath &path, const ConfigurationNode &before,
                       const ConfigurationNode &after)
    {
        for (qsizetype i = 0; i < before.childCount(); ++i) {
            const QString &key = before.keyAt(i);
            compareNodes(path.child(key), &before.childAt(i), after.child(key));
        }
        for (qsizetype i = 0; i < after.childCount(); ++i) {
            const QString &key = after.keyAt(i);
            if (!before.child(key))
                compareNodes(path.child(key), nullptr, &after.childAt(i));
        }
    }

    void compareNodes(const SettingPath &path, const ConfigurationNode *before,
                      const ConfigurationNode *after)
    {
        static const ConfigurationNode empty = ConfigurationNode::table({});
        const bool beforeIsOpen = before && before->isTable() && before->childCount() > 0;
        const bool afterIsOpen = after && after->isTable() && after->childCount() > 0;
        const bool isTableOrMissing[] = {!before || before->isTable(), !after || after->isTable()};
        if ((beforeIsOpen || afterIsOpen) && isTableOrMissing[0] && isTableOrMissing[1])
            compareTables(path, before ? *before : empty, after ? *after : empty);
        else if (!before || !after || !(before->toValue() == after->toValue()))
            add(path, given(m_before, before), given(m_after, after));
    }

    void add(const SettingPath &path, std::optional<GivenValue> before,
             std::optional<GivenValue> after)
    {
        const bool isDefaultAnyway = (!before && isDefault(path, *after, m_before.image))
            || (!after && isDefault(path, *before, m_after.image));
        differences.append({path, std::move(before), std::move(after), isDefaultAnyway});
    }

    /// The catalogue knows the defaults of one release of Orthanc; others may have others.
    bool isDefault(const SettingPath &path, const GivenValue &given,
                   const image::Image &imageWithout) const
    {
        const catalogue::Setting *setting = m_catalogue.setting(path);
        return setting && setting->hasDefault && setting->defaultValue == given.value
            && imageWithout.orthancVersion == m_catalogue.orthancVersion();
    }

    static std::optional<GivenValue> given(const Side &side, const ConfigurationNode *node)
    {
        if (!node)
            return {};
        const Configuration &configuration = side.outcome.configuration;
        const Origin &origin = node->origin();
        if (origin.source < 0)
            return GivenValue{node->toValue(), {}, {}};
        return GivenValue{node->toValue(), configuration.source(origin).spelling,
                          configuration.place(origin)};
    }

    const Side &m_before;
    const Side &m_after;
    const catalogue::Catalogue &m_catalogue;
};

const PluginState *stateOf(const Outcome &outcome, const QString &name)
{
    const auto found = std::ranges::find_if(
        outcome.plugins, [&name](const PluginState &state) { return state.row->name == name; });
    return found == outcome.plugins.end() ? nullptr : &*found;
}

std::optional<PluginState> copyOf(const PluginState *state)
{
    return state ? std::optional(*state) : std::nullopt;
}

QList<PluginDifference> pluginDifferences(const Outcome &before, const Outcome &after)
{
    QStringList names;
    for (const Outcome *outcome : {&before, &after}) {
        for (const PluginState &state : outcome->plugins) {
            if (state.enabled && !names.contains(state.row->name))
                names.append(state.row->name);
        }
    }
    QList<PluginDifference> differences;
    for (const QString &name : names) {
        const PluginDifference difference{name, copyOf(stateOf(before, name)),
                                          copyOf(stateOf(after, name))};
        if (difference.isOnBefore() != difference.isOnAfter())
            differences.append(difference);
    }
    return differences;
}

/// ORTHANC_JSON, ORTHANC_PASSWORD, settings and pointers show in the configuration, toggles among
/// the plugins.
bool showsElsewhere(const QString &name, const image::Profile &profile)
{
    const image::NameKind kind = image::meaningOfVariable(profile, name).kind;
    const bool isSpecial = kind == image::NameKind::Special && name != u"ORTHANC_PASSWORD"_s;
    return !isSpecial && kind != image::NameKind::Ignored;
}

std::optional<QByteArray> valueOf(const Side &side, const QString &name)
{
    if (const auto *variable = side.deployment.variable(name.toUtf8()))
        return variable->value;
    const auto *special = side.image.profile->specialVariable(name);
    if (special && !special->defaultValue.isNull())
        return special->defaultValue.toUtf8();
    return {};
}

/// A switch counts as on or off; whatever else a variable holds counts as it is.
std::optional<QByteArray> effectOf(const Side &side, const QString &name)
{
    const auto *special = side.image.profile->specialVariable(name);
    if (!special)
        return {};
    const auto value = valueOf(side, name);
    if (!special->values.contains(u"true"_s))
        return value && value->isEmpty() ? std::nullopt : value;
    const bool isOn = value && special->values.contains(QString::fromUtf8(*value));
    return isOn ? std::optional(QByteArray("true")) : std::nullopt;
}

QList<VariableDifference> variableDifferences(const Side &before, const Side &after)
{
    QStringList names;
    QSet<QString> seen;
    const auto add = [&](const QString &name) {
        const bool isElsewhere = showsElsewhere(name, *before.image.profile)
            || showsElsewhere(name, *after.image.profile);
        if (!isElsewhere && !seen.contains(name)) {
            seen.insert(name);
            names.append(name);
        }
    };
    for (const Side *side : {&before, &after}) {
        for (const deployment::Variable &variable : side->deployment.variables())
            add(QString::fromUtf8(variable.name));
        for (const image::SpecialVariable &special : side->image.profile->specialVariables)
            add(special.name);
    }
    QList<VariableDifference> differences;
    for (const QString &name : names) {
        const bool hasEffect = effectOf(before, name) != effectOf(after, name);
        const bool isSpecial = before.image.profile->specialVariable(name)
            || after.image.profile->specialVariable(name);
        const auto valueBefore = valueOf(before, name);
        const auto valueAfter = valueOf(after, name);
        if (hasEffect || valueBefore != valueAfter)
            differences.append({name, valueBefore, valueAfter, isSpecial, hasEffect});
    }
    return differences;
}

bool isSameVerdict(const Outcome &before, const Outcome &after)
{
    return before.verdict == after.verdict && before.exitStatus == after.exitStatus
        && std::ranges::equal(before.reasons, after.reasons, {}, &Reason::id, &Reason::id);
}

} // namespace

bool Comparison::isEqual() const
{
    return !verdictDiffers && hasConfigurations && plugins.isEmpty()
        && std::ranges::all_of(settings, &SettingDifference::isDefaultAnyway)
        && std::ranges::none_of(variables, &VariableDifference::hasEffect);
}

Comparison compare(const Side &before, const Side &after, const catalogue::Catalogue &catalogue)
{
    Comparison comparison;
    comparison.verdictDiffers = !isSameVerdict(before.outcome, after.outcome);
    comparison.variables = variableDifferences(before, after);
    comparison.hasConfigurations =
        before.outcome.verdict != Verdict::Crashes && after.outcome.verdict != Verdict::Crashes;
    if (comparison.hasConfigurations) {
        comparison.settings = SettingComparison(before, after, catalogue).differences;
        comparison.plugins = pluginDifferences(before.outcome, after.outcome);
    }
    return comparison;
}

} // namespace towerkey::startup
