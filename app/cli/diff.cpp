// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/differencetexts.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using startup::Comparison;
using startup::Outcome;

namespace {

class DiffCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Diff)

public:
    QString name() const override { return u"diff"_s; }
    QStringList formats() const override { return {u"text"_s, u"json"_s}; }

    Help help() const override
    {
        return {
            tr("A B"),
            tr("two deployments, compared by what Orthanc gets of them"),
            tr("Compares what the image makes of two deployments: the verdict, the effective "
               "configuration with\nits origins, the plugins and the special variables. How the "
               "files say it does not count. A and\nB are files or folders; behind a # stands the "
               "service of a compose file."),
            {{tr("Did moving everything into variables change anything?"),
              u"towerkey-cli diff orthanc.json pacs.env"_s},
             {tr("Two services of one project:"),
              u"towerkey-cli diff compose.yaml#pacs-a compose.yaml#pacs-b"_s},
             {tr("For a program:"), u"towerkey-cli diff --format json old/ new/"_s}},
            tr("Orthanc would get something else"),
        };
    }

    Attempt<ExitStatus> run(const Call &call) const override
    {
        if (call.arguments.size() != 2)
            return wrongUsage(tr("Name two deployments to compare: files or folders, and behind a "
                                 "# the service."));
        for (const QString &option : {u"root"_s, u"environment"_s}) {
            if (call.parser.isSet(option))
                return wrongUsage(tr("diff has no --%1: name two files or folders.").arg(option));
        }
        const auto before = openSide(call, call.arguments[0]);
        if (!before)
            return std::unexpected(before.error());
        const auto after = openSide(call, call.arguments[1]);
        if (!after)
            return std::unexpected(after.error());
        return compare(call, *before, *after);
    }

private:
    static ExitStatus compare(const Call &call, const Workspace &before, const Workspace &after)
    {
        const Outcome outcomeBefore = before.simulate();
        const Outcome outcomeAfter = after.simulate();
        const Comparison comparison =
            startup::compare({before.image, before.deployment, outcomeBefore},
                             {after.image, after.deployment, outcomeAfter}, after.catalogue);
        if (call.format == u"json") {
            json::Value value = asJson({call, after}, comparison);
            auto &table = *value.as<json::Table>();
            table.set(u"before"_s, sideAsJson(before.image, outcomeBefore, call));
            table.set(u"after"_s, sideAsJson(after.image, outcomeAfter, call));
            call.output.json(value);
        } else {
            printVerdicts(call, outcomeBefore, outcomeAfter, comparison);
            printLists({call, after}, comparison);
        }
        return comparison.isEqual() ? Good : Findings;
    }

    static void printVerdicts(const Call &call, const Outcome &before, const Outcome &after,
                              const Comparison &comparison)
    {
        if (comparison.isEqual())
            call.output.line(tr("Orthanc gets the same of both."));
        if (comparison.verdictDiffers)
            call.output.line(verdictInWords(before) + u" → "_s + verdictInWords(after));
        if (!comparison.verdictDiffers && comparison.hasConfigurations)
            return;
        for (const Outcome *outcome : {&before, &after}) {
            for (const QString &sentence : sentences(outcome->reasons, call.revealSecrets))
                call.output.line(u"  "_s + sentence);
        }
        if (!comparison.hasConfigurations)
            call.output.line(tr("After a crash there is no configuration to compare."));
    }

    static void printLists(const DifferenceContext &context, const Comparison &comparison)
    {
        printList(context, tr("Settings"), comparison.settings);
        printList(context, tr("Plugins"), comparison.plugins);
        printList(context, tr("Variables"), comparison.variables);
    }

    template <typename List>
    static void printList(const DifferenceContext &context, const QString &title, const List &list)
    {
        if (list.isEmpty())
            return;
        context.call.output.line(title + u':');
        for (const auto &difference : list)
            context.call.output.line(u"  "_s + inWords(context, difference));
    }

    template <typename List>
    static json::Value listAsJson(const DifferenceContext &context, const List &list)
    {
        json::List result;
        for (const auto &difference : list)
            result.append(cli::asJson(context, difference));
        return json::Value(std::move(result));
    }

    static json::Value asJson(const DifferenceContext &context, const Comparison &comparison)
    {
        return object({{u"equal"_s, json::Value(comparison.isEqual())},
                       {u"before"_s, {}},
                       {u"after"_s, {}},
                       {u"settings"_s, listAsJson(context, comparison.settings)},
                       {u"plugins"_s, listAsJson(context, comparison.plugins)},
                       {u"variables"_s, listAsJson(context, comparison.variables)}});
    }
};

} // namespace

std::unique_ptr<const Command> makeDiff() { return std::make_unique<DiffCommand>(); }

} // namespace towerkey::cli
