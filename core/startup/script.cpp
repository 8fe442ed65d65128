// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/script.h"

#include "core/image/names.h"
#include "core/image/values.h"
#include "core/image/variableorder.h"
#include "core/startup/changedpaths.h"
#include "core/startup/orthancstage.h"

using namespace Qt::StringLiterals;

namespace towerkey::startup {

namespace {

// Levels that Python can write with indentation; measured with 3.11 and 3.13, which agree but for
// one level. Reading allows more from Python 3.12 on.
constexpr int DeepestWritten = 989;

int depthOf(const json::Value &value, int limit)
{
    if (limit <= 0 || (!value.isList() && !value.isTable()))
        return 0;
    int deepest = 0;
    if (const auto *list = value.as<json::List>()) {
        for (const json::Value &item : *list)
            deepest = qMax(deepest, depthOf(item, limit - 1));
    } else {
        for (const auto &[key, member] : *value.as<json::Table>())
            deepest = qMax(deepest, depthOf(member, limit - 1));
    }
    return deepest + 1;
}

/// The depth of what is not shared with a node that is known not to be too deep.
int depthOf(const ConfigurationNode &node, const ConfigurationNode *known, int limit)
{
    if (!node.isTable() || limit <= 0)
        return depthOf(node.value(), limit);
    int deepest = 0;
    for (qsizetype i = 0; i < node.childCount(); ++i) {
        const ConfigurationNode *same = counterpart(known, node, i);
        if (same != &node.childAt(i))
            deepest = qMax(deepest, depthOf(node.childAt(i), same, limit - 1));
    }
    return deepest + 1;
}

} // namespace

Script::Script(const image::Image &image, const Input &input, Memory &memory)
    : m_image(image), m_profile(*image.profile), m_input(input), m_memory(memory)
{
    for (const InputVariable &variable : input.environment)
        m_environment.insert(variable.name, variable.value);
}

Outcome Script::run()
{
    if (readFiles() && readEnvironment() && readSecrets() && applyDefaults())
        finish();
    return std::move(m_outcome);
}

bool Script::applyDefaults()
{
    Configuration &configuration = m_outcome.configuration;
    const auto fill = [&](const json::Table &defaults, SourceInfo source) {
        const Origin origin{configuration.addSource(std::move(source)), -1};
        return survives(mergeUnder(configuration, nodeOf(json::Value(defaults), origin)));
    };
    if (!fill(m_profile.orthancDefaults,
              {SourceKind::ImageDefault, u"defaults:orthanc"_s, u"orthanc"_s, {}, {}, {}}))
        return false;
    m_outcome.plugins = pluginStates(m_profile, configuration, m_toggles);
    for (const PluginState &state : std::as_const(m_outcome.plugins)) {
        if (!state.enabled || !state.row->hasDefaults)
            continue;
        json::Table section;
        section.set(state.row->section, json::Value(state.row->defaults));
        const QString &name = state.row->name;
        if (!fill(section, {SourceKind::PluginDefault, u"defaults:"_s + name, name, {}, {}, {}}))
            return false;
    }
    installLibraries();
    return true;
}

void Script::installLibraries()
{
    for (const PluginState &state : std::as_const(m_outcome.plugins)) {
        for (const QString &library : state.row->libraries) {
            const bool isMissing = m_profile.librariesInNoImage.contains(library)
                || (!m_image.full && m_profile.librariesOnlyInFull.contains(library));
            if (state.enabled && isMissing) {
                m_errors.append({ReasonId::LibraryNotInImage,
                                 {library, state.row->name, m_image.tag},
                                 state.place});
            }
        }
    }
}

void Script::finish()
{
    if (m_profile.legacyIsFatal && !m_legacyNames.isEmpty())
        return refuse(254, m_legacyNames + m_errors);
    m_outcome.warnings += m_legacyNames;
    if (!m_errors.isEmpty())
        return refuse(255, m_errors);
    if (!setPassword() || !checkUsers())
        return;
    const ConfigurationNode &root = m_outcome.configuration.root();
    if (depthOf(root, &m_memory.harmless().root(), DeepestWritten + 1) > DeepestWritten)
        crash(ReasonId::ConfigurationTooDeep, {QString::number(DeepestWritten)});
    else
        readAsOrthanc();
}

void Script::readAsOrthanc()
{
    const Configuration &configuration = m_outcome.configuration;
    if (!holdsMark(configuration, m_memory.harmless()))
        return m_memory.keepHarmless(configuration);
    const OrthancStage stage = orthancStage(configuration, m_environment);
    for (const auto &replacement : stage.replacements) {
        const ConfigurationNode *node = configuration.find(replacement.setting);
        const Place place = node ? configuration.place(node->origin()) : Place();
        const QString setting = replacement.setting.toString();
        if (replacement.variable.isEmpty()) {
            m_outcome.warnings.append({ReasonId::OrthancStops, {setting}, place});
            continue;
        }
        const QString state = replacement.isSet ? u"set"_s
            : replacement.usesDefault           ? u"default"_s
                                                : u"unset"_s;
        m_outcome.warnings.append({ReasonId::OrthancReplaces,
                                   {setting, image::textOfBytes(replacement.variable), state},
                                   place});
    }
    const bool isParsed = stage.text.isEmpty()
        || json::Document::parse(stage.text).isAcceptedBy(json::Reader::Orthanc);
    if (!isParsed)
        m_outcome.warnings.append({ReasonId::OrthancCannotParse, {}, {}});
}

/// Python's len(): -1 where there is none.
static qsizetype lengthOf(const ConfigurationNode &node)
{
    if (node.isTable())
        return node.childCount();
    if (const auto *text = node.value().as<QString>())
        return text->size();
    if (const auto *list = node.value().as<json::List>())
        return list->size();
    return -1;
}

bool Script::setPassword()
{
    const QByteArray password = m_environment.value("ORTHANC_PASSWORD"_ba);
    if (!m_profile.readsOrthancPassword || password.isEmpty())
        return true;
    Configuration &configuration = m_outcome.configuration;
    const Origin origin{configuration.addSource({SourceKind::OrthancPassword,
                                                 u"env-var:ORTHANC_PASSWORD"_s,
                                                 u"ORTHANC_PASSWORD"_s,
                                                 {},
                                                 {},
                                                 {}}),
                        -1};
    ConfigurationNode user =
        nodeAt(SettingPath({u"orthanc"_s}),
               ConfigurationNode::leaf(json::Value(image::textOfBytes(password)), origin));
    ConfigurationNode *users = configuration.root().child(u"RegisteredUsers"_s);
    if (users && (lengthOf(*users) < 0 || (!users->isTable() && lengthOf(*users) > 0)))
        return crash(ReasonId::UsersNotATable, {}, configuration.place(users->origin()));
    if (users && !users->isTable())
        users->replaceBy(std::move(user));
    else
        mergeOver(configuration, nodeAt(SettingPath({u"RegisteredUsers"_s}), std::move(user)));
    return true;
}

bool Script::isOn(const QString &setting) const
{
    const ConfigurationNode *node = m_outcome.configuration.root().child(setting);
    if (!node)
        return false;
    return node->isTable() ? node->childCount() > 0 : node->value().isTruthy();
}

bool Script::checkUsers()
{
    if (!m_profile.refusesWithoutUsers || !isOn(u"RemoteAccessAllowed"_s)
        || !isOn(u"AuthenticationEnabled"_s))
        return true;
    const Configuration &configuration = m_outcome.configuration;
    const auto *users = configuration.root().child(u"RegisteredUsers"_s);
    if (users && lengthOf(*users) < 0)
        return crash(ReasonId::UsersNotATable, {}, configuration.place(users->origin()));
    if (!users || lengthOf(*users) == 0) {
        refuse(253, {{ReasonId::NoUsers, {}, {}}});
        return false;
    }
    return true;
}

void Script::noteLegacyName(const QString &name, const QString &replacement, const Place &place)
{
    const auto id = m_profile.legacyIsFatal ? ReasonId::LegacyName : ReasonId::LegacyNameWarned;
    m_legacyNames.append({id, {name, replacement}, place});
}

bool Script::crash(ReasonId id, QStringList arguments, const Place &place)
{
    m_outcome.verdict = Verdict::Crashes;
    m_outcome.exitStatus = 1;
    m_outcome.reasons = {{id, std::move(arguments), place}};
    return false;
}

bool Script::survives(const std::optional<Clash> &clash)
{
    if (!clash)
        return true;
    const Configuration &configuration = m_outcome.configuration;
    return crash(ReasonId::TableOverScalar,
                 {clash->path.toString(), configuration.source(clash->table).spelling,
                  configuration.source(clash->scalar).spelling},
                 configuration.place(clash->scalar));
}

void Script::refuse(int exitStatus, const QList<Reason> &reasons)
{
    m_outcome.verdict = Verdict::Refuses;
    m_outcome.exitStatus = exitStatus;
    m_outcome.reasons = reasons;
}

} // namespace towerkey::startup
