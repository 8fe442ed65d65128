// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/kubernetesopening.h"

#include "core/exchange/compose/composelayout.h"
#include "core/exchange/kubernetes/containerreader.h"
#include "core/exchange/kubernetes/kuberneteslayout.h"
#include "core/exchange/wantedsources.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::kubernetes {

using deployment::Deployment;
using deployment::Role;
using deployment::Source;

namespace {

/// More than this names itself in circles, or is no deployment of a person.
constexpr qsizetype MostSources = 5000;

bool isYaml(const QString &path)
{
    return path.endsWith(u".yaml") || path.endsWith(u".yml")
        || QFileInfo(path).fileName() == u"Kustomization";
}

/// What a file is for, by the first generator that names it.
Role roleOf(const QList<DataObject> &objects, qsizetype source)
{
    for (const DataObject &data : objects) {
        for (const DataEntry &entry : data.entries) {
            if (entry.source != source)
                continue;
            if (entry.form == DataEntry::Form::Line)
                return Role::EnvironmentFile;
            if (entry.form == DataEntry::Form::File)
                return data.isSecret ? Role::Secret : Role::Configuration;
        }
    }
    return Role::EnvironmentFile;
}

/// Reads the files of manifests until they ask for no more.
class ManifestsOpening
{
public:
    ManifestsOpening(QStringList paths, const FileTree &files)
        : m_paths(std::move(paths)), m_files(files)
    {
    }

    Result<Deployment> run()
    {
        for (const QString &path : m_paths) {
            if (const auto added = add(path); !added)
                return std::unexpected(added.error());
        }
        for (bool isChanged = true; isChanged && m_sources.size() < MostSources;) {
            const auto more = readMore();
            if (!more)
                return std::unexpected(more.error());
            isChanged = *more;
        }
        giveRoles();
        return Deployment({}, m_sources);
    }

private:
    Result<void> add(const QString &path)
    {
        m_asked.insert(path);
        const auto text = m_files.read(path);
        if (!text)
            return std::unexpected(text.error());
        m_sources.append({.role = isYaml(path) ? Role::Manifests : Role::EnvironmentFile,
                          .diskPath = path,
                          .text = *text});
        return isYaml(path) ? checkYaml(path, *text) : Result<void>();
    }

    /// False when nothing more is asked for.
    Result<bool> readMore()
    {
        const Deployment deployment({}, m_sources);
        QStringList wanted = Manifests(deployment, m_paths).wanted().values();
        wanted.sort();
        bool isChanged = false;
        for (const QString &path : std::as_const(wanted)) {
            const bool isFile =
                !m_asked.contains(path) && m_files.entryAt(path) == FileTree::Entry::File;
            m_asked.insert(path);
            if (!isFile)
                continue;
            if (const auto added = add(path); !added)
                return std::unexpected(added.error());
            isChanged = true;
        }
        return isChanged;
    }

    void giveRoles()
    {
        const Deployment deployment({}, m_sources);
        const Manifests manifests(deployment, m_paths);
        for (qsizetype i = 0; i < m_sources.size(); ++i) {
            if (m_sources[i].role != Role::Manifests)
                m_sources[i].role = roleOf(manifests.dataObjects(), i);
        }
    }

    QStringList m_paths;
    const FileTree &m_files;
    QList<Source> m_sources;
    QSet<QString> m_asked;
};

struct Choice
{
    ServiceChoice shown;
    ContainerId id;
};

/// A container runs Orthanc when its image, its variables or its files say so.
QList<Choice> choicesOf(const Deployment &deployment, const QStringList &paths)
{
    Manifests manifests(deployment, paths);
    const QList<PodContainer> containers = containersOf(manifests);
    const QStringList names = namesOf(containers);
    QList<Choice> choices;
    for (qsizetype i = 0; i < containers.size(); ++i) {
        const auto container = ContainerReader(manifests, containers[i]).readConfiguration();
        const bool hasNames =
            std::ranges::any_of(container.variables, [](const deployment::Variable &variable) {
                return variable.name.startsWith("ORTHANC__") || variable.name == "ORTHANC_JSON";
            });
        const bool hasConfiguration =
            std::ranges::contains(container.files, deployment::ContainerFile::Role::Configuration,
                                  &deployment::ContainerFile::role);
        const QString &image = container.service.imageReference;
        choices.append(
            {{names[i], image, compose::isOrthancImage(image) || hasNames || hasConfiguration},
             containers[i].id});
    }
    return choices;
}

const Choice *chosen(const QList<Choice> &choices, const Deployment &deployment,
                     const QStringList &paths, const QString &wanted)
{
    const auto named = [&](const QString &name) -> const Choice * {
        const Manifests manifests(deployment, paths);
        const auto containers = containersOf(manifests);
        const PodContainer *found = findNamed(containers, name);
        return found ? &choices.at(found - containers.data()) : nullptr;
    };
    if (!wanted.isEmpty())
        return named(wanted);
    // A proxy beside Orthanc may get its configuration, too.
    const auto byImage = std::ranges::find_if(choices, [](const Choice &choice) {
        return compose::isOrthancImage(choice.shown.imageReference);
    });
    if (byImage != choices.end())
        return &*byImage;
    const auto found = std::ranges::find_if(
        choices, [](const Choice &choice) { return choice.shown.runsOrthanc; });
    return found == choices.end() ? nullptr : &*found;
}

/// An image whose name tells no release of Orthanc's is taken for the usual one.
QString tagOf(const OpenOptions &options, const QString &reference)
{
    const bool tells = compose::isOrthancImage(reference) || !options.imageTag.isEmpty();
    const auto image =
        options.images.find(options.imageTag.isEmpty() ? reference : options.imageTag);
    if (tells && image)
        return image->tag;
    const auto usual = options.images.find(options.usualTag);
    return usual ? usual->tag : options.images.newest().tag;
}

bool holdsManifestsAt(const QString &path, const FileTree &files)
{
    const auto text =
        files.entryAt(path) == FileTree::Entry::File ? files.read(path) : Result<QByteArray>();
    return text && holdsManifests(*text);
}

} // namespace

QStringList manifestsIn(const QStringList &paths, const FileTree &files)
{
    if (paths.size() != 1 || files.entryAt(paths.first()) != FileTree::Entry::Folder) {
        const auto isOne = [&files](const QString &path) { return holdsManifestsAt(path, files); };
        const bool areYaml = !paths.isEmpty() && std::ranges::all_of(paths, isYaml);
        return areYaml && std::ranges::any_of(paths, isOne) ? paths : QStringList();
    }
    const QDir folder(paths.first());
    for (const QString &name : kustomizationNames()) {
        const QString path = folder.filePath(name);
        if (files.entryAt(path) == FileTree::Entry::File)
            return {path};
    }
    QStringList found;
    for (const QString &name : files.names(paths.first())) {
        const QString path = folder.filePath(name);
        if (isYaml(path) && !name.startsWith(u'.') && holdsManifestsAt(path, files))
            found.append(path);
    }
    return found;
}

Result<Deployment> open(const QStringList &paths, const OpenOptions &options, const FileTree &files)
{
    const QStringList absolute = absolutePaths(paths);
    const auto read = ManifestsOpening(absolute, files).run();
    if (!read)
        return read;
    const QList<Choice> choices = choicesOf(*read, absolute);
    const Choice *choice = chosen(choices, *read, absolute, options.service);
    if (!choice) {
        const Place place{absolute.first(), {}};
        QStringList names;
        for (const Choice &other : choices)
            names.append(other.shown.name);
        if (options.service.isEmpty())
            return failure(ErrorId::NoService, {absolute.first()}, place);
        return failure(ErrorId::ServiceUnknown, {options.service, names.join(u", "_s)}, place);
    }
    return Deployment(tagOf(options, choice->shown.imageReference), read->sources(),
                      std::make_shared<KubernetesLayout>(absolute, choice->id));
}

Result<QList<ServiceChoice>> servicesOf(const QStringList &paths, const FileTree &files)
{
    const QStringList absolute = absolutePaths(paths);
    const auto read = ManifestsOpening(absolute, files).run();
    if (!read)
        return std::unexpected(read.error());
    QList<ServiceChoice> services;
    for (const Choice &choice : choicesOf(*read, absolute))
        services.append(choice.shown);
    return services;
}

} // namespace towerkey::exchange::kubernetes
