// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/workspace.h"

#include "app/cli/secrets.h"
#include "core/exchange/opening.h"
#include "core/startup/deploymentinput.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using deployment::Deployment;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Workspace)
};

Result<Deployment> openAll(const QStringList &files, const QString &root,
                           const QString &environment, const QString &tag)
{
    const auto opened = exchange::open(files, tag);
    const auto container = exchange::openContainer(root, environment, tag);
    if (!opened || !container)
        return opened ? container : opened;
    return Deployment(tag, opened->sources() + container->sources());
}

} // namespace

startup::Outcome Workspace::simulate() const
{
    return startup::simulate(image, startup::inputOf(deployment));
}

json::Value Workspace::shown(const Call &call, const SettingPath &path,
                             const json::Value &value) const
{
    return call.revealSecrets ? value : maskedAt(catalogue, path, value);
}

Attempt<Workspace> openWorkspace(const Call &call, const QStringList &files)
{
    const QString root = call.parser.value(u"root"_s);
    const QString environment = call.parser.value(u"environment"_s);
    if (!files.isEmpty() && !root.isEmpty()) {
        return wrongUsage(Texts::tr("--root and files exclude each other: the folder of --root "
                                    "already holds all files of the container."));
    }
    Workspace workspace;
    workspace.images = image::Images::load();
    workspace.catalogue = catalogue::Catalogue::load();
    const auto image = workspace.images.find(call.parser.value(u"image"_s));
    if (!image)
        return std::unexpected(failureOf(image.error(), call.revealSecrets));
    workspace.image = *image;
    const auto opened = openAll(files, root, environment, image->tag);
    if (!opened)
        return std::unexpected(failureOf(opened.error(), call.revealSecrets));
    workspace.deployment = *opened;
    workspace.hasInput = !files.isEmpty() || !root.isEmpty() || !environment.isEmpty();
    workspace.root = root;
    return workspace;
}

Attempt<Workspace> openInput(const Call &call, const QStringList &files)
{
    auto workspace = openWorkspace(call, files);
    if (workspace && !workspace->hasInput) {
        return wrongUsage(Texts::tr("Name the files or folders to read, such as orthanc.json, or "
                                    "use --root and --environment."));
    }
    return workspace;
}

MixedArguments splitArguments(const QStringList &arguments)
{
    static const QRegularExpression bareWord(u"\\A[A-Za-z0-9_]+\\z"_s);
    MixedArguments result;
    for (const QString &argument : arguments) {
        const bool isNamedSo = argument.endsWith(u".json") || argument.endsWith(u".env");
        const bool isThere = QFileInfo(argument).exists() && !bareWord.match(argument).hasMatch();
        (isNamedSo || isThere ? result.files : result.words).append(argument);
    }
    return result;
}

QStringList sentences(const QList<startup::Reason> &reasons, bool revealSecrets)
{
    QStringList result;
    for (startup::Reason reason : reasons) {
        const bool quotesTheFile = reason.id == startup::ReasonId::FirstFileUnparsable
            || reason.id == startup::ReasonId::FileUnparsable
            || reason.id == startup::ReasonId::OrthancJsonUnparsable;
        if (quotesTheFile && !revealSecrets && !reason.arguments.isEmpty())
            reason.arguments.last() = withoutQuotedWords(reason.arguments.last());
        const QString place = toString(reason.place);
        const QString sentence = startup::message(reason);
        result.append(place.isEmpty() ? sentence : place + u": "_s + sentence);
    }
    return result;
}

void complainAbout(const startup::Outcome &outcome, const Call &call)
{
    for (const QString &sentence : sentences(outcome.reasons, call.revealSecrets))
        call.output.complain(sentence);
}

} // namespace towerkey::cli
