// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/exportreport.h"
#include "app/cli/workspace.h"
#include "core/exchange/bundle/filechange.h"
#include "core/exchange/bundle/provenexport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using exchange::Policy;
using exchange::Target;

namespace {

const QHash<QString, Target> &targets()
{
    static const QHash<QString, Target> words{
        {u"bundle"_s, Target::Bundle},         {u"stack"_s, Target::Stack},
        {u"kubernetes"_s, Target::Kubernetes}, {u"kustomize"_s, Target::Kustomize},
        {u"docker-run"_s, Target::DockerRun},  {u"json"_s, Target::Json},
        {u"variables"_s, Target::Variables}};
    return words;
}

const QHash<QString, Policy> &policies()
{
    static const QHash<QString, Policy> words{{u"file"_s, Policy::File},
                                              {u"variables"_s, Policy::Variables},
                                              {u"mixed"_s, Policy::Mixed}};
    return words;
}

class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Export)

public:
    QString name() const override { return u"export"_s; }

    Help help() const override
    {
        return {
            tr("FILE… --output FOLDER"),
            tr("writes a deployment that is proven to give the same configuration"),
            tr("Writes what starts Orthanc with this configuration: for docker compose (bundle), "
               "Docker Swarm\n(stack), Kubernetes (kubernetes, kustomize), as a command line "
               "(docker-run), or only the\nconfiguration (json, variables). Secrets are files of "
               "their own, which only their owner may\nread. A database server is added where a "
               "plugin needs one.\n\nBefore anything is written it is read again and its start is "
               "simulated. Any difference stops\nthe export. Files that are there with another "
               "content are only replaced with --force; files\nthat do not belong to the export "
               "are never touched."),
            {{tr("A folder for docker compose:"),
              u"towerkey-cli export orthanc.json --output pacs"_s},
             {tr("What would be written?"),
              u"towerkey-cli export orthanc.json --output pacs --dry-run"_s},
             {tr("For Kubernetes, all settings in the file:"),
              u"towerkey-cli export compose.yaml --as kustomize --policy file --output base"_s}},
            tr("the image would not start, or the proof fails"),
        };
    }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"output"_s, tr("Where to write; made when it is missing."), tr("folder")},
            {u"as"_s,
             tr("Form: bundle (the default), stack, kubernetes, kustomize, docker-run, json or "
                "variables."),
             tr("form"), u"bundle"_s},
            {u"policy"_s,
             tr("Where settings go: file, variables, or mixed (the default), which is as today."),
             tr("policy"), u"mixed"_s},
            {u"external-secrets"_s,
             tr("Of a stack: take secrets that were made with docker secret create.")},
            {u"no-database"_s, tr("Add no database server.")},
            {u"force"_s, tr("Replace files that are there with another content.")},
            {u"dry-run"_s,
             tr("Show the proof, the files and what would change in them, and write nothing.")},
        };
    }

    Attempt<ExitStatus> run(const Call &call) const override
    {
        const auto options = optionsOf(call);
        if (!options)
            return std::unexpected(options.error());
        const auto workspace = openInput(call, call.arguments);
        if (!workspace)
            return std::unexpected(workspace.error());
        const auto made = exchange::makeExport({workspace->deployment, workspace->images,
                                                workspace->image, workspace->catalogue, *options});
        if (!made)
            return std::unexpected(failureOf(made.error(), call.revealSecrets));
        return finish(call, *workspace, *made);
    }

private:
    static Attempt<exchange::ExportOptions> optionsOf(const Call &call)
    {
        exchange::ExportOptions options;
        const QString form = call.parser.value(u"as"_s);
        const QString policy = call.parser.value(u"policy"_s);
        if (!targets().contains(form)) {
            return wrongUsage(tr("There is no form %1. Choose one of: bundle, stack, kubernetes, "
                                 "kustomize, docker-run, json, variables.")
                                  .arg(form));
        }
        if (!policies().contains(policy))
            return wrongUsage(
                tr("There is no policy %1. Choose one of: file, variables, mixed.").arg(policy));
        if (call.parser.value(u"output"_s).isEmpty())
            return wrongUsage(tr("Name the folder to write to with --output."));
        options.target = targets().value(form);
        options.policy = policies().value(policy);
        options.hasExternalSecrets = call.parser.isSet(u"external-secrets"_s);
        options.hasCompanion = !call.parser.isSet(u"no-database"_s);
        options.companionPassword = exchange::randomPassword();
        return options;
    }

    /// What the export would change in what is there.
    static QList<QByteArray> changesOf(const Call &call, const Workspace &workspace,
                                       const QList<exchange::ComparedFile> &files)
    {
        QList<QByteArray> changes;
        for (const exchange::ComparedFile &file : files) {
            changes.append(call.revealSecrets ? exchange::changeOf(file)
                                              : exchange::concealedChangeOf(
                                                    file, call.parser.value(u"output"_s),
                                                    workspace.images, workspace.catalogue));
        }
        return changes;
    }

    static Attempt<ExitStatus> finish(const Call &call, const Workspace &workspace,
                                      const exchange::ProvenExport &made)
    {
        const QString folder = call.parser.value(u"output"_s);
        const auto comparison = exchange::compareWithFolder(made.files, folder);
        if (!comparison)
            return std::unexpected(failureOf(comparison.error(), call.revealSecrets));
        const bool isDry = call.parser.isSet(u"dry-run"_s);
        const bool isWritten = made.proof.holds() && !isDry;
        if (isWritten) {
            const auto consent =
                call.parser.isSet(u"force"_s) ? exchange::Consent::Yes : exchange::Consent::No;
            if (const auto done = exchange::writeToFolder(made.files, folder, consent); !done)
                return std::unexpected(failureOf(done.error(), call.revealSecrets));
        }
        print(call,
              {.made = made,
               .comparison = *comparison,
               .isWritten = isWritten,
               .changes =
                   isDry ? changesOf(call, workspace, comparison->files) : QList<QByteArray>()});
        if (made.proof.error)
            return std::unexpected(
                Failure{Findings, failureOf(*made.proof.error, call.revealSecrets).sentence});
        return made.proof.holds() ? Good : Findings;
    }
};

} // namespace

std::unique_ptr<const Command> makeExport() { return std::make_unique<ExportCommand>(); }

} // namespace towerkey::cli
