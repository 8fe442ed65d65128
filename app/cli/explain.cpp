// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/explanation.h"
#include "core/lint/rule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

namespace {

class ExplainCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Explain)

public:
    QString name() const override { return u"explain"_s; }

    Help help() const override
    {
        return {
            tr("[FILE…] NAME-OR-PATH…"),
            tr("what a setting or variable is, where its value comes from, why it fails"),
            tr("Prints the documentation of a setting: type, range, default, releases, variable. "
               "With files\nalso its value, every source that gives it in the order they apply, "
               "and why it has no effect. Of a rule of lint it prints the page."),
            {{tr("What is this setting?"), u"towerkey-cli explain DicomAet"_s},
             {tr("Why has this variable no effect?"), u"towerkey-cli explain ORTHANC_NAME"_s},
             {tr("Where does the value come from?"),
              u"towerkey-cli explain orthanc.json pacs.env PostgreSQL.Host"_s},
             {tr("What does a finding mean?"), u"towerkey-cli explain name-one-underscore"_s}},
            tr("a setting or name is unknown, ignored, or keeps the image from starting"),
        };
    }

    Attempt<ExitStatus> run(const Call &call) const override
    {
        const MixedArguments arguments = splitArguments(call.arguments);
        if (arguments.words.isEmpty())
            return wrongUsage(tr("Name a setting or variable, such as DicomAet."));
        const auto workspace = openWorkspace(call, arguments.files);
        if (!workspace)
            return std::unexpected(workspace.error());
        std::optional<startup::Outcome> outcome;
        if (workspace->hasInput)
            outcome = workspace->simulate();
        ExitStatus status = Good;
        json::List list;
        QStringList texts;
        for (const QString &word : arguments.words) {
            const auto part = explain(call, *workspace, outcome ? &*outcome : nullptr, word);
            if (!part)
                return std::unexpected(part.error());
            status = qMax(status, part->status);
            texts.append(part->text);
            list.append(part->value);
        }
        if (call.format == u"json")
            call.output.json(json::Value(std::move(list)));
        else
            call.output.line(texts.join(u"\n\n"_s));
        return status;
    }

private:
    struct Part
    {
        ExitStatus status = Good;
        QString text;
        json::Value value;
    };

    static Attempt<Part> explain(const Call &call, const Workspace &workspace,
                                 const startup::Outcome *outcome, const QString &word)
    {
        if (const lint::Rule *rule = lint::ruleOf(word)) {
            return Part{Good, lint::page(*rule).trimmed(),
                        object({{u"rule"_s, json::Value(word)},
                                {u"page"_s, json::Value(lint::page(*rule))}})};
        }
        const NameReport report = reportOf(workspace, word);
        const bool isPath = report.meaning.kind == image::NameKind::Ignored && !isLikeName(word);
        if (!isPath)
            return ofName(call, workspace, outcome, report);
        const auto path = SettingPath::fromString(word);
        if (!path)
            return std::unexpected(failureOf(path.error(), call.revealSecrets));
        return ofSetting(call, workspace, outcome, *path);
    }

    /// Settings have small letters; names of variables have underscores and no small letters.
    static bool isLikeName(const QString &word)
    {
        return word.contains(u'_') && !word.contains(u'.') && word == word.toUpper();
    }

    static Part ofName(const Call &call, const Workspace &workspace,
                       const startup::Outcome *outcome, const NameReport &report)
    {
        Part part{report.hasEffect ? Good : Findings, report.name + u": "_s + report.effect,
                  asJson(report)};
        if (report.meaning.path.isEmpty())
            return part;
        const Part setting = ofSetting(call, workspace, outcome, report.meaning.path);
        part.text += u"\n\n"_s + setting.text;
        part.value.as<json::Table>()->set(u"explanation"_s, setting.value);
        return part;
    }

    static Part ofSetting(const Call &call, const Workspace &workspace,
                          const startup::Outcome *outcome, const SettingPath &path)
    {
        const SettingExplanation explanation(call, workspace, outcome, path);
        if (explanation.isKnown())
            return {Good, explanation.text(), explanation.value()};
        const QString nearest = workspace.catalogue.nearest(path).toString();
        const QString sentence = nearest.isEmpty()
            ? tr("%1 is no known setting.").arg(path.toString())
            : tr("%1 is no known setting. Did you mean %2?").arg(path.toString(), nearest);
        return {Findings, sentence,
                object({{u"setting"_s, json::Value(path.toString())},
                        {u"known"_s, json::Value(false)},
                        {u"nearest"_s, nearest.isEmpty() ? json::Value() : json::Value(nearest)}})};
    }
};

} // namespace

std::unique_ptr<const Command> makeExplain() { return std::make_unique<ExplainCommand>(); }

} // namespace towerkey::cli
