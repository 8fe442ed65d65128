// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/editing.h"
#include "app/cli/upgradereport.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using lint::Upgrade;

namespace {

class UpgradeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::UpgradeCommand)

public:
    QString name() const override { return u"upgrade"_s; }
    QStringList formats() const override { return {u"text"_s, u"json"_s}; }

    QList<QCommandLineOption> options() const override
    {
        return editingOptions()
            + QList<QCommandLineOption>{
                {u"to"_s, tr("The other release: a tag such as 26.8.1, or latest."), tr("tag")},
                {u"apply"_s,
                 tr("Choose it in the files, and apply the fixes that leave no doubt.")},
                {u"all"_s, tr("Show all changes between the two, not only those that matter.")},
            };
    }

    Help help() const override
    {
        return {
            tr("--to TAG [FILE…]"),
            tr("what changes when the image changes, why, and what to do"),
            tr("Compares what two releases of the image make of the files: verdict, effective "
               "configuration,\nplugins, what names mean, and what lint says; each with the "
               "release "
               "that made it so. The first\nrelease is the one that the files name, or that of "
               "--image. Without files it lists the changes\nof the image between the two."),
            {{tr("What would the newest image change?"),
              u"towerkey-cli upgrade --to latest compose.yaml"_s},
             {tr("Change over, but look first:"),
              u"towerkey-cli upgrade --to 26.8.1 --apply --dry-run compose.yaml"_s},
             {tr("What changed between two releases?"),
              u"towerkey-cli upgrade --image 23.6.0 --to 24.2.0"_s}},
            tr("it would not start, or lint warns of something new"),
        };
    }

    Attempt<ExitStatus> run(const Call &call) const override
    {
        if (!call.parser.isSet(u"to"_s))
            return wrongUsage(tr("Name the other release with --to, such as --to latest."));
        const auto workspace = openWorkspace(call, call.arguments);
        if (!workspace)
            return std::unexpected(workspace.error());
        const auto to = workspace->images.find(call.parser.value(u"to"_s));
        if (!to)
            return std::unexpected(failureOf(to.error(), call.revealSecrets));
        const bool applies = call.parser.isSet(u"apply"_s);
        if (!workspace->hasInput && applies)
            return wrongUsage(tr("Name the files that --apply is to change."));
        const Upgrade upgrade = lint::upgradeOf(workspace->deployment, workspace->image, *to,
                                                workspace->images, workspace->catalogue);
        if (applies)
            return apply(call, *workspace, upgrade);
        print(call, *workspace, upgrade);
        return workspace->hasInput ? statusOf(upgrade) : Good;
    }

private:
    static void print(const Call &call, const Workspace &workspace, const Upgrade &upgrade)
    {
        if (call.format == u"json")
            call.output.json(upgradeAsJson(call, workspace, upgrade));
        else
            call.output.line(upgradeAsText(call, workspace, upgrade));
    }

    static ExitStatus statusOf(const Upgrade &upgrade)
    {
        const bool warns = std::ranges::any_of(upgrade.problems, [](const auto &problem) {
            return problem.what.severity != lint::Severity::Hint;
        });
        return warns || upgrade.after.verdict != startup::Verdict::Starts ? Findings : Good;
    }

    /// Afterwards it tells what is left to do.
    static Attempt<ExitStatus> apply(const Call &call, const Workspace &workspace,
                                     const Upgrade &upgrade)
    {
        const auto edit = lint::upgradeEdit(workspace.deployment, upgrade.to, upgrade.safeFixes());
        const auto now = carryOut(call, workspace, edit);
        if (!now)
            return std::unexpected(now.error());
        const bool isPlain = now->container().service.kind == deployment::Service::Kind::Files;
        if (isPlain) {
            call.output.complain(tr("None of the files names the image. Start the container with "
                                    "%1 from now on.")
                                     .arg(upgrade.to.reference()));
        }
        const Upgrade left = lint::upgradeOf(*now, workspace.image, upgrade.to, workspace.images,
                                             workspace.catalogue);
        for (const auto &problem : left.problems) {
            if (problem.what.severity != lint::Severity::Hint)
                call.output.complain(lint::message(problem.what));
        }
        return statusOf(left);
    }
};

} // namespace

std::unique_ptr<const Command> makeUpgrade() { return std::make_unique<UpgradeCommand>(); }

} // namespace towerkey::cli
