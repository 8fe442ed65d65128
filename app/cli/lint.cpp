// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/editing.h"
#include "app/cli/lintreport.h"
#include "core/lint/fixing.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <vector>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using lint::Finding;
using lint::Rule;
using lint::Severity;

namespace {

class LintCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Lint)

public:
    QString name() const override { return u"lint"_s; }
    QStringList formats() const override { return {u"text"_s, u"json"_s, u"sarif"_s}; }

    QList<QCommandLineOption> options() const override
    {
        return editingOptions()
            + QList<QCommandLineOption>{
                {u"fix"_s, tr("Apply the fixes that leave no doubt, in place.")},
                {u"rule"_s, tr("Only this rule; may be given several times."), tr("rule")},
                {u"severity"_s, tr("Only findings from this on: hint, warning or error."),
                 tr("severity")},
                {u"explain"_s, tr("Print the page about a rule."), tr("rule")},
                {u"list"_s, tr("List all rules.")},
            };
    }

    Help help() const override
    {
        return {
            tr("FILE…"),
            tr("what is wrong or misleading in the files, before anything is started"),
            tr("Judges files, variables and secrets by rules: names that miss, values that are not "
               "what they\nseem, sources that collide. Each finding has the name of its rule in "
               "brackets; a comment in the\nfile silences it: // towerkey: ignore RULE on its line "
               "or the line above, ignore-file for the\nwhole file; in files of variables and YAML "
               "behind #."),
            {{tr("What is wrong here?"), u"towerkey-cli lint compose.yaml"_s},
             {tr("What does this finding mean?"),
              u"towerkey-cli lint --explain name-one-underscore"_s},
             {tr("What would be corrected?"), u"towerkey-cli lint --fix --dry-run pacs.env"_s},
             {tr("For a service that shows findings in code:"),
              u"towerkey-cli lint --format sarif . > towerkey.sarif"_s}},
            tr("there are errors or warnings"),
        };
    }

    Attempt<ExitStatus> run(const Call &call) const override
    {
        if (call.parser.isSet(u"list"_s))
            return list(call);
        if (call.parser.isSet(u"explain"_s))
            return explain(call, call.parser.value(u"explain"_s));
        const auto severity = leastSeverity(call);
        const auto options = optionsOf(call);
        if (!severity || !options)
            return std::unexpected(severity ? options.error() : severity.error());
        std::vector<Judged> judged;
        for (const QString &service : servicesToJudge(call, call.arguments)) {
            auto one = judge(call, service, *options);
            if (!one)
                return std::unexpected(one.error());
            one->findings.removeIf([&](const Finding &finding) {
                return finding.severity < *severity || isIn(judged, finding);
            });
            judged.push_back(*std::move(one));
        }
        if (!call.parser.isSet(u"dry-run"_s))
            print(call, judged);
        const bool isBad = std::ranges::any_of(
            all(judged), [](const Finding &f) { return f.severity != Severity::Hint; });
        return isBad ? Findings : Good;
    }

private:
    /// One service, or everything that was named.
    struct Judged
    {
        Workspace workspace;
        QList<Finding> findings;
    };

    static Attempt<Judged> judge(const Call &call, const QString &service,
                                 const lint::Options &options)
    {
        auto workspace = openService(call, call.arguments, service);
        if (!workspace)
            return std::unexpected(workspace.error());
        if (call.parser.isSet(u"fix"_s)) {
            if (const auto fixed = fix(call, *workspace, options); !fixed)
                return std::unexpected(fixed.error());
        }
        const auto findings = findingsOf(*workspace, workspace->simulate(), options);
        return Judged{*std::move(workspace), findings};
    }

    static QList<Finding> all(const std::vector<Judged> &judged)
    {
        QList<Finding> findings;
        for (const Judged &one : judged)
            findings += one.findings;
        return findings;
    }

    /// What services share is told once.
    static bool isIn(const std::vector<Judged> &judged, const Finding &finding)
    {
        return std::ranges::any_of(
            judged, [&finding](const Judged &one) { return one.findings.contains(finding); });
    }

    static Attempt<Severity> leastSeverity(const Call &call)
    {
        if (!call.parser.isSet(u"severity"_s))
            return Severity::Hint;
        const QString word = call.parser.value(u"severity"_s);
        for (const Severity severity : {Severity::Hint, Severity::Warning, Severity::Error}) {
            if (word == severityWord(severity))
                return severity;
        }
        return wrongUsage(
            tr("There is no severity %1. Choose one of: hint, warning, error.").arg(word));
    }

    static Attempt<lint::Options> optionsOf(const Call &call)
    {
        lint::Options options{.rules = call.parser.values(u"rule"_s)};
        for (const QString &rule : options.rules) {
            if (!lint::ruleOf(rule))
                return unknownRule(rule);
        }
        return options;
    }

    static std::unexpected<Failure> unknownRule(const QString &id)
    {
        return wrongUsage(tr("There is no rule %1. See towerkey-cli lint --list.").arg(id));
    }

    static Attempt<ExitStatus> list(const Call &call)
    {
        TextTable table{{tr("Rule"), tr("Severity"), tr("What it finds")}, {}};
        json::List values;
        for (const Rule &rule : lint::allRules()) {
            table.rows.append({rule.id, severityWord(rule.severity), lint::title(rule)});
            values.append(object({{u"rule"_s, json::Value(QString(rule.id))},
                                  {u"severity"_s, json::Value(severityWord(rule.severity))},
                                  {u"title"_s, json::Value(lint::title(rule))}}));
        }
        printTable(call, table, json::Value(std::move(values)));
        return Good;
    }

    static Attempt<ExitStatus> explain(const Call &call, const QString &id)
    {
        const Rule *rule = lint::ruleOf(id);
        if (!rule)
            return unknownRule(id);
        call.output.write(lint::page(*rule).toUtf8());
        return Good;
    }

    /// Writes what is corrected, and goes on with it.
    static Attempt<bool> fix(const Call &call, Workspace &workspace, const lint::Options &options)
    {
        const lint::Fixed fixed = lint::fixSafely(workspace.deployment, workspace.image,
                                                  workspace.images, workspace.catalogue, options);
        const auto now = carryOut(call, workspace, fixed.edit);
        if (!now)
            return std::unexpected(now.error());
        for (const QString &title : fixed.titles)
            call.output.complain(tr("fixed: %1").arg(title));
        workspace.deployment = *now;
        return true;
    }

    static void print(const Call &call, const std::vector<Judged> &judged)
    {
        if (call.format == u"sarif")
            call.output.json(sarifOf(judged, call.revealSecrets));
        else if (call.format == u"json")
            call.output.json(object({{u"image"_s, json::Value(judged.front().workspace.image.tag)},
                                     {u"findings"_s, cli::asJson(all(judged))}}));
        else
            call.output.line(asText(all(judged)));
    }

    /// One run for each service.
    static json::Value sarifOf(const std::vector<Judged> &judged, bool revealSecrets)
    {
        json::Value whole =
            asSarif(judged.front().workspace, judged.front().findings, revealSecrets);
        auto *runs = whole.as<json::Table>()->find(u"runs"_s)->as<json::List>();
        for (const Judged &one : judged | std::views::drop(1)) {
            const json::Value other = asSarif(one.workspace, one.findings, revealSecrets);
            *runs += *other.as<json::Table>()->find(u"runs"_s)->as<json::List>();
        }
        return whole;
    }
};

} // namespace

std::unique_ptr<const Command> makeLint() { return std::make_unique<LintCommand>(); }

} // namespace towerkey::cli
