// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/proof.h"

#include "core/exchange/bundle/keptvariables.h"
#include "core/exchange/bundle/pieces.h"
#include "core/exchange/bundle/writers.h"
#include "core/exchange/escaping.h"
#include "core/exchange/opening.h"
#include "core/startup/deploymentinput.h"

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

const auto Root = u"/export"_s; // Where the files lie in memory.

/// Another form of the same plan, for what cannot be read by itself.
std::optional<ExportOptions> twinOf(ExportOptions options)
{
    switch (options.target) {
    case Target::Stack:
        if (!options.hasExternalSecrets)
            return {};
        options.hasExternalSecrets = false;
        return options;
    default:
        return {};
    }
}

QString pathToOpen(Target target)
{
    if (target == Target::Bundle)
        return Root + u"/compose.yaml"_s;
    if (target == Target::DockerRun)
        return Root + u"/docker-run.sh"_s;
    return target == Target::Stack ? Root + u"/stack.yaml"_s : Root;
}

/// Plain files do not say for which image they are, nor of which service.
OpenOptions openOptions(const ExportRequest &request, const ExportPlan &plan, Target target)
{
    const bool isPlain = target == Target::Json || target == Target::Variables;
    return {request.images, isPlain ? request.image.tag : QString(),
            isPlain ? QString() : plan.name};
}

int countOf(const json::Value &value)
{
    const auto *table = value.as<json::Table>();
    if (!table || table->isEmpty())
        return 1;
    int count = 0;
    for (const auto &[key, member] : *table)
        count += countOf(member);
    return count;
}

Result<startup::Outcome> started(const deployment::Deployment &opened, const image::Image &image)
{
    startup::Outcome outcome = startup::simulate(image, startup::inputOf(opened));
    if (outcome.verdict == startup::Verdict::Starts)
        return outcome;
    const startup::Reason reason = outcome.reasons.value(0);
    return failure(ErrorId::ExportStartFails, {startup::message(reason)}, reason.place);
}

Proof begun(const Intention &intention, bool hasTwin)
{
    Proof proof;
    proof.reader = hasTwin ? Proof::Reader::Twin : Proof::Reader::Importer;
    proof.settings = countOf(intention.configuration);
    proof.plugins = int(intention.plugins.size());
    proof.switches = int(intention.switches.size());
    return proof;
}

/// What a shell makes of the .env of a stack, in the way in which compose reads such a file.
QByteArray exportedByShell(const ExportPlan &plan)
{
    QByteArray lines;
    for (const PlannedVariable &variable : secretVariables(plan))
        lines += variable.name.toUtf8() + '=' + dotenvQuoted(variable.value) + '\n';
    return lines;
}

Result<deployment::Deployment> opened(const QList<ExportedFile> &files,
                                      const ExportRequest &request, const ExportPlan &plan,
                                      Target target)
{
    QMap<QString, QByteArray> contents;
    for (const ExportedFile &file : files)
        contents.insert(Root + u'/' + file.path, file.content);
    if (target == Target::Stack)
        contents.insert(Root + u"/.env"_s, exportedByShell(plan));
    return open({pathToOpen(target)}, openOptions(request, plan, target), MemoryTree(contents));
}

} // namespace

Proof prove(const QList<ExportedFile> &files, const ExportRequest &request, const ExportPlan &plan)
{
    const auto twin = twinOf(request.options);
    Proof proof = begun(plan.intention, twin.has_value());
    const auto again = twin ? opened(writeExport(plan, *twin), request, plan, twin->target)
                            : opened(files, request, plan, request.options.target);
    const auto outcome = again.and_then([&request](const deployment::Deployment &deployment) {
        return started(deployment, request.image);
    });
    if (!outcome) {
        proof.error = outcome.error();
        return proof;
    }
    if (again->imageTag() != plan.intention.imageTag) {
        proof.differences.append({Difference::Kind::Image, u"image"_s,
                                  json::Value(plan.intention.imageTag),
                                  json::Value(again->imageTag())});
    }
    proof.differences +=
        differencesFrom(plan.intention, *outcome, switchesToKeep(*again, *request.image.profile),
                        request.catalogue);
    return proof;
}

} // namespace towerkey::exchange
