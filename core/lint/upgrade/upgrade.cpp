// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/upgrade/upgrade.h"

#include "core/deployment/settings.h"
#include "core/image/values.h"
#include "core/lint/fixes.h"
#include "core/lint/linter.h"
#include "core/lint/plugins/state.h"
#include "core/lint/upgrade/concerns.h"
#include "core/startup/deploymentinput.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using catalogue::Catalogue;
using deployment::Deployment;
using image::Image;
using image::NameKind;

namespace {

/// Makes the comparison step by step.
class Comparing
{
public:
    Comparing(const Subject &before, const Subject &after, Upgrade &upgrade)
        : m_before(before), m_after(after), m_upgrade(upgrade)
    {
    }

    void run()
    {
        m_upgrade.changes = changesBetween(m_before.image(), m_after.image());
        compareMeaning();
        compareNames();
        compareFindings();
        explainVerdict();
        collectConcerning();
    }

private:
    /// The last change that explains something: it is what holds today.
    template <typename Explains>
    qsizetype changeFor(Explains explains) const
    {
        for (qsizetype i = m_upgrade.changes.size() - 1; i >= 0; --i) {
            if (explains(m_upgrade.changes[i]))
                return i;
        }
        return -1;
    }

    void compareMeaning();
    void compareNames();
    void compareFindings();
    void explainVerdict();
    void collectConcerning();
    QList<Fix> keeping(const startup::SettingDifference &difference) const;
    QList<Fix> keeping(const NameChange &change) const;
    qsizetype changeFor(const Finding &finding) const;

    const Subject &m_before;
    const Subject &m_after;
    Upgrade &m_upgrade;
};

bool isDefaultOfImage(const std::optional<startup::GivenValue> &given)
{
    return !given || given->source.startsWith(u"defaults:");
}

void Comparing::compareMeaning()
{
    const startup::Comparison comparison = startup::compare(
        {m_before.image(), m_before.deployment(), m_before.outcome()},
        {m_after.image(), m_after.deployment(), m_after.outcome()}, m_after.catalogue());
    m_upgrade.verdictDiffers = comparison.verdictDiffers;
    for (const auto &difference : comparison.settings) {
        const qsizetype change = changeFor([&](const ReleaseChange &candidate) {
            const auto *plugin =
                m_after.catalogue().pluginOfSection(difference.path.keys().first());
            return candidate.explainsSetting(difference.path)
                || (plugin && candidate.explainsPlugin(plugin->name));
        });
        m_upgrade.settings.append({difference, change, keeping(difference)});
    }
    for (const auto &difference : comparison.plugins) {
        const qsizetype change = changeFor([&](const ReleaseChange &candidate) {
            return candidate.explainsPlugin(difference.name);
        });
        const image::PluginRow *row = m_after.profile().plugin(difference.name);
        const QList<Fix> fixes =
            row ? QList<Fix>{switchPlugin(m_after, *row, difference.isOnBefore())} : QList<Fix>();
        m_upgrade.plugins.append({difference, change, fixes});
    }
    for (const auto &difference : comparison.variables) {
        if (!difference.hasEffect)
            continue;
        const qsizetype change = changeFor([&](const ReleaseChange &candidate) {
            return candidate.explainsVariable(difference.name);
        });
        m_upgrade.variables.append({difference, change});
    }
}

/// A default that the image has changed can be had as before by saying it.
QList<Fix> Comparing::keeping(const startup::SettingDifference &difference) const
{
    if (!isDefaultOfImage(difference.before) || !isDefaultOfImage(difference.after))
        return {};
    const catalogue::Setting *setting = m_after.catalogue().setting(difference.path);
    if (difference.before)
        return {setSetting(m_after, difference.path, difference.before->value, false)};
    const bool isSame =
        setting && difference.after && difference.after->value == setting->defaultValue;
    if (setting && setting->hasDefault && !isSame)
        return {setSetting(m_after, difference.path, setting->defaultValue, false)};
    return {};
}

void Comparing::compareNames()
{
    for (qsizetype i = 0; i < m_before.variables().size(); ++i) {
        const GivenVariable &before = m_before.variables()[i];
        const GivenVariable &after = m_after.variables()[i];
        const bool isSame = before.meaning.kind == after.meaning.kind
            && before.meaning.path == after.meaning.path
            && before.meaning.plugin == after.meaning.plugin;
        if (isSame)
            continue;
        const Place place = before.variable->source < 0
            ? Place()
            : m_before.deployment().place(before.variable->source, before.variable->offset);
        const NameChange name{before.name, place, before.meaning, after.meaning};
        const qsizetype change = changeFor(
            [&](const ReleaseChange &candidate) { return candidate.explainsVariable(name.name); });
        m_upgrade.names.append({name, change, keeping(name)});
    }
}

/// The name that says today what this one said: only where that was something that is read, and
/// what it says now is not.
QList<Fix> Comparing::keeping(const NameChange &change) const
{
    const Catalogue &catalogue = m_after.catalogue();
    const bool isLost = change.before.kind == NameKind::Setting
        && catalogue.setting(change.before.path) && !catalogue.setting(change.after.path);
    if (!isLost)
        return {};
    const auto name = image::variableName(m_after.profile(), change.before.path);
    if (!name.isExact || m_after.variable(name.name))
        return {};
    return {renameVariable(m_after, change.name, name.name, true)};
}

/// What makes two findings the same: the severity may differ.
QString keyOf(const Finding &finding)
{
    return finding.rule + u' ' + QString::number(finding.spot.source) + u' '
        + QString::number(finding.spot.range.begin) + u' ' + finding.spot.setting.toJsonPointer();
}

QHash<QString, Severity> severitiesOf(const QList<Finding> &findings)
{
    QHash<QString, Severity> severities;
    for (const Finding &finding : findings) {
        Severity &severity = severities[keyOf(finding)];
        severity = qMax(severity, finding.severity);
    }
    return severities;
}

void Comparing::compareFindings()
{
    const QList<Finding> before = lint(m_before);
    const QList<Finding> after = lint(m_after);
    const auto severitiesBefore = severitiesOf(before);
    const auto severitiesAfter = severitiesOf(after);
    for (const Finding &finding : after) {
        const auto known = severitiesBefore.constFind(keyOf(finding));
        if (known == severitiesBefore.constEnd() || *known < finding.severity)
            m_upgrade.problems.append({finding, changeFor(finding), finding.fixes});
    }
    for (const Finding &finding : before) {
        if (!severitiesAfter.contains(keyOf(finding)))
            m_upgrade.solved.append(finding);
    }
}

qsizetype Comparing::changeFor(const Finding &finding) const
{
    const QString concern = concernOfRule(finding.rule);
    return changeFor([&](const ReleaseChange &change) {
        if (!concern.isEmpty() && change.concerns.contains(concern))
            return true;
        return std::ranges::any_of(finding.arguments, [&](const QString &argument) {
            return change.explainsVariable(argument) || change.explainsPlugin(argument);
        });
    });
}

void Comparing::explainVerdict()
{
    if (!m_upgrade.verdictDiffers)
        return;
    const int statusBefore = m_before.outcome().exitStatus;
    const int statusAfter = m_after.outcome().exitStatus;
    const int status = statusAfter ? statusAfter : statusBefore;
    m_upgrade.verdictChange = changeFor(
        [status](const ReleaseChange &change) { return change.exitStatuses.contains(status); });
}

void Comparing::collectConcerning()
{
    QSet<qsizetype> positions{m_upgrade.verdictChange};
    const auto add = [&positions](const auto &list) {
        for (const auto &item : list)
            positions.insert(item.change);
    };
    add(m_upgrade.settings);
    add(m_upgrade.plugins);
    add(m_upgrade.variables);
    add(m_upgrade.names);
    add(m_upgrade.problems);
    for (qsizetype i = 0; i < m_upgrade.changes.size(); ++i) {
        if (positions.contains(i) || concerns(m_upgrade.changes[i], m_after))
            m_upgrade.concerning.append(i);
    }
}

} // namespace

bool Upgrade::isWithoutEffect() const
{
    return !verdictDiffers && settings.isEmpty() && plugins.isEmpty() && variables.isEmpty()
        && names.isEmpty() && problems.isEmpty();
}

QList<Fix> Upgrade::safeFixes() const
{
    QList<Fix> result;
    const auto addFirst = [&result](const QList<Fix> &fixes) {
        const auto safe = std::ranges::find_if(fixes, &Fix::isSafe);
        if (safe != fixes.end() && !result.contains(*safe))
            result.append(*safe);
    };
    for (const auto &name : names)
        addFirst(name.fixes);
    for (const auto &problem : problems)
        addFirst(problem.fixes);
    return result;
}

Upgrade upgradeOf(const Deployment &deployment, const Image &from, const Image &to,
                  const image::Images &images, const Catalogue &catalogue)
{
    const startup::Input input = startup::inputOf(deployment);
    Upgrade upgrade;
    upgrade.from = from;
    upgrade.to = to;
    upgrade.before = startup::simulate(from, input);
    upgrade.after = startup::simulate(to, input);
    const Subject before(deployment, from, images, catalogue, upgrade.before);
    const Subject after(deployment, to, images, catalogue, upgrade.after);
    Comparing(before, after, upgrade).run();
    return upgrade;
}

Result<deployment::Edit> upgradeEdit(const Deployment &deployment, const Image &to,
                                     const QList<Fix> &fixes)
{
    auto edit = deployment::setImage(deployment, to);
    if (!edit)
        return edit;
    Deployment edited = deployment;
    edited.apply(*edit);
    for (const Fix &fix : fixes) {
        const auto more = fix.make(edited, to);
        if (!more)
            return more;
        edited.apply(*more);
        edit->changes += more->changes;
    }
    return edit;
}

} // namespace towerkey::lint
