// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/workspace.h"

#include "app/cli/secrets.h"
#include "core/exchange/masking.h"
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

struct Inputs
{
    QStringList files;
    QString root;
    QString environment;
    QString service;
};

Result<Deployment> openAll(const Inputs &inputs, const exchange::OpenOptions &options,
                           const FileTree &files)
{
    const auto opened = exchange::open(inputs.files, options, files);
    if (!opened || (inputs.root.isEmpty() && inputs.environment.isEmpty()))
        return opened;
    const auto container =
        exchange::openContainer(inputs.root, inputs.environment, opened->imageTag());
    if (!container)
        return container;
    return Deployment(opened->imageTag(), opened->sources() + container->sources());
}

bool hasService(const Deployment &deployment)
{
    return deployment.container().service.kind != deployment::Service::Kind::Files;
}

} // namespace

startup::Outcome Workspace::simulate() const
{
    return startup::simulate(image, startup::inputOf(deployment));
}

json::Value Workspace::shown(const Call &call, const SettingPath &path,
                             const json::Value &value) const
{
    return call.revealSecrets ? value : exchange::maskedAt(catalogue, path, value);
}

static Attempt<Workspace> openInputs(const Call &call, const Inputs &inputs)
{
    Workspace workspace;
    workspace.images = image::Images::load();
    workspace.catalogue = catalogue::Catalogue::load();
    const QString tag = call.parser.value(u"image"_s);
    if (const auto wanted = workspace.images.find(tag); !wanted)
        return std::unexpected(failureOf(wanted.error(), call.revealSecrets));
    const auto opened = openAll(inputs, {workspace.images, tag, inputs.service}, call.files);
    if (!opened)
        return std::unexpected(failureOf(opened.error(), call.revealSecrets));
    if (hasService(*opened) && !inputs.environment.isEmpty()) {
        return wrongUsage(Texts::tr("--environment and a file that describes a container exclude "
                                    "each other: the container has its variables itself."));
    }
    workspace.deployment = *opened;
    workspace.image = *workspace.images.find(opened->imageTag());
    workspace.hasInput =
        !inputs.files.isEmpty() || !inputs.root.isEmpty() || !inputs.environment.isEmpty();
    workspace.root = inputs.root;
    return workspace;
}

Attempt<Workspace> openWorkspace(const Call &call, const QStringList &files)
{
    const QString root = call.parser.value(u"root"_s);
    if (!files.isEmpty() && !root.isEmpty()) {
        return wrongUsage(Texts::tr("--root and files exclude each other: the folder of --root "
                                    "already holds all files of the container."));
    }
    return openInputs(
        call, {files, root, call.parser.value(u"environment"_s), call.parser.value(u"service"_s)});
}

QStringList servicesToJudge(const Call &call, const QStringList &files)
{
    QStringList names;
    const auto services = exchange::servicesOf(files, call.files);
    for (const auto &service : services.value_or(QList<exchange::ServiceChoice>())) {
        if (service.runsOrthanc)
            names.append(service.name);
    }
    const bool isChosen = call.parser.isSet(u"service"_s) || names.isEmpty();
    return isChosen ? QStringList{call.parser.value(u"service"_s)} : names;
}

Attempt<Workspace> openService(const Call &call, const QStringList &files, const QString &service)
{
    const bool isChosen = service == call.parser.value(u"service"_s);
    return isChosen ? openInput(call, files) : openInputs(call, {files, {}, {}, service});
}

Attempt<Workspace> openSide(const Call &call, const QString &argument)
{
    const qsizetype mark = argument.lastIndexOf(u'#');
    const bool namesService = mark > 0 && !QFileInfo::exists(argument);
    const QString path = namesService ? argument.first(mark) : argument;
    const QString service =
        namesService ? argument.sliced(mark + 1) : call.parser.value(u"service"_s);
    return openInputs(call, {{path}, {}, {}, service});
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
        const bool isNamedSo =
            argument == u"-" || argument.endsWith(u".json") || argument.endsWith(u".env");
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

void tellNotes(const Workspace &workspace, const Call &call)
{
    for (const deployment::Note &note : workspace.deployment.container().notes) {
        const QString place = toString(note.place);
        const QString sentence = deployment::message(note);
        call.output.complain(place.isEmpty() ? sentence : place + u": "_s + sentence);
    }
}

void complainAbout(const startup::Outcome &outcome, const Call &call)
{
    for (const QString &sentence : sentences(outcome.reasons, call.revealSecrets))
        call.output.complain(sentence);
}

} // namespace towerkey::cli
