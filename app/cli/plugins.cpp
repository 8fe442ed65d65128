// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using image::PluginRow;
using startup::PluginState;

namespace {

class PluginsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Plugins)

public:
    QString name() const override { return u"plugins"_s; }
    QStringList formats() const override { return {u"text"_s, u"json"_s, u"markdown"_s}; }

    Help help() const override
    {
        return {
            tr("[FILE…]"),
            tr("every plugin: on or off and why, its toggle, its defaults"),
            tr("Prints the image's table of plugins: title, toggle, whether it is on by default, "
               "whether its\nsection alone enables it, and the default configuration that the "
               "image adds. With files it\ntells which plugins would be on, and why."),
            {{tr("Which plugins does a release have?"), u"towerkey-cli plugins --image 21.6.0"_s},
             {tr("Why is a plugin off?"), u"towerkey-cli plugins orthanc.json pacs.env"_s},
             {tr("A page about the newest image:"),
              u"towerkey-cli plugins --format markdown > plugins.md"_s}},
            tr("the image would not start with the files"),
        };
    }

    Attempt<ExitStatus> run(const Call &call) const override
    {
        const auto workspace = openWorkspace(call, call.arguments);
        if (!workspace)
            return std::unexpected(workspace.error());
        if (!workspace->hasInput) {
            print(call, *workspace, {});
            return Good;
        }
        const startup::Outcome outcome = workspace->simulate();
        complainAbout(outcome, call);
        if (outcome.verdict == startup::Verdict::Crashes)
            return Findings;
        print(call, *workspace, outcome.plugins);
        return outcome.verdict == startup::Verdict::Starts ? Good : Findings;
    }

private:
    static void print(const Call &call, const Workspace &workspace,
                      const QList<PluginState> &states)
    {
        TextTable table{{tr("Plugin"), tr("Title"), tr("Toggle"), tr("On by default"),
                         tr("Needs its toggle"), tr("Default configuration")},
                        {}};
        if (!states.isEmpty()) {
            table.titles.insert(2, tr("State"));
            table.titles.insert(3, tr("Why"));
        }
        for (qsizetype i = 0; i < workspace.profile().plugins.size(); ++i) {
            const PluginState *state = states.isEmpty() ? nullptr : &states[i];
            table.rows.append(cells(workspace, workspace.profile().plugins[i], state));
        }
        printTable(call, table, asJson(workspace, states));
    }

    static QString title(const Workspace &workspace, const PluginRow &row)
    {
        const catalogue::Plugin *plugin = workspace.catalogue.plugin(row.name);
        return plugin ? plugin->title : row.name;
    }

    // The image's own defaults are public, so nothing is masked.
    static json::Value defaults(const PluginRow &row) { return json::Value(row.defaults); }

    static QString yesOrNo(bool isYes) { return isYes ? tr("yes") : tr("no"); }

    static QStringList cells(const Workspace &workspace, const PluginRow &row,
                             const PluginState *state)
    {
        QStringList result{row.name, title(workspace, row)};
        if (state)
            result += {state->enabled ? tr("on") : tr("off"), startup::message(*state)};
        result += {row.toggle, yesOrNo(row.enabledByDefault), yesOrNo(row.needsToggle),
                   row.hasDefaults ? compact(defaults(row)) : tr("none")};
        return result;
    }

    static json::Value asJson(const Workspace &workspace, const QList<PluginState> &states)
    {
        json::List list;
        for (qsizetype i = 0; i < workspace.profile().plugins.size(); ++i) {
            const PluginRow &row = workspace.profile().plugins[i];
            json::Value entry =
                object({{u"name"_s, json::Value(row.name)},
                        {u"title"_s, json::Value(title(workspace, row))},
                        {u"section"_s, json::Value(row.section)},
                        {u"toggle"_s, json::Value(row.toggle)},
                        {u"enabledByDefault"_s, json::Value(row.enabledByDefault)},
                        {u"needsToggle"_s, json::Value(row.needsToggle)},
                        {u"defaults"_s, row.hasDefaults ? defaults(row) : json::Value()},
                        {u"libraries"_s, listOf(row.libraries)}});
            if (!states.isEmpty()) {
                entry.as<json::Table>()->set(u"enabled"_s, json::Value(states[i].enabled));
                entry.as<json::Table>()->set(u"reason"_s, json::Value(startup::message(states[i])));
            }
            list.append(std::move(entry));
        }
        return json::Value(std::move(list));
    }
};

} // namespace

std::unique_ptr<const Command> makePlugins() { return std::make_unique<PluginsCommand>(); }

} // namespace towerkey::cli
