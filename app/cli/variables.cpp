// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/workspace.h"
#include "core/exchange/equivalentvariables.h"
#include "core/exchange/variableformats.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using exchange::EquivalentVariable;
using exchange::WrittenVariables;

namespace {

using Variables = QList<EquivalentVariable>;

std::optional<WrittenVariables> written(const QString &form, const Variables &variables,
                                        const image::Image &image)
{
    if (form == u"compose")
        return exchange::composeMap(variables);
    if (form == u"list")
        return exchange::composeList(variables);
    if (form == u"dotenv")
        return exchange::dotenv(variables);
    if (form == u"docker-run")
        return exchange::dockerRun(variables, image.reference());
    if (form == u"shell")
        return exchange::shellExports(variables);
    if (form == u"kubernetes")
        return exchange::kubernetesEnvironment(variables);
    return {};
}

json::Value asJson(const Variables &variables)
{
    json::List list;
    for (const EquivalentVariable &variable : variables) {
        list.append(object({{u"name"_s, json::Value(variable.name)},
                            {u"value"_s, json::Value(variable.value)},
                            {u"setting"_s, json::Value(variable.path.toString())},
                            {u"secret"_s, json::Value(variable.holdsSecret)}}));
    }
    return json::Value(std::move(list));
}

class VariablesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Variables)

public:
    QString name() const override { return u"variables"_s; }

    Help help() const override
    {
        return {
            tr("FILE…"),
            tr("the environment variables that stand for the whole configuration"),
            tr("Prints the variables which, alone, make the image generate the same configuration "
               "and enable\nthe same plugins: one for each setting that was given, then toggles "
               "and special variables.\nPasswords are dots, so that the output can be shown; to "
               "use it, add --reveal-secrets."),
            {{tr("For a compose file:"), u"towerkey-cli variables orthanc.json"_s},
             {tr("For a script:"),
              u"towerkey-cli variables --as shell --reveal-secrets orthanc.json"_s},
             {tr("For Kubernetes, as an older image names them:"),
              u"towerkey-cli variables --as kubernetes --image 23.6.1 orthanc.json"_s}},
            tr("the image would not start, or a value cannot be written in this form"),
        };
    }

    QList<QCommandLineOption> options() const override
    {
        return {{u"as"_s,
                 tr("Form: compose (the default), list, dotenv, docker-run, shell or kubernetes."),
                 tr("form"), u"compose"_s}};
    }

    Attempt<ExitStatus> run(const Call &call) const override
    {
        const QString form = call.parser.value(u"as"_s);
        const auto workspace = openInput(call, call.arguments);
        if (!workspace)
            return std::unexpected(workspace.error());
        if (!written(form, {}, workspace->image)) {
            return wrongUsage(tr("There is no form %1. Choose one of: compose, list, dotenv, "
                                 "docker-run, shell, kubernetes.")
                                  .arg(form));
        }
        const startup::Outcome outcome = workspace->simulate();
        complainAbout(outcome, call);
        if (outcome.verdict == startup::Verdict::Crashes)
            return Findings;
        const bool isPrinted = print(call, *workspace, form, outcome);
        return isPrinted && outcome.verdict == startup::Verdict::Starts ? Good : Findings;
    }

private:
    static bool print(const Call &call, const Workspace &workspace, const QString &form,
                      const startup::Outcome &outcome)
    {
        Variables variables = exchange::equivalentVariables(workspace.deployment, workspace.image,
                                                            workspace.catalogue, outcome);
        if (!call.revealSecrets)
            variables = exchange::masked(variables, workspace.catalogue);
        if (call.format == u"json") {
            call.output.json(asJson(variables));
            return true;
        }
        const auto result = written(form, variables, workspace.image);
        call.output.write(result->text);
        for (const QString &name : result->inexpressible) {
            call.output.complain(tr("%1 cannot be written in this form and was left out. Deliver "
                                    "it in a file or secret.")
                                     .arg(name));
        }
        return result->inexpressible.isEmpty();
    }
};

} // namespace

std::unique_ptr<const Command> makeVariables() { return std::make_unique<VariablesCommand>(); }

} // namespace towerkey::cli
