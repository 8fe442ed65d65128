// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/differencetexts.h"

#include "app/cli/effective.h"
#include "core/base/secrettext.h"
#include "core/image/values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using startup::GivenValue;
using startup::Outcome;
using startup::PluginDifference;
using startup::PluginState;
using startup::SettingDifference;
using startup::VariableDifference;
using startup::Verdict;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Differences)

public:
    static QString verdict(const Outcome &outcome);
    static QString given(const DifferenceContext &context, const SettingPath &path,
                         const std::optional<GivenValue> &value);
    static QString plugin(const std::optional<PluginState> &state);
    static QString variable(const DifferenceContext &context, const QString &name,
                            const std::optional<QByteArray> &value);
    static QString defaultAnyway() { return tr("which is the default anyway"); }
    static QString withoutEffect() { return tr("which the image passes over"); }
};

QString Texts::verdict(const Outcome &outcome)
{
    switch (outcome.verdict) {
    case Verdict::Starts:
        return tr("starts");
    case Verdict::Refuses:
        return tr("refuses to start, exit status %1").arg(outcome.exitStatus);
    case Verdict::Crashes:
        break;
    }
    return tr("crashes, exit status %1").arg(outcome.exitStatus);
}

QString Texts::given(const DifferenceContext &context, const SettingPath &path,
                     const std::optional<GivenValue> &value)
{
    if (!value)
        return tr("not given");
    const QString place = toString(value->place);
    const QString origin = place.isEmpty() ? value->source : value->source + u", "_s + place;
    return compact(context.workspace.shown(context.call, path, value->value)) + u" ("_s + origin
        + u')';
}

QString Texts::plugin(const std::optional<PluginState> &state)
{
    return state ? startup::message(*state) : tr("not in the image");
}

bool isSecret(const DifferenceContext &context, const QString &name)
{
    return !context.call.revealSecrets
        && (name == u"ORTHANC_PASSWORD"
            || context.workspace.catalogue.isSensitive(SettingPath({name})));
}

QString Texts::variable(const DifferenceContext &context, const QString &name,
                        const std::optional<QByteArray> &value)
{
    if (!value)
        return tr("not set");
    if (isSecret(context, name))
        return dots();
    return value->isEmpty() ? tr("empty") : image::textOfBytes(*value);
}

QString arrow(const QString &before, const QString &after) { return before + u" → "_s + after; }

json::Value asJson(const DifferenceContext &context, const SettingPath &path,
                   const std::optional<GivenValue> &given)
{
    if (!given)
        return {};
    return object({{u"value"_s, context.workspace.shown(context.call, path, given->value)},
                   {u"source"_s, json::Value(given->source)},
                   {u"place"_s, json::Value(toString(given->place))}});
}

json::Value asJson(const std::optional<PluginState> &state)
{
    if (!state)
        return {};
    return object({{u"enabled"_s, json::Value(state->enabled)},
                   {u"reason"_s, json::Value(startup::message(*state))}});
}

json::Value asJson(const DifferenceContext &context, const QString &name,
                   const std::optional<QByteArray> &value)
{
    if (!value)
        return {};
    return json::Value(isSecret(context, name) ? dots() : image::textOfBytes(*value));
}

} // namespace

QString verdictInWords(const Outcome &outcome) { return Texts::verdict(outcome); }

QString inWords(const DifferenceContext &context, const SettingDifference &difference)
{
    const QString text = difference.path.toString() + u": "_s
        + arrow(Texts::given(context, difference.path, difference.before),
                Texts::given(context, difference.path, difference.after));
    return difference.isDefaultAnyway ? text + u", "_s + Texts::defaultAnyway() : text;
}

QString inWords(const DifferenceContext &context, const PluginDifference &difference)
{
    const auto *plugin = context.workspace.catalogue.plugin(difference.name);
    return (plugin ? plugin->title : difference.name) + u": "_s
        + arrow(Texts::plugin(difference.before), Texts::plugin(difference.after));
}

QString inWords(const DifferenceContext &context, const VariableDifference &difference)
{
    const QString text = difference.name + u": "_s
        + arrow(Texts::variable(context, difference.name, difference.before),
                Texts::variable(context, difference.name, difference.after));
    return difference.isSpecial ? text : text + u", "_s + Texts::withoutEffect();
}

json::Value asJson(const DifferenceContext &context, const SettingDifference &difference)
{
    return object({{u"path"_s, json::Value(difference.path.toString())},
                   {u"before"_s, asJson(context, difference.path, difference.before)},
                   {u"after"_s, asJson(context, difference.path, difference.after)},
                   {u"isDefaultAnyway"_s, json::Value(difference.isDefaultAnyway)}});
}

json::Value asJson(const DifferenceContext &, const PluginDifference &difference)
{
    return object({{u"name"_s, json::Value(difference.name)},
                   {u"before"_s, asJson(difference.before)},
                   {u"after"_s, asJson(difference.after)}});
}

json::Value asJson(const DifferenceContext &context, const VariableDifference &difference)
{
    return object({{u"name"_s, json::Value(difference.name)},
                   {u"before"_s, asJson(context, difference.name, difference.before)},
                   {u"after"_s, asJson(context, difference.name, difference.after)},
                   {u"hasEffect"_s, json::Value(difference.hasEffect)}});
}

json::Value sideAsJson(const image::Image &image, const Outcome &outcome, const Call &call)
{
    return object({{u"image"_s, json::Value(image.tag)},
                   {u"orthanc"_s, json::Value(image.orthancVersion)},
                   {u"verdict"_s, json::Value(verdictWord(outcome.verdict))},
                   {u"exit"_s, json::Value(qint64(outcome.exitStatus))},
                   {u"reasons"_s, listOf(sentences(outcome.reasons, call.revealSecrets))}});
}

} // namespace towerkey::cli
