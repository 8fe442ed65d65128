// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/settingstate.h"

#include "core/exchange/masking.h"
#include "ui/models/explanation.h"
#include "ui/models/session.h"
#include "ui/models/valuetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using startup::Configuration;
using startup::ConfigurationNode;
using startup::Origin;
using startup::SourceKind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::SettingState)

public:
    static QString source(ValueSource source)
    {
        switch (source) {
        case ValueSource::NotSet:
            break;
        case ValueSource::OrthancDefault:
            return tr("default");
        case ValueSource::ImageDefault:
            return tr("image default");
        case ValueSource::File:
            return tr("file");
        case ValueSource::Variable:
            return tr("variable");
        case ValueSource::Secret:
            return tr("secret");
        case ValueSource::Several:
            return tr("several");
        }
        return {};
    }

    static QString notSet() { return tr("not set"); }

    static QString origin(const startup::SourceInfo &info, const QString &place)
    {
        switch (info.kind) {
        case SourceKind::File:
            return place;
        case SourceKind::Variable:
        case SourceKind::OrthancJson:
        case SourceKind::OrthancPassword: {
            // The name of the variable is in what the image calls it, too.
            const QString name = info.kind == SourceKind::Variable ? info.name
                : info.kind == SourceKind::OrthancJson             ? u"ORTHANC_JSON"_s
                                                                   : u"ORTHANC_PASSWORD"_s;
            return place.isEmpty() ? name : tr("%1 (%2)").arg(name, place);
        }
        case SourceKind::Secret:
            return tr("secret %1").arg(info.name);
        case SourceKind::ImageDefault:
            return tr("image default");
        case SourceKind::PluginDefault:
            return tr("image default of %1").arg(info.name);
        }
        return {};
    }

    static QString fallback(const Fallback &fallback)
    {
        if (fallback.source == ValueSource::NotSet)
            return tr("no value");
        if (fallback.source == ValueSource::ImageDefault)
            return tr("%1 (image default)").arg(valueText(fallback.shown));
        return tr("%1 (default)").arg(valueText(fallback.shown));
    }
};

ValueSource sourceOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::File:
        return ValueSource::File;
    case SourceKind::Variable:
    case SourceKind::OrthancJson:
    case SourceKind::OrthancPassword:
        return ValueSource::Variable;
    case SourceKind::Secret:
        return ValueSource::Secret;
    case SourceKind::ImageDefault:
    case SourceKind::PluginDefault:
        break;
    }
    return ValueSource::ImageDefault;
}

/// Whether anything at or below a node was given by the user.
bool holdsGiven(const Configuration &configuration, const ConfigurationNode *node)
{
    if (!node)
        return false;
    if (!node->isTable() || node->childCount() == 0)
        return isGiven(configuration, *node);
    for (qsizetype i = 0; i < node->childCount(); ++i) {
        if (holdsGiven(configuration, &node->childAt(i)))
            return true;
    }
    return false;
}

bool isSameOrigin(const Configuration &a, const Origin &originA, const Configuration &b,
                  const Origin &originB)
{
    const auto &infoA = a.source(originA);
    const auto &infoB = b.source(originB);
    return infoA.kind == infoB.kind && infoA.name == infoB.name;
}

/// Whether what the user gave at or below a node differs.
bool differs(const Configuration &a, const ConfigurationNode *nodeA, const Configuration &b,
             const ConfigurationNode *nodeB)
{
    const bool givenA = holdsGiven(a, nodeA);
    if (givenA != holdsGiven(b, nodeB) || !givenA)
        return givenA || holdsGiven(b, nodeB);
    const bool isTableA = nodeA->isTable() && nodeA->childCount() > 0;
    const bool isTableB = nodeB->isTable() && nodeB->childCount() > 0;
    if (!isTableA || !isTableB) {
        return isTableA || isTableB || nodeA->toValue() != nodeB->toValue()
            || !isSameOrigin(a, nodeA->origin(), b, nodeB->origin());
    }
    for (qsizetype i = 0; i < nodeA->childCount(); ++i) {
        if (differs(a, &nodeA->childAt(i), b, nodeB->child(nodeA->keyAt(i))))
            return true;
    }
    for (qsizetype i = 0; i < nodeB->childCount(); ++i) {
        if (!nodeA->child(nodeB->keyAt(i)) && holdsGiven(b, &nodeB->childAt(i)))
            return true;
    }
    return false;
}

void collectSources(const Configuration &configuration, const ConfigurationNode &node,
                    QSet<ValueSource> &sources)
{
    if (!node.isTable() || node.childCount() == 0) {
        if (isGiven(configuration, node))
            sources.insert(sourceOf(configuration.source(node.origin()).kind));
        return;
    }
    for (qsizetype i = 0; i < node.childCount(); ++i)
        collectSources(configuration, node.childAt(i), sources);
}

QSet<ValueSource> sourcesOfNode(const Configuration &configuration, const ConfigurationNode &node)
{
    QSet<ValueSource> sources;
    collectSources(configuration, node, sources);
    return sources;
}

ValueSource sourceOfNode(const Configuration &configuration, const ConfigurationNode &node)
{
    const QSet<ValueSource> sources = sourcesOfNode(configuration, node);
    if (sources.size() > 1)
        return ValueSource::Several;
    if (sources.size() == 1)
        return *sources.cbegin();
    return node.origin().source < 0 ? ValueSource::ImageDefault
                                    : sourceOf(configuration.source(node.origin()).kind);
}

void takeNode(SettingState &state, const Session &session, const SettingPath &path,
              const ConfigurationNode &node)
{
    const Configuration &configuration = session.outcome().configuration;
    state.hasValue = true;
    state.value = node.toValue();
    if (const json::Value *shown = valueAt(session.shownConfiguration(), path.keys()))
        state.shown = *shown;
    state.source = sourceOfNode(configuration, node);
    if (node.origin().source >= 0)
        state.place = placeText(configuration, node.origin());
    for (const Origin &origin : node.overridden()) {
        if (origin.source >= 0)
            state.overridden.append(placeText(configuration, origin));
    }
}

} // namespace

QString toText(ValueSource source) { return Texts::source(source); }

bool isGiven(const Configuration &configuration, const ConfigurationNode &node)
{
    return node.origin().source >= 0
        && sourceOf(configuration.source(node.origin()).kind) != ValueSource::ImageDefault;
}

QString placeText(const Place &place)
{
    const QString name = QFileInfo(place.source).fileName();
    return place.position.line > 0 ? u"%1:%2"_s.arg(name).arg(place.position.line) : name;
}

QString placeText(const Configuration &configuration, const Origin &origin)
{
    return Texts::origin(configuration.source(origin), placeText(configuration.place(origin)));
}

QString originText(const Configuration &configuration, const Origin &origin)
{
    const startup::SourceInfo &info = configuration.source(origin);
    const bool isFile = info.kind == SourceKind::File;
    return Texts::origin(info, isFile ? placeText(configuration.place(origin)) : QString());
}

SettingState stateOf(const Session &session, const SettingPath &path)
{
    SettingState state;
    state.isSensitive = session.catalogue().isSensitive(path);
    state.isChanged = isChanged(session, path);
    const Configuration &configuration = session.outcome().configuration;
    const ConfigurationNode *node = configuration.find(path);
    const auto *setting = session.catalogue().setting(path);
    if (node) {
        state.isSet = holdsGiven(configuration, node);
        takeNode(state, session, path, *node);
    } else if (setting && setting->hasDefault) {
        state.hasValue = true;
        state.source = ValueSource::OrthancDefault;
        state.value = setting->defaultValue;
        state.shown = exchange::masked(session.catalogue(), path, state.value);
    }
    return state;
}

bool isChanged(const Session &session, const SettingPath &path)
{
    const Configuration &now = session.outcome().configuration;
    const Configuration &saved = session.savedOutcome().configuration;
    // Headings ask for all that is below them, again and again.
    return session.remembered(
        path, [&] { return differs(now, now.find(path), saved, saved.find(path)); });
}

ValueSource valueSourceOf(const Session &session, const SettingPath &path)
{
    const Configuration &configuration = session.outcome().configuration;
    if (const ConfigurationNode *node = configuration.find(path))
        return sourceOfNode(configuration, *node);
    const auto *setting = session.catalogue().setting(path);
    return setting && setting->hasDefault ? ValueSource::OrthancDefault : ValueSource::NotSet;
}

QString shownTextOf(const Session &session, const SettingPath &path)
{
    const ConfigurationNode *node = session.outcome().configuration.find(path);
    const auto *around = session.catalogue().setting(path.parent());
    const bool isEntry = around && around->entry && !around->entry->fields.isEmpty();
    if (node && node->isTable() && !isEntry)
        return entriesText(node->childCount());
    const SettingState state = stateOf(session, path);
    if (!state.hasValue)
        return Texts::notSet();
    return node && node->isTable() ? fieldsText(state.shown) : valueText(state.shown);
}

bool isSet(const Session &session, const SettingPath &path)
{
    const Configuration &configuration = session.outcome().configuration;
    return holdsGiven(configuration, configuration.find(path));
}

QSet<ValueSource> sourcesOf(const Session &session, const SettingPath &path)
{
    const Configuration &configuration = session.outcome().configuration;
    const ConfigurationNode *node = configuration.find(path);
    if (!node) {
        return defaultOf(session, path) ? QSet{ValueSource::OrthancDefault} : QSet<ValueSource>{};
    }
    const QSet<ValueSource> sources = sourcesOfNode(configuration, *node);
    return sources.isEmpty() ? QSet{ValueSource::ImageDefault} : sources;
}

std::optional<json::Value> defaultOf(const Session &session, const SettingPath &path)
{
    if (auto value = imageDefaultOf(session, path))
        return value;
    const auto *setting = session.catalogue().setting(path);
    return setting && setting->hasDefault ? std::optional(setting->defaultValue) : std::nullopt;
}

QString Fallback::toText() const { return Texts::fallback(*this); }

Fallback fallbackOf(const Session &session, const SettingPath &path)
{
    const auto edit = deployment::resetSetting(session.deployment(), session.image(), path);
    if (!edit)
        return {};
    deployment::Deployment deployment = session.deployment();
    deployment.apply(*edit);
    const startup::Outcome outcome = session.outcomeOf(deployment);
    // What everybody can read in the image is no secret.
    if (const ConfigurationNode *node = outcome.configuration.find(path)) {
        const json::Value value = node->toValue();
        const bool isGiven = holdsGiven(outcome.configuration, node);
        return {ValueSource::ImageDefault,
                isGiven ? exchange::masked(session.catalogue(), path, value) : value};
    }
    const auto *setting = session.catalogue().setting(path);
    if (!setting || !setting->hasDefault)
        return {};
    return {ValueSource::OrthancDefault, setting->defaultValue};
}

} // namespace towerkey::ui
