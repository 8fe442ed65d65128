// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/composeopening.h"

#include "core/exchange/wantedsources.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::compose {

using deployment::Deployment;
using deployment::Role;

namespace {

/// Reads the files of a project until it asks for no more.
class ProjectOpening
{
public:
    ProjectOpening(QStringList paths, const FileTree &files)
        : m_paths(std::move(paths)), m_sources(files)
    {
    }

    Result<Deployment> run()
    {
        for (const QString &path : m_paths) {
            if (const auto begun = m_sources.begin(Role::Compose, path); !begun)
                return std::unexpected(begun.error());
            if (const auto valid = checkYaml(path, m_sources.sources().last().text); !valid)
                return std::unexpected(valid.error());
        }
        while (readMore()) { }
        return Deployment({}, m_sources.sources());
    }

    const QSet<QString> &present() const { return m_sources.present(); }

private:
    /// Adds what the services name and is not there yet; false when there is nothing more.
    bool readMore()
    {
        const Deployment deployment({}, m_sources.sources());
        Wanted wanted;
        Project project(deployment, m_paths);
        for (const QString &name : project.serviceNames()) {
            Project own(deployment, m_paths);
            ServiceReader reader(own, name, m_sources.present());
            const auto reading = reader.read();
            wanted.add(reader.wanted());
            m_sources.noteRoles(reading.container);
        }
        wanted.files += project.wanted();
        return m_sources.read(wanted);
    }

    QStringList m_paths;
    WantedSources m_sources;
};

const ServiceSummary *chosen(const QList<ServiceSummary> &services, const QString &wanted)
{
    const auto fits = [&wanted](const ServiceSummary &service) {
        return wanted.isEmpty() ? service.runsOrthanc : service.name == wanted;
    };
    const auto found = std::ranges::find_if(services, fits);
    return found == services.end() ? nullptr : &*found;
}

} // namespace

QString tagOf(const OpenOptions &options, const QString &reference)
{
    const bool tells = isOrthancImage(reference) || !options.imageTag.isEmpty();
    const auto image =
        options.images.find(options.imageTag.isEmpty() ? reference : options.imageTag);
    if (tells && image)
        return image->tag;
    const auto usual = options.images.find(options.usualTag);
    return usual ? usual->tag : options.images.newest().tag;
}

QStringList composeFilesIn(const QString &folder, const FileTree &files)
{
    const auto firstOf = [&](const QStringList &names) {
        for (const QString &name : names) {
            const QString path = QDir(folder).filePath(name);
            if (files.entryAt(path) == FileTree::Entry::File)
                return path;
        }
        return QString();
    };
    QStringList paths{firstOf(
        {u"compose.yaml"_s, u"compose.yml"_s, u"docker-compose.yml"_s, u"docker-compose.yaml"_s})};
    if (paths.first().isEmpty())
        return {};
    paths.append(firstOf({u"compose.override.yml"_s, u"compose.override.yaml"_s,
                          u"docker-compose.override.yml"_s, u"docker-compose.override.yaml"_s}));
    paths.removeAll(QString());
    return paths;
}

Result<Deployment> open(const QStringList &paths, const OpenOptions &options, const FileTree &files)
{
    const QStringList absolute = absolutePaths(paths);
    ProjectOpening opening(absolute, files);
    const auto project = opening.run();
    if (!project)
        return project;
    const auto services = servicesOf(*project, absolute, opening.present());
    const ServiceSummary *service = chosen(services, options.service);
    if (!service) {
        QStringList names;
        for (const ServiceSummary &other : services)
            names.append(other.name);
        const Place place{absolute.first(), {}};
        if (options.service.isEmpty())
            return failure(ErrorId::NoService, {absolute.first()}, place);
        return failure(ErrorId::ServiceUnknown, {options.service, names.join(u", "_s)}, place);
    }
    return Deployment(tagOf(options, service->imageReference), project->sources(),
                      std::make_shared<ComposeLayout>(absolute, service->name, opening.present()));
}

Result<QList<ServiceChoice>> servicesOf(const QStringList &paths, const FileTree &files)
{
    const QStringList absolute = absolutePaths(paths);
    ProjectOpening opening(absolute, files);
    const auto project = opening.run();
    if (!project)
        return std::unexpected(project.error());
    QList<ServiceChoice> choices;
    for (const ServiceSummary &service : servicesOf(*project, absolute, opening.present()))
        choices.append({service.name, service.imageReference, service.runsOrthanc});
    return choices;
}

} // namespace towerkey::exchange::compose
