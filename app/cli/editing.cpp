// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/editing.h"

#include "core/base/unifieddiff.h"
#include "core/exchange/concealing.h"
#include "core/exchange/saving.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using deployment::Deployment;
using deployment::Role;
using deployment::Source;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Editing)
};

bool isVariableRole(const Source &source)
{
    return source.role == Role::Environment || source.role == Role::EnvironmentPairs;
}

/// The folder beside which new files belong.
QString folderOf(const Workspace &workspace)
{
    for (const Source &source : workspace.deployment.sources()) {
        if (!source.diskPath.isEmpty())
            return QFileInfo(source.diskPath).path();
    }
    return u"."_s;
}

/// Below --root a new file goes where the container looks for it.
Attempt<Deployment> withContainerPaths(const Deployment &deployment, const QString &root)
{
    QList<Source> sources = deployment.sources();
    for (Source &source : sources) {
        if (!source.diskPath.isEmpty())
            continue;
        if (isVariableRole(source)) {
            return wrongUsage(Texts::tr("There is no file of variables to write to. Name one with "
                                        "--environment."));
        }
        source.diskPath = QDir::cleanPath(root + source.containerPath);
    }
    return Deployment(deployment.imageTag(), sources);
}

Attempt<Deployment> withPaths(const Workspace &workspace, const Deployment &deployment)
{
    if (!workspace.root.isEmpty())
        return withContainerPaths(deployment, workspace.root);
    return exchange::withPaths(deployment, folderOf(workspace));
}

const Source *sourceAt(const Deployment &deployment, const QString &path)
{
    const auto found = std::ranges::find(deployment.sources(), path, &Source::diskPath);
    return found == deployment.sources().end() ? nullptr : &*found;
}

ShownText shownText(const Call &call, const Workspace &workspace, const Deployment &deployment,
                    const QString &path)
{
    const qsizetype index = deployment.sourceAt(path);
    if (index < 0)
        return {};
    const QByteArray &text = deployment.source(index).text;
    return {text,
            call.revealSecrets
                ? text
                : exchange::concealedText(deployment, workspace.image, workspace.catalogue, index)};
}

void printDifferences(const Call &call, const Workspace &workspace, const Deployment &now)
{
    for (const QString &path : exchange::changedPaths(workspace.deployment, now)) {
        call.output.write(unifiedDiff(path, shownText(call, workspace, workspace.deployment, path),
                                      shownText(call, workspace, now, path)));
    }
}

/// A new file counts only for those who name it.
void tellOfNewFiles(const Call &call, const Workspace &workspace, const QStringList &paths)
{
    const bool isVerbose = call.parser.isSet(u"verbose"_s);
    for (const QString &path : paths) {
        if (!sourceAt(workspace.deployment, path) && workspace.root.isEmpty())
            call.output.complain(
                Texts::tr("%1 is new. Name it, or its folder, from now on.").arg(path));
        else if (isVerbose)
            call.output.line(Texts::tr("%1 was written.").arg(path));
    }
    if (isVerbose && paths.isEmpty())
        call.output.line(Texts::tr("Nothing had to be changed."));
}

} // namespace

QList<QCommandLineOption> editingOptions()
{
    return {{u"dry-run"_s, Texts::tr("Show what would change, and write nothing.")},
            {u"backup"_s, Texts::tr("Keep what was there before, as NAME~ beside each file.")},
            {u"verbose"_s, Texts::tr("Tell which files were written.")}};
}

Attempt<Deployment> carryOut(const Call &call, const Workspace &workspace,
                             const Result<deployment::Edit> &edit)
{
    if (!edit)
        return std::unexpected(failureOf(edit.error(), call.revealSecrets));
    Deployment edited = workspace.deployment;
    edited.apply(*edit);
    const auto now = withPaths(workspace, edited);
    if (!now)
        return now;
    const QStringList paths = exchange::changedPaths(workspace.deployment, *now);
    if (call.parser.isSet(u"dry-run"_s)) {
        printDifferences(call, workspace, *now);
        return now;
    }
    if (std::ranges::any_of(paths, InputTree::isStandardInput)) {
        return wrongUsage(Texts::tr("What comes from the standard input cannot be written back. "
                                    "Name a file, or use --dry-run."));
    }
    const auto backups = call.parser.isSet(u"backup"_s) ? FileTransaction::Backups::Yes
                                                        : FileTransaction::Backups::No;
    if (const auto saved = exchange::save(workspace.deployment, *now, backups); !saved)
        return std::unexpected(failureOf(saved.error(), call.revealSecrets));
    tellOfNewFiles(call, workspace, paths);
    return now;
}

} // namespace towerkey::cli
