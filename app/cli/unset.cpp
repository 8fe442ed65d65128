// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/editing.h"
#include "app/cli/pathargument.h"
#include "core/deployment/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

namespace {

class UnsetCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Unset)

public:
    QString name() const override { return u"unset"_s; }
    QList<QCommandLineOption> options() const override { return editingOptions(); }

    Help help() const override
    {
        return {
            tr("FILE… PATH"),
            tr("removes a setting, so that its default applies"),
            tr("Removes a setting from every file, variable and secret that gives it, together "
               "with the\ncomments that belong to it. Nothing else of the files changes. A setting "
               "that is given nowhere\nis no error."),
            {{tr("Back to the default:"), u"towerkey-cli unset orthanc.json DicomAet"_s},
             {tr("What would be removed?"),
              u"towerkey-cli unset --dry-run orthanc.json pacs.env PostgreSQL.Host"_s}},
            tr("the setting cannot be removed"),
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
        const auto now =
            carryOut(call, *workspace,
                     deployment::resetSetting(workspace->deployment, workspace->image, *path));
        if (!now)
            return std::unexpected(now.error());
        return Good;
    }
};

} // namespace

std::unique_ptr<const Command> makeUnset() { return std::make_unique<UnsetCommand>(); }

} // namespace towerkey::cli
