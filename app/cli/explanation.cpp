// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/explanation.h"

#include "app/cli/pathargument.h"
#include "app/cli/settingtype.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using deployment::Definition;
using deployment::Delivery;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Explanation)

public:
    static QString effect(const QString &word);
};

QString Texts::effect(const QString &word)
{
    if (word == u"wins")
        return tr("wins");
    return word == u"joined" ? tr("joined") : tr("overridden");
}

} // namespace

SettingExplanation::SettingExplanation(const Call &call, const Workspace &workspace,
                                       const startup::Outcome *outcome, SettingPath path)
    : m_call(call), m_workspace(workspace), m_outcome(outcome), m_path(std::move(path)),
      m_setting(workspace.catalogue.setting(m_path))
{
    findSources();
    findEffective();
}

void SettingExplanation::findSources()
{
    const auto definitions =
        deployment::definitionsOf(m_workspace.deployment, m_workspace.image, m_path);
    const auto isWhole = [this](const Definition &definition) {
        return !definition.isPart(m_path);
    };
    qsizetype winner = -1;
    for (qsizetype i = 0; i < definitions.size(); ++i)
        winner = isWhole(definitions[i]) ? i : winner;
    for (qsizetype i = 0; i < definitions.size(); ++i) {
        Source source = sourceOf(definitions[i]);
        // Tables of several places are joined; of anything else the last one counts.
        const bool isJoined = definitions[i].value.isTable() || definitions[i].isPart(m_path);
        source.effect = isJoined && definitions.size() > 1 ? u"joined"_s
            : i == winner || definitions.size() == 1       ? u"wins"_s
                                                           : u"overridden"_s;
        m_sources.append(source);
    }
}

SettingExplanation::Source SettingExplanation::sourceOf(const Definition &definition) const
{
    const deployment::Source &source = m_workspace.deployment.source(definition.source);
    Source result;
    result.place = {source.diskPath, {}};
    if (definition.delivery == Delivery::Secret)
        result.spelling = u"secret:"_s + definition.name;
    else if (definition.delivery == Delivery::Variable)
        result.spelling = u"env-var:"_s + definition.name;
    else
        result.spelling = u"file:"_s + source.containerPath;
    if (definition.delivery != Delivery::Secret)
        result.place.position = {positionAt(source.text, definition.offset).line, 0};
    const SettingPath path = definition.isPart(m_path) ? definition.path : m_path;
    result.value = m_workspace.shown(m_call, path, definition.value);
    return result;
}

void SettingExplanation::findEffective()
{
    if (!m_outcome || m_outcome->verdict == startup::Verdict::Crashes)
        return;
    const json::Value whole = m_workspace.shown(m_call, {}, m_outcome->configuration.toValue());
    if (const json::Value *value = valueAt(whole, m_path))
        m_effective = *value;
}

bool SettingExplanation::isKnown() const
{
    if (m_setting || !m_sources.isEmpty() || m_effective)
        return true;
    const catalogue::Setting *parent = m_workspace.catalogue.setting(m_path.parent());
    return parent && parent->type == catalogue::SettingType::Map && !parent->isContainer;
}

std::optional<json::Value> SettingExplanation::imageDefault() const
{
    const image::Profile &profile = m_workspace.profile();
    json::Table table = profile.orthancDefaults;
    for (const image::PluginRow &row : profile.plugins) {
        if (row.section == m_path.keys().value(0) && row.hasDefaults)
            table.set(row.section, json::Value(row.defaults));
    }
    const json::Value whole(std::move(table));
    const json::Value *value = valueAt(whole, m_path);
    return value ? std::optional(*value) : std::nullopt;
}

SettingExplanation::Facts SettingExplanation::facts() const
{
    Facts facts;
    addSettingFacts(facts);
    addImageFacts(facts);
    if (m_effective)
        facts.append({Texts::tr("Value"), compact(*m_effective)});
    const QString sources = sourceLines();
    if (!sources.isEmpty())
        facts.append({Texts::tr("Sources"), sources});
    const QStringList found = problems();
    if (!found.isEmpty())
        facts.append({Texts::tr("Problems"), found.join(u'\n')});
    return facts;
}

void SettingExplanation::addSettingFacts(Facts &facts) const
{
    if (!m_setting)
        return facts.append({Texts::tr("Setting"), Texts::tr("not in the documentation")});
    if (!m_setting->plugin.isEmpty())
        facts.append({Texts::tr("Plugin"), m_setting->plugin});
    facts.append({Texts::tr("Type"), typeInWords(*m_setting)});
    if (m_setting->hasDefault)
        facts.append({Texts::tr("Default"), compact(m_setting->defaultValue)});
    if (!m_setting->since.isEmpty())
        facts.append({Texts::tr("Since"), m_setting->since});
    if (m_setting->deprecated)
        facts.append({Texts::tr("Deprecated"), deprecationInWords(*m_setting)});
    if (!m_setting->documentation.isEmpty())
        facts.append({Texts::tr("More"), m_setting->documentation.toString()});
}

void SettingExplanation::addImageFacts(Facts &facts) const
{
    if (const auto value = imageDefault())
        facts.append({Texts::tr("In the image"), compact(*value)});
    const auto name = image::variableName(m_workspace.profile(), m_path);
    const QString variable = name.isExact
        ? name.name
        : Texts::tr("none of its own; %1 carries it as JSON").arg(name.name);
    facts.append({Texts::tr("Variable"), variable});
}

QStringList SettingExplanation::problems() const
{
    QStringList result;
    if (!m_outcome)
        return result;
    if (m_outcome->verdict != startup::Verdict::Starts)
        result += sentences(m_outcome->reasons, m_call.revealSecrets);
    for (const startup::PluginState &state : m_outcome->plugins) {
        const bool isOwn = m_setting && state.row->name == m_setting->plugin;
        const bool isAbout = isOwn || state.row->section == m_path.keys().value(0);
        if (isAbout && !state.enabled && !m_sources.isEmpty()) {
            result.append(Texts::tr("The plugin %1 does not read it: %2.")
                              .arg(state.row->name, startup::message(state)));
        }
    }
    return result;
}

QString SettingExplanation::sourceLines() const
{
    TextTable table;
    for (const Source &source : m_sources) {
        const QString place = toString(source.place);
        table.rows.append(
            {Texts::effect(source.effect),
             place.isEmpty() ? source.spelling : u"%1 (%2)"_s.arg(source.spelling, place),
             compact(source.value)});
    }
    if (table.rows.isEmpty())
        return {};
    table.titles = {QString(), QString(), QString()};
    return asText(table).trimmed();
}

QString SettingExplanation::text() const
{
    QString text = m_path.toString();
    if (m_setting && !m_setting->summary.isEmpty())
        text += u'\n' + wrapped(m_setting->summary, 2);
    if (m_setting && !m_setting->details.isEmpty())
        text += u'\n' + wrapped(m_setting->details, 2);
    return text + u"\n\n"_s + asLines(facts(), 2);
}

json::Value SettingExplanation::sourceList() const
{
    json::List list;
    for (const Source &source : m_sources) {
        list.append(object(
            {{u"source"_s, json::Value(source.spelling)},
             {u"file"_s, json::Value(source.place.source)},
             {u"line"_s,
              source.place.position.line > 0 ? json::Value(qint64(source.place.position.line))
                                             : json::Value()},
             {u"value"_s, source.value},
             {u"effect"_s, json::Value(source.effect)}}));
    }
    return json::Value(std::move(list));
}

json::Value SettingExplanation::value() const
{
    const auto valueOrNull = [](const std::optional<json::Value> &value) {
        return value ? *value : json::Value();
    };
    const auto name = image::variableName(m_workspace.profile(), m_path);
    json::Value result = m_setting ? settingAsJson(*m_setting) : object({});
    const json::Value rest = object({{u"setting"_s, json::Value(m_path.toString())},
                                     {u"imageDefault"_s, valueOrNull(imageDefault())},
                                     {u"variable"_s, json::Value(name.name)},
                                     {u"variableIsExact"_s, json::Value(name.isExact)},
                                     {u"isSet"_s, json::Value(m_effective.has_value())},
                                     {u"value"_s, valueOrNull(m_effective)},
                                     {u"sources"_s, sourceList()},
                                     {u"problems"_s, listOf(problems())}});
    for (const auto &[key, member] : *rest.as<json::Table>())
        result.as<json::Table>()->set(key, member);
    return result;
}

} // namespace towerkey::cli
