// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/effective.h"

#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

namespace {

class Effective final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Effective)

public:
    QString name() const override { return u"effective"_s; }

    Help help() const override
    {
        return {
            tr("FILE…"),
            tr("what Orthanc would get, from where, and whether the image would start"),
            tr("Simulates the start of the image: joins the files, variables and secrets as its "
               "script does,\nadds the defaults of the image and of the enabled plugins, and "
               "prints the configuration that\nOrthanc would get, with the origin of each value."),
            {{tr("What do these files give together?"),
              u"towerkey-cli effective orthanc.json pacs.env"_s},
             {tr("What does a container get, for a program to read?"),
              u"towerkey-cli effective --root container --environment pacs.env --format json"_s},
             {tr("Would an older image start with it?"),
              u"towerkey-cli effective --image 23.6.1 orthanc.json"_s}},
            tr("the image would not start: it refuses or crashes"),
        };
    }

    Attempt<ExitStatus> run(const Call &call) const override
    {
        const auto workspace = openInput(call, call.arguments);
        if (!workspace)
            return std::unexpected(workspace.error());
        const startup::Outcome outcome = workspace->simulate();
        if (call.format == u"json")
            call.output.json(effectiveAsJson(*workspace, outcome, call));
        else
            call.output.line(effectiveAsText(*workspace, outcome, call));
        tellNotes(*workspace, call);
        return outcome.verdict == startup::Verdict::Starts ? Good : Findings;
    }
};

} // namespace

std::unique_ptr<const Command> makeEffective() { return std::make_unique<Effective>(); }

} // namespace towerkey::cli
