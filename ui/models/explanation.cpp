// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/explanation.h"

#include "core/deployment/definitions.h"
#include "core/exchange/masking.h"
#include "ui/models/session.h"
#include "ui/models/valuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::Definition;
using deployment::Delivery;
using startup::ConfigurationNode;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::Explanation)

public:
    static QString secret(const QString &name, const QString &pointer)
    {
        return pointer.isEmpty() ? tr("secret %1").arg(name)
                                 : tr("secret %1, named by %2").arg(name, pointer);
    }
};

ValueSource sourceOf(Delivery delivery)
{
    switch (delivery) {
    case Delivery::File:
        return ValueSource::File;
    case Delivery::Variable:
        return ValueSource::Variable;
    case Delivery::Secret:
        break;
    }
    return ValueSource::Secret;
}

SourceLine lineOf(const Session &session, const Definition &definition, const SettingPath &path)
{
    const bool isPart = definition.isPart(path);
    const SettingPath &where = isPart ? definition.path : path;
    QString value = valueText(maskedAt(session, where, definition.value));
    if (isPart)
        value = SettingPath(where.keys().sliced(path.size())).toString() + u" = " + value;
    return {sourceOf(definition.delivery),
            placeOf(session, definition),
            value,
            false,
            true,
            definition.source,
            definition.offset};
}

/// Tables are joined, so every table counts; of other values the last one does.
void markWhatCounts(QList<SourceLine> &lines, qsizetype defaults,
                    const QList<Definition> &definitions, const ConfigurationNode *node,
                    const startup::Outcome &outcome)
{
    const bool given = node && (node->isTable() || isGiven(outcome.configuration, *node));
    if (!given || definitions.isEmpty()) {
        const bool isCrash = outcome.verdict == startup::Verdict::Crashes;
        for (SourceLine &line : lines)
            line.isReached = !isCrash;
        if (defaults > 0 && !isCrash)
            lines[defaults - 1].counts = true;
        return;
    }
    for (qsizetype i = 0; i < definitions.size(); ++i)
        lines[defaults + i].counts = node->isTable() || i == definitions.size() - 1;
}

} // namespace

QString placeOf(const Session &session, const Definition &definition)
{
    const deployment::Deployment &deployment = session.deployment();
    Place where = deployment.place(definition.source, definition.offset);
    if (where.source.isEmpty() && definition.file >= 0)
        where.source = deployment.file(definition.file).path;
    QString place = placeText(where);
    switch (definition.delivery) {
    case Delivery::File:
        return place;
    case Delivery::Variable:
        return place.isEmpty() ? definition.name : u"%1 (%2)"_s.arg(definition.name, place);
    case Delivery::Secret:
        return Texts::secret(definition.name, definition.pointer);
    }
    return {};
}

json::Value maskedAt(const Session &session, const SettingPath &path, const json::Value &value)
{
    return exchange::maskedAt(session.catalogue(), path, value);
}

std::optional<json::Value> imageDefaultOf(const Session &session, const SettingPath &path)
{
    const image::Profile &profile = *session.image().profile;
    if (const auto *value = valueAt(json::Value(profile.orthancDefaults), path.keys()))
        return *value;
    for (const auto &plugin : session.outcome().plugins) {
        if (plugin.row->section != path.keys().value(0) || !plugin.enabled)
            continue;
        const json::Value defaults(plugin.row->defaults);
        if (const auto *value = valueAt(defaults, path.keys().sliced(1)))
            return *value;
    }
    return {};
}

QList<SourceLine> explanationOf(const Session &session, const SettingPath &path)
{
    QList<SourceLine> lines;
    const auto *setting = session.catalogue().setting(path);
    if (setting && setting->hasDefault) {
        lines.append({ValueSource::OrthancDefault, {}, valueText(setting->defaultValue), false});
    }
    if (const auto value = imageDefaultOf(session, path)) {
        lines.append({ValueSource::ImageDefault, {}, valueText(*value), false});
    }
    const qsizetype defaults = lines.size();
    const auto definitions = deployment::definitionsOf(session.deployment(), session.image(), path);
    for (const Definition &definition : definitions)
        lines.append(lineOf(session, definition, path));
    const startup::Outcome &outcome = session.outcome();
    markWhatCounts(lines, defaults, definitions, outcome.configuration.find(path), outcome);
    return lines;
}

} // namespace towerkey::ui
