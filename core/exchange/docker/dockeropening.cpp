// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/docker/dockeropening.h"

#include "core/exchange/compose/composelayout.h"
#include "core/exchange/compose/composeopening.h"
#include "core/exchange/docker/inspectionlayout.h"
#include "core/exchange/docker/runlayout.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::docker {

using deployment::Container;
using deployment::Deployment;
using deployment::Role;

namespace {

/// A text that describes containers, with what they name.
struct Description
{
    QString path;
    WantedSources sources;
    QList<Container> containers;
};

/// Reads the containers again and again, until they name nothing more.
template <typename Read>
Result<Description> described(Role role, const QString &path, const FileTree &files, Read read)
{
    Description description{absolutePaths({path}).first(), WantedSources(files), {}};
    if (const auto begun = description.sources.begin(role, description.path); !begun)
        return std::unexpected(begun.error());
    for (bool isChanged = true; isChanged;) {
        const Deployment deployment({}, description.sources.sources());
        Wanted wanted;
        description.containers = read(deployment, description.sources.present(), wanted);
        for (const Container &container : std::as_const(description.containers))
            description.sources.noteRoles(container);
        isChanged = description.sources.read(wanted);
    }
    return description;
}

Result<Description> describedInspection(const QString &path, const FileTree &files)
{
    const auto description =
        described(Role::Inspection, path, files,
                  [](const Deployment &deployment, const QSet<QString> &present, Wanted &wanted) {
                      QList<Container> containers;
                      const qsizetype count = inspectedContainers(deployment.document(0));
                      for (qsizetype i = 0; i < count; ++i) {
                          const auto reading = InspectionReader(deployment, 0, i, present).read();
                          wanted.add(reading.wanted);
                          containers.append(reading.container);
                      }
                      return containers;
                  });
    if (!description)
        return description;
    const auto document = json::Document::parse(description->sources.sources().first().text);
    const json::Problem *problem = document.firstProblemFor(json::Reader::Image);
    if (!problem)
        return description;
    return failure(ErrorId::InspectionInvalid, {path, json::message(*problem)},
                   {description->path, document.position(problem->range.begin)});
}

Result<Description> describedCommands(const QString &path, const FileTree &files)
{
    return described(
        Role::Command, path, files,
        [](const Deployment &deployment, const QSet<QString> &present, Wanted &wanted) {
            QList<Container> containers;
            const deployment::Source &source = deployment.source(0);
            const qsizetype count = readCommands(source.text, source.diskPath).commands.size();
            for (qsizetype i = 0; i < count; ++i) {
                const auto reading = RunReader(deployment, 0, i, present).read();
                wanted.add(reading.wanted);
                containers.append(reading.container);
            }
            return containers;
        });
}

/// The container that is meant: the named one, else the first that runs Orthanc, else the only one.
Result<qsizetype> chosen(const Description &description, const QString &wanted)
{
    QStringList names;
    for (qsizetype i = 0; i < description.containers.size(); ++i) {
        const Container &container = description.containers[i];
        const bool fits =
            wanted.isEmpty() ? compose::runsOrthanc(container) : container.service.name == wanted;
        if (fits)
            return i;
        names.append(container.service.name);
    }
    const Place place{description.path, {}};
    if (!wanted.isEmpty())
        return failure(ErrorId::ServiceUnknown, {wanted, names.join(u", "_s)}, place);
    if (names.size() == 1)
        return 0;
    return failure(ErrorId::NoService, {description.path}, place);
}

template <typename Layout>
Result<Deployment> opened(const Result<Description> &description, const OpenOptions &options)
{
    if (!description)
        return std::unexpected(description.error());
    const auto position = chosen(*description, options.service);
    if (!position)
        return std::unexpected(position.error());
    const QString reference = description->containers[*position].service.imageReference;
    return Deployment(
        compose::tagOf(options, reference), description->sources.sources(),
        std::make_shared<Layout>(description->path, *position, description->sources.present()));
}

Result<QList<ServiceChoice>> choices(const Result<Description> &description)
{
    if (!description)
        return std::unexpected(description.error());
    QList<ServiceChoice> choices;
    for (const Container &container : description->containers) {
        choices.append({container.service.name, container.service.imageReference,
                        compose::runsOrthanc(container)});
    }
    return choices;
}

} // namespace

Result<Deployment> openInspection(const QString &path, const OpenOptions &options,
                                  const FileTree &files)
{
    return opened<InspectionLayout>(describedInspection(path, files), options);
}

Result<Deployment> openCommand(const QString &path, const OpenOptions &options,
                               const FileTree &files)
{
    return opened<RunLayout>(describedCommands(path, files), options);
}

Result<QList<ServiceChoice>> containersOfInspection(const QString &path, const FileTree &files)
{
    return choices(describedInspection(path, files));
}

Result<QList<ServiceChoice>> containersOfCommands(const QString &path, const FileTree &files)
{
    return choices(describedCommands(path, files));
}

} // namespace towerkey::exchange::docker
