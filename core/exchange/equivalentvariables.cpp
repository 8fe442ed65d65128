// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/equivalentvariables.h"

#include "core/base/listchange.h"
#include "core/exchange/givenconfiguration.h"
#include "core/exchange/masking.h"
#include "core/exchange/namedsettings.h"
#include "core/image/names.h"
#include "core/image/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using startup::Configuration;
using startup::ConfigurationNode;

static QString exactVariableName(const image::Profile &profile, const SettingPath &path)
{
    const image::SettingName name = image::variableName(profile, path);
    return name.isExact ? name.name : QString();
}

static MemberText memberText(const QString &key, const json::Value &value, const json::Value &shown)
{
    const auto written = [&key](const json::Value &each) {
        return image::textOfBytes(QByteArray(json::quoted(key) + ": " + json::toJson(each)));
    };
    const QString text = written(value);
    return {text, shown == value ? text : written(shown)};
}

QString tableText(const QList<MemberText> &members, QString MemberText::*part)
{
    qsizetype size = 2;
    for (const MemberText &member : members)
        size += (member.*part).size() + 2;
    QString text;
    text.reserve(size);
    text += u'{';
    for (const MemberText &member : members) {
        if (text.size() > 1)
            text += ", "_L1;
        text += member.*part;
    }
    return text + u'}';
}

/// Takes over members into what the variable says as a whole.
static void completeTable(EquivalentVariable &variable)
{
    variable.value = tableText(variable.members, &MemberText::text);
    variable.holdsSecret = std::ranges::any_of(
        variable.members, [](const MemberText &member) { return member.shown != member.text; });
}

static EquivalentVariable variableOf(const NamedSetting &setting,
                                     const catalogue::Catalogue &catalogue)
{
    const json::Value shown = masked(catalogue, setting.path, setting.value);
    EquivalentVariable variable{setting.name, {}, setting.path};
    const auto *table = setting.value.as<json::Table>();
    if (!table || table->isEmpty()) {
        variable.value = image::textOfValue(setting.value);
        variable.holdsSecret = !(shown == setting.value);
        return variable;
    }
    for (const auto &[key, value] : *table)
        variable.members.append(memberText(key, value, *shown.as<json::Table>()->find(key)));
    completeTable(variable);
    return variable;
}

/// The variables of settings that have names.
static QList<EquivalentVariable> namedVariables(const NamedSettings &named,
                                                const catalogue::Catalogue &catalogue)
{
    QList<EquivalentVariable> variables;
    for (const NamedSetting &setting : named.settings)
        variables.append(variableOf(setting, catalogue));
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

static bool isMap(const catalogue::Catalogue &catalogue, const SettingPath &path)
{
    const catalogue::Setting *setting = catalogue.setting(path);
    return setting && setting->type == catalogue::SettingType::Map;
}

/// Whether a node is a table of which all was given, as one variable.
static bool isOneTable(const EquivalentMemory::Member &member)
{
    return member.node && member.node->isTable() && member.variables.size() == 1
        && member.variables.first().path.size() == 1
        && member.variables.first().members.size() == member.node->childCount();
}

/// Takes what was made of a map to what has to be made of the same map with other entries; false
/// when that is something else than entries in place of others.
static bool followMap(EquivalentMemory::Member &member, const Configuration &configuration,
                      const std::shared_ptr<const ConfigurationNode> &node,
                      const catalogue::Catalogue &catalogue)
{
    if (!isOneTable(member) || !node->isTable() || node->childCount() == 0
        || !isMap(catalogue, member.variables.first().path))
        return false;
    EquivalentVariable &variable = member.variables.first();
    const auto &before = member.node->children();
    const auto &now = node->children();
    const ListChange change =
        listChange(qsizetype(before.size()), qsizetype(now.size()),
                   [&](qsizetype i, qsizetype k) { return before[size_t(i)] == now[size_t(k)]; });
    QList<MemberText> added;
    for (qsizetype i = change.first; i < change.first + change.inserted; ++i) {
        const auto given = givenValue(configuration, node->childAt(i));
        if (!given)
            return false;
        const QString &key = node->keyAt(i);
        added.append(
            memberText(key, *given, maskedAt(catalogue, variable.path.child(key), *given)));
    }
    replaceItems(variable.members, change, added);
    completeTable(variable);
    member.node = node;
    return true;
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
    EquivalentMemory before = std::exchange(memory, {.imageTag = image.tag, .members = {}});
    const bool isSameImage = before.imageTag == image.tag;
    QList<EquivalentVariable> variables;
    json::Table nameless;
    for (const auto &[key, node] : outcome.configuration.root().children()) {
        auto member = isSameImage ? before.members.take(key) : EquivalentMemory::Member();
        if (member.node != node && !followMap(member, outcome.configuration, node, catalogue)) {
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
