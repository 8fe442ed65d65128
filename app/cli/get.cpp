// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/pathargument.h"
#include "app/cli/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

namespace {

class GetCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Get)

public:
    QString name() const override { return u"get"_s; }
    QStringList formats() const override { return {u"json"_s, u"text"_s}; }

    Help help() const override
    {
        return {
            tr("FILE… PATH"),
            tr("the value that the image gives a setting"),
            tr("Prints the effective value of one setting as JSON: what the files, variables and "
               "secrets give\ntogether, or the default that the image fills in. As text, a string "
               "is printed without quotes."),
            {{tr("A setting of Orthanc:"), u"towerkey-cli get orthanc.json DicomAet"_s},
             {tr("Inside of a table, as plain text:"),
              u"towerkey-cli get --format text orthanc.json pacs.env PostgreSQL.Host"_s},
             {tr("A password, for a script:"),
              u"towerkey-cli get --reveal-secrets orthanc.json PostgreSQL.Password"_s}},
            tr("the setting is not set, or the start-up script crashes"),
        };
    }

    Attempt<ExitStatus> run(const Call &call) const override
    {
        const auto path = pathArgument(call, 1);
        if (!path)
            return std::unexpected(path.error());
        const auto workspace = openInput(call, call.arguments.first(call.arguments.size() - 1));
        if (!workspace)
            return std::unexpected(workspace.error());
        const startup::Outcome outcome = workspace->simulate();
        if (outcome.verdict == startup::Verdict::Crashes) {
            complainAbout(outcome, call);
            return Findings;
        }
        const json::Value shown = workspace->shown(call, {}, outcome.configuration.toValue());
        const json::Value *value = valueAt(shown, *path);
        if (!value)
            return std::unexpected(notSet(*workspace, *path));
        print(call, *value);
        return Good;
    }

private:
    static void print(const Call &call, const json::Value &value)
    {
        if (call.format == u"text" && value.isString())
            call.output.line(*value.as<QString>());
        else
            call.output.json(value);
    }

    static Failure notSet(const Workspace &workspace, const SettingPath &path)
    {
        const catalogue::Setting *setting = workspace.catalogue.setting(path);
        if (setting && setting->hasDefault) {
            return {Findings,
                    tr("%1 is not set, so its default applies: %2.")
                        .arg(path.toString(), compact(setting->defaultValue))};
        }
        const SettingPath nearest = setting ? SettingPath() : workspace.catalogue.nearest(path);
        if (nearest.isEmpty())
            return {Findings, tr("%1 is not set.").arg(path.toString())};
        return {Findings,
                tr("%1 is not set. Did you mean %2?").arg(path.toString(), nearest.toString())};
    }
};

} // namespace

std::unique_ptr<const Command> makeGet() { return std::make_unique<GetCommand>(); }

} // namespace towerkey::cli
