// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/variableedits.h"

#include "core/base/secrettext.h"
#include "core/image/values.h"
#include "ui/models/namesuggestion.h"
#include "ui/models/session.h"
#include "ui/models/unmasking.h"
#include "ui/models/valuerule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using exchange::EquivalentVariable;
using exchange::TypedVariable;
using image::NameKind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::VariableEdits)

public:
    static QString hidden()
    {
        return tr(
            "The dots stand for a secret. Undo, and reveal the secrets before you edit this line.");
    }
};

} // namespace

VariableEdits::VariableEdits(const Session &session)
    : m_session(session), m_deployment(session.deployment())
{
}

std::optional<QString> VariableEdits::set(const TypedVariable &variable,
                                          const VariableLines::Entry *entry)
{
    const deployment::Edit before = m_edit;
    const deployment::Deployment deploymentBefore = m_deployment;
    const auto meaning = image::meaningOfVariable(*m_session.image().profile, variable.name);
    if (meaning.crashes)
        return Texts::tr("The image stops at this name: a word in it is empty.");
    Problem problem;
    switch (meaning.kind) {
    case NameKind::Setting:
    case NameKind::LegacySetting:
        problem = setSetting(meaning.path, variable, entry);
        break;
    case NameKind::OrthancJson:
        problem = setSettings(variable, entry);
        break;
    case NameKind::Toggle:
    case NameKind::LegacyToggle:
    case NameKind::Special:
        problem = setOther(meaning, variable);
        break;
    case NameKind::Pointer:
        return Texts::tr("This names a file of /run/secrets. Add the secret itself in Sources.");
    case NameKind::Ignored:
        return problemOfName(variable.name);
    }
    if (problem) {
        m_edit = before;
        m_deployment = deploymentBefore;
    } else if (m_edit.changes.size() > before.changes.size()) {
        ++m_count;
        m_lastName = variable.name;
        m_about = meaning.path;
    }
    return problem;
}

std::optional<QString> VariableEdits::problemOfName(const QString &name) const
{
    const QString suggestion = suggestedName(m_session.image(), m_session.catalogue(), name);
    const QString text = Texts::tr("The image ignores this name.");
    return suggestion.isEmpty() ? text + u' ' + Texts::tr("Add it in Sources if you need it.")
                                : text + u' ' + Texts::tr("Did you mean %1?").arg(suggestion);
}

std::optional<QString> VariableEdits::setSetting(const SettingPath &path,
                                                 const TypedVariable &variable,
                                                 const VariableLines::Entry *entry)
{
    const int depth = m_session.image().maximumDepth;
    const auto typed = image::valueOfText(variable.value, depth);
    if (!typed)
        return Texts::tr("This is nested too deeply for the image to read.");
    const json::Value shown =
        entry ? image::valueOfText(entry->shown, depth).value_or(json::Value()) : json::Value();
    const json::Value actual = entry
        ? image::valueOfText(entry->variable.value, depth).value_or(json::Value())
        : json::Value();
    const auto value = unmasked(*typed, shown, actual);
    if (!value)
        return Texts::hidden();
    // The same value in other words changes nothing.
    return entry && *value == actual ? Problem() : setValue(path, *value);
}

std::optional<QString> VariableEdits::setValue(const SettingPath &path, const json::Value &value)
{
    const ValueRule rule = ruleFor(m_session.catalogue(), path, value);
    if (const Problem problem = rule.isKnown ? problemOf(rule, value) : Problem())
        return problem;
    const bool isGiven =
        !deployment::definitionsOf(m_deployment, m_session.image(), path).isEmpty();
    const auto delivery = isGiven ? std::optional<deployment::Delivery>()
                                  : std::optional(deployment::Delivery::Variable);
    return take(deployment::setSetting(m_deployment, m_session.image(), path, value, delivery));
}

/// ORTHANC_JSON is joined with what is given, so only what stands in it is set.
std::optional<QString> VariableEdits::setSettings(const TypedVariable &variable,
                                                  const VariableLines::Entry *entry)
{
    const int depth = m_session.image().maximumDepth;
    const auto document = json::Document::parse(variable.value.toUtf8());
    const bool isTable = !document.isEmpty() && document.isAcceptedBy(json::Reader::Image)
        && document.node(document.root()).type == json::NodeType::Table;
    if (!isTable)
        return Texts::tr("ORTHANC_JSON must be a JSON object.");
    const json::Value shown =
        entry ? image::valueOfText(entry->shown, depth).value_or(json::Value()) : json::Value();
    const json::Value actual = entry
        ? image::valueOfText(entry->variable.value, depth).value_or(json::Value())
        : json::Value();
    const auto value = unmasked(document.value(document.root()), shown, actual);
    if (!value)
        return Texts::hidden();
    if (const auto *before = actual.as<json::Table>()) {
        for (const auto &[key, ignored] : *before) {
            if (!value->as<json::Table>()->contains(key))
                take(deployment::resetSetting(m_deployment, m_session.image(), SettingPath({key})));
        }
    }
    return setLeaves({}, *value);
}

std::optional<QString> VariableEdits::setLeaves(const SettingPath &path, const json::Value &value)
{
    const auto *table = value.as<json::Table>();
    const auto *setting = m_session.catalogue().setting(path);
    const bool isSection = path.isEmpty() || (setting && setting->isContainer)
        || (path.size() == 1 && m_session.catalogue().pluginOfSection(path.last()));
    if (!table || table->isEmpty() || !isSection)
        return setValue(path, value);
    for (const auto &[key, member] : *table) {
        if (const Problem problem = setLeaves(path.child(key), member))
            return path.child(key).toString() + u": "_s + *problem;
    }
    return {};
}

std::optional<QString> VariableEdits::setOther(const image::NameMeaning &meaning,
                                               const TypedVariable &variable)
{
    if (variable.value.contains(dots()))
        return Texts::hidden();
    QString name = variable.name;
    const image::PluginRow *plugin = m_session.image().profile->plugin(meaning.plugin);
    if (meaning.kind == NameKind::LegacyToggle && plugin)
        name = plugin->toggle;
    return take(deployment::setVariable(m_deployment, m_session.image(), name.toUtf8(),
                                        image::bytesOfText(variable.value)));
}

void VariableEdits::remove(const EquivalentVariable &variable)
{
    const auto meaning = image::meaningOfVariable(*m_session.image().profile, variable.name);
    const image::PluginRow *plugin = m_session.image().profile->plugin(meaning.plugin);
    Result<deployment::Edit> edit;
    if (meaning.kind == NameKind::OrthancJson) {
        const auto value = image::valueOfText(variable.value, m_session.image().maximumDepth);
        const auto *table = value ? value->as<json::Table>() : nullptr;
        for (const auto &[key, ignored] : table ? *table : json::Table()) {
            take(deployment::resetSetting(m_deployment, m_session.image(), SettingPath({key})));
        }
        edit = deployment::Edit();
    } else if (!variable.path.isEmpty()) {
        edit = deployment::resetSetting(m_deployment, m_session.image(), variable.path);
    } else if (plugin) {
        edit = deployment::setToggle(m_deployment, m_session.image(), *plugin,
                                     deployment::Toggle::ImageDefault);
    } else {
        edit = deployment::unsetVariable(m_deployment, m_session.image(),
                                         image::bytesOfText(variable.name));
    }
    take(edit);
    ++m_count;
    m_lastName = variable.name;
    m_about = variable.path;
}

std::optional<QString> VariableEdits::take(const Result<deployment::Edit> &edit)
{
    if (!edit)
        return message(edit.error());
    m_deployment.apply(*edit);
    m_edit.changes += edit->changes;
    return {};
}

} // namespace towerkey::ui
