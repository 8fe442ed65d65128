// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/subject.h"

#include "core/image/substitution.h"
#include "core/image/values.h"
#include "core/image/variableorder.h"
#include "core/lint/collecting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::ContainerFile;
using image::NameKind;

namespace {

/// As the script reads a configuration file; the length stays, so that places stay true.
QByteArray withLineFeeds(QByteArray text)
{
    if (text.contains('\r'))
        text.replace("\r\n", " \n").replace('\r', '\n');
    return text;
}

QString secretText(QByteArray text, bool stripsLineEnds)
{
    text.replace("\r\n", "\n").replace('\r', '\n');
    while (stripsLineEnds && text.endsWith('\n'))
        text.chop(1);
    return image::textOfBytes(text);
}

bool isConfiguration(const ContainerFile &file)
{
    return file.kind == deployment::Source::Kind::Regular && !file.isHidden()
        && file.name().endsWith(u".json");
}

} // namespace

Subject::Subject(const deployment::Deployment &deployment, const image::Image &image,
                 const image::Images &images, const catalogue::Catalogue &catalogue,
                 const startup::Outcome &outcome)
    : m_deployment(deployment), m_image(image), m_images(images), m_catalogue(catalogue),
      m_outcome(outcome)
{
    for (qsizetype i = 0; i < deployment.sources().size(); ++i)
        m_sourceOfDiskPath.insert(deployment.source(i).diskPath, i);
    for (const catalogue::Setting &setting : catalogue.settings()) {
        for (SettingPath path = setting.path.parent(); !path.isEmpty(); path = path.parent())
            m_sections.insert(path);
    }
    readVariables();
    readSecrets();
    readTexts();
    for (const auto &replacement : m_orthancStage.replacements)
        m_referredTo.insert(image::textOfBytes(replacement.variable));
    m_given = Collecting(*this).run();
    for (qsizetype i = 0; i < m_given.size(); ++i)
        m_givenAt[m_given[i].path].append(i);
}

void Subject::readVariables()
{
    QList<QByteArray> names;
    for (const deployment::Variable &variable : m_deployment.variables()) {
        GivenVariable given{.variable = &variable,
                            .name = image::textOfBytes(variable.name),
                            .text = image::textOfBytes(variable.value),
                            .meaning = {}};
        given.meaning = image::meaningOfVariable(profile(), given.name);
        const bool isSetting = given.meaning.kind == NameKind::Setting
            || given.meaning.kind == NameKind::LegacySetting;
        if (isSetting && !given.meaning.crashes)
            given.value = image::valueOfText(given.text, m_image.maximumDepth);
        if (given.value && (given.value->isTable() || given.value->isList())) {
            given.json = std::make_shared<const VariableJson>(json::Document::parse(variable.value),
                                                              VariableText(m_deployment, variable));
        }
        m_variableOfName.insert(given.name, m_variables.size());
        m_variables.append(std::move(given));
        names.append(variable.name);
    }
    m_applied = image::startUpOrder(names);
}

void Subject::readSecrets()
{
    QHash<QString, QString> pointers;
    for (const qsizetype i : m_applied) {
        const GivenVariable &variable = m_variables[i];
        if (variable.meaning.kind == NameKind::Pointer)
            pointers.insert(variable.text, variable.name);
    }
    for (qsizetype i = 0; i < m_deployment.files().size(); ++i) {
        const ContainerFile &file = m_deployment.file(i);
        const bool isRead = file.role == ContainerFile::Role::Secret && !file.isHidden()
            && file.kind == deployment::Source::Kind::Regular;
        if (!isRead)
            continue;
        GivenSecret given{.file = i,
                          .name = file.name(),
                          .pointer = pointers.value(file.name()),
                          .text = secretText(file.text, profile().stripsSecretLineEnds),
                          .meaning = {}};
        if (!given.pointer.isEmpty())
            given.name = given.pointer.chopped(QLatin1StringView("_SECRET").size());
        given.meaning = image::meaningOfSecret(profile(), given.name);
        if (given.meaning.kind == NameKind::Ignored)
            continue;
        if (!given.meaning.crashes)
            given.value = image::valueOfText(given.text, m_image.maximumDepth);
        if (given.value && (given.value->isTable() || given.value->isList()))
            given.json = std::make_shared<const json::Document>(
                json::Document::parse(withLineFeeds(file.text)));
        m_secrets.append(std::move(given));
    }
}

void Subject::readTexts()
{
    image::EnvironmentMap environment;
    for (const GivenVariable &variable : m_variables)
        environment.insert(variable.variable->name, variable.variable->value);
    if (m_outcome.verdict != startup::Verdict::Crashes)
        m_orthancStage = startup::orthancStage(configuration(), environment);
    const auto add = [this](GivenText given, const QByteArray &text) {
        given.document = json::Document::parse(
            text, {.carriageReturnEndsComment = false, .imageDepth = m_image.maximumDepth});
        given.isRead = given.document.isAcceptedBy(json::Reader::Image)
            && given.document.node(given.document.root()).type == json::NodeType::Table;
        m_texts.append(std::move(given));
    };
    for (qsizetype i = 0; i < m_deployment.files().size(); ++i) {
        const ContainerFile &file = m_deployment.file(i);
        if (!isConfiguration(file))
            continue;
        const QByteArray text = withLineFeeds(file.text);
        if (!profile().substitutesInFiles || !text.contains('$')) {
            add({.file = i, .document = {}, .map = {}}, text);
            continue;
        }
        const auto substituted = image::substitute(text, environment);
        for (const QByteArray &name : substituted.usedNames)
            m_referredTo.insert(image::textOfBytes(name));
        add({.file = i, .document = {}, .map = substituted.map}, substituted.text);
    }
    const auto json = m_variableOfName.constFind(u"ORTHANC_JSON"_s);
    if (json == m_variableOfName.constEnd())
        return;
    const deployment::Variable &variable = *m_variables[*json].variable;
    add({.variable = *json, .document = {}, .map = {}}, variable.value);
    m_jsonText.emplace(m_deployment, variable);
}

const GivenVariable *Subject::variable(const QString &name) const
{
    const auto position = m_variableOfName.constFind(name);
    return position == m_variableOfName.constEnd() ? nullptr : &m_variables[*position];
}

bool Subject::isVariableOnly(const QString &name) const
{
    const NameKind kind = image::meaningOfVariable(profile(), name).kind;
    return kind == NameKind::Special || kind == NameKind::Toggle || kind == NameKind::OrthancJson;
}

const startup::ConfigurationNode *Subject::effective(const SettingPath &path) const
{
    return configuration().find(path);
}

json::Value Subject::effectiveValue(const SettingPath &path) const
{
    if (const auto *node = effective(path))
        return node->toValue();
    const catalogue::Setting *setting = m_catalogue.setting(path);
    return setting ? setting->defaultValue : json::Value();
}

const startup::PluginState *Subject::pluginState(const QString &plugin) const
{
    const auto &plugins = m_outcome.plugins;
    const auto state = std::ranges::find_if(
        plugins, [&plugin](const startup::PluginState &s) { return s.row->name == plugin; });
    return state == plugins.end() ? nullptr : &*state;
}

bool Subject::isPluginEnabled(const QString &plugin) const
{
    const startup::PluginState *state = pluginState(plugin);
    return state && state->enabled;
}

} // namespace towerkey::lint
