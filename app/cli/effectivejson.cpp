// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/effective.h"
#include "app/cli/lintreport.h"
#include "core/exchange/masking.h"

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using startup::Configuration;
using startup::ConfigurationNode;
using startup::Origin;
using startup::Verdict;

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Starts:
        return u"starts"_s;
    case Verdict::Refuses:
        return u"refuses"_s;
    case Verdict::Crashes:
        break;
    }
    return u"crashes"_s;
}

namespace {

class Origins
{
public:
    explicit Origins(const Configuration &configuration) : m_configuration(configuration) { }

    json::Value run()
    {
        visitChildren(m_configuration.root(), {});
        return json::Value(std::move(m_table));
    }

private:
    void visitChildren(const ConfigurationNode &node, const QString &pointer)
    {
        for (qsizetype i = 0; i < node.childCount(); ++i) {
            const QString key = SettingPath({node.keyAt(i)}).toJsonPointer();
            visit(node.childAt(i), pointer + key);
        }
    }

    void visit(const ConfigurationNode &node, const QString &pointer)
    {
        if (node.childCount() > 0)
            visitChildren(node, pointer);
        else
            m_table.set(pointer, describe(node));
    }

    json::Value describe(const ConfigurationNode &node)
    {
        json::Table table;
        table.set(u"source"_s, json::Value(spelling(node.origin())));
        const Place place = m_configuration.place(node.origin());
        if (!place.source.isEmpty())
            table.set(u"file"_s, json::Value(place.source));
        if (place.position.line > 0)
            table.set(u"line"_s, json::Value(qint64(place.position.line)));
        QStringList overrides;
        for (const Origin &origin : node.overridden())
            overrides.append(spelling(origin));
        table.set(u"overrides"_s, listOf(overrides));
        return json::Value(std::move(table));
    }

    QString spelling(const Origin &origin) const
    {
        return origin.source < 0 ? QString() : m_configuration.source(origin).spelling;
    }

    const Configuration &m_configuration;
    json::Table m_table;
};

json::Value pluginsOf(const startup::Outcome &outcome)
{
    json::List list;
    for (const startup::PluginState &state : outcome.plugins) {
        list.append(object({{u"name"_s, json::Value(state.row->name)},
                            {u"enabled"_s, json::Value(state.enabled)},
                            {u"reason"_s, json::Value(startup::message(state))}}));
    }
    return json::Value(std::move(list));
}

} // namespace

json::Value effectiveAsJson(const Workspace &workspace, const startup::Outcome &outcome,
                            const Call &call)
{
    // A crashed script has written nothing, so there is nothing to tell the origin of.
    const bool isWritten = outcome.verdict != Verdict::Crashes;
    const json::Value configuration =
        isWritten ? workspace.shown(call, {}, outcome.configuration.toValue()) : json::Value();
    return object({
        {u"image"_s, json::Value(workspace.image.tag)},
        {u"exit"_s, json::Value(qint64(outcome.exitStatus))},
        {u"verdict"_s, json::Value(verdictWord(outcome.verdict))},
        {u"reasons"_s, listOf(sentences(outcome.reasons, call.revealSecrets))},
        {u"configuration"_s, configuration},
        {u"origins"_s, isWritten ? Origins(outcome.configuration).run() : object({})},
        {u"plugins"_s, isWritten ? pluginsOf(outcome) : json::Value(json::List())},
        {u"findings"_s, asJson(findingsOf(workspace, outcome))},
    });
}

} // namespace towerkey::cli
