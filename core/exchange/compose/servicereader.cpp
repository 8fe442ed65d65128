// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/servicereader.h"

#include "core/exchange/compose/shortforms.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::compose {

using deployment::NoteId;
using yaml::NodeIndex;
using yaml::NodeKind;
using yaml::NoNode;

ServiceReader::ServiceReader(Project &project, const QString &service,
                             const QSet<QString> &presentPaths)
    : m_project(project), m_service(service), m_present(presentPaths)
{
}

ServiceReading ServiceReader::read()
{
    m_reading.layers = m_project.layersOf(m_service);
    m_reading.container.service.kind = deployment::Service::Kind::Compose;
    m_reading.container.service.name = m_service;
    if (!m_reading.layers.isEmpty())
        readService();
    readNeighbours();
    for (const SeenFile &seen : std::as_const(m_files)) {
        const bool isSecret = seen.file.role == deployment::ContainerFile::Role::Secret;
        const qsizetype position = isSecret
            ? m_reading.fileSites.size()
            : std::ranges::count(m_reading.container.files,
                                 deployment::ContainerFile::Role::Configuration,
                                 &deployment::ContainerFile::role);
        m_reading.container.files.insert(position, seen.file);
        m_reading.fileSites.insert(position, seen.site);
    }
    keepLastOfEqualNames(m_reading.container);
    m_reading.container.notes = m_project.notes();
    m_wanted.files += m_project.wanted();
    return std::move(m_reading);
}

void ServiceReader::readService()
{
    const Layer &last = m_reading.layers.last();
    deployment::Service &service = m_reading.container.service;
    service.source = last.file.source;
    service.offset = m_project.document(last.file).node(last.service).begin;
    const LayerNode build = m_project.attribute(m_reading.layers, u"build"_s);
    if (build.node != NoNode)
        readBuild(build);
    readImage();
    readCommand();
    readEnvironmentFiles();
    readEnvironment();
    readVolumes();
    readGrants(u"configs"_s);
    readGrants(u"secrets"_s);
    readAttributes();
    for (const LayerNode &ports : m_project.joined(m_reading.layers, u"ports"_s)) {
        const yaml::Document &document = m_project.document(ports.layer.file);
        for (const NodeIndex item : document.children(ports.node)) {
            if (const auto port = portOf(m_project, {ports.layer, document.resolved(item)}))
                service.ports.append(*port);
        }
    }
}

void ServiceReader::readImage()
{
    const LayerNode image = m_project.attribute(m_reading.layers, u"image"_s);
    const bool isBuilt = m_project.attribute(m_reading.layers, u"build"_s).node != NoNode;
    if (image.node == NoNode || (isBuilt && !m_reading.container.service.imageReference.isEmpty()))
        return;
    deployment::Service &service = m_reading.container.service;
    service.imageReference = m_project.text(image.layer.file, image.node);
    service.imageSource = image.layer.file.source;
    service.imageOffset = m_project.document(image.layer.file).node(image.node).begin;
}

void ServiceReader::readBuild(const LayerNode &build)
{
    const ComposeFile &file = build.layer.file;
    const yaml::Document &document = m_project.document(file);
    const bool isShort = document.node(build.node).kind == NodeKind::Scalar;
    const auto member = [&](const QString &key) {
        return isShort ? QString() : m_project.text(file, document.findResolved(build.node, {key}));
    };
    const QString context =
        m_project.absolute(file, isShort ? m_project.text(file, build.node) : member(u"context"_s));
    const QString name = member(u"dockerfile"_s);
    QHash<QByteArray, QByteArray> arguments;
    const NodeIndex args = isShort ? NoNode : document.findResolved(build.node, {u"args"_s});
    for (const yaml::Member &argument : document.members(args)) {
        arguments.insert(document.scalarText(argument.key).toUtf8(),
                         m_project.scalar(file, document.resolved(argument.value)).text);
    }
    const QString path =
        QDir::cleanPath(QDir(context).filePath(name.isEmpty() ? u"Dockerfile"_s : name));
    const qsizetype source = m_project.source(path);
    if (source < 0) {
        m_project.note(NoteId::FileMissing, {path}, file, build.node);
        return;
    }
    const auto dockerfile = Dockerfile::parse(m_project.deployment().source(source).text,
                                              member(u"target"_s), arguments);
    deployment::Service &service = m_reading.container.service;
    service.imageReference = dockerfile.base();
    service.imageSource = source;
    service.imageOffset = dockerfile.baseRange().begin;
    service.user = dockerfile.user();
    service.command = dockerfile.command();
    service.entrypoint = dockerfile.entrypoint();
    for (const Dockerfile::Variable &variable : dockerfile.variables()) {
        VariableSite site{.kind = VariableSite::Kind::Dockerfile, .name = variable.name};
        site.source = source;
        addVariable(site, variable.value, source, variable.nameRange.begin);
    }
    addCopies(dockerfile, source, context);
}

void ServiceReader::readCommand()
{
    deployment::Service &service = m_reading.container.service;
    const auto wordsOf = [&](const QString &name, std::optional<QStringList> &words) {
        const LayerNode node = m_project.attribute(m_reading.layers, name);
        if (node.node != NoNode)
            words = m_project.words(node.layer.file, node.node);
        return node;
    };
    const LayerNode entrypoint = wordsOf(u"entrypoint"_s, service.entrypoint);
    const LayerNode command = wordsOf(u"command"_s, service.command);
    const Layer &last = m_reading.layers.last();
    const auto noteAt = [&](NoteId id, const QStringList &words, const LayerNode &node) {
        const bool isWritten = node.node != NoNode;
        m_project.note(id, {words.join(u' ')}, isWritten ? node.layer.file : last.file,
                       isWritten ? node.node : last.service);
    };
    if (service.entrypoint && !service.entrypoint->isEmpty())
        noteAt(NoteId::EntrypointReplaced, *service.entrypoint, entrypoint);
    else if (service.command && !service.command->isEmpty()
             && *service.command != QStringList{u"/tmp/orthanc.json"_s})
        noteAt(NoteId::CommandReplaced, *service.command, command);
    const LayerNode user = m_project.attribute(m_reading.layers, u"user"_s);
    if (user.node != NoNode)
        service.user = m_project.text(user.layer.file, user.node);
    if (!service.user.isEmpty() && service.user != u"root" && service.user != u"0")
        noteAt(NoteId::UserSet, {service.user}, user);
    const LayerNode health = m_project.attribute(m_reading.layers, u"healthcheck"_s);
    if (health.node != NoNode) {
        const NodeIndex test =
            m_project.document(health.layer.file).findResolved(health.node, {u"test"_s});
        service.healthCheck = m_project.words(health.layer.file, test).join(u' ');
    }
}

/// The names of the secrets that a service uses.
QStringList ServiceReader::grantedNames(const QString &service)
{
    QStringList names;
    for (const LayerNode &grants : m_project.joined(m_project.layersOf(service), u"secrets"_s)) {
        const yaml::Document &document = m_project.document(grants.layer.file);
        for (const NodeIndex written : document.children(grants.node)) {
            const NodeIndex item = document.resolved(written);
            const bool isShort = item != NoNode && document.node(item).kind == NodeKind::Scalar;
            names.append(m_project.text(
                grants.layer.file, isShort ? item : document.findResolved(item, {u"source"_s})));
        }
    }
    return names;
}

void ServiceReader::readNeighbours()
{
    deployment::Service &service = m_reading.container.service;
    service.neighbours = m_project.serviceNames();
    service.neighbours.removeOne(m_service);
    service.definedSecrets = m_project.definedNames(u"secrets"_s);
    for (const QString &neighbour : std::as_const(service.neighbours))
        service.neighboursSecrets += grantedNames(neighbour);
    service.neighboursSecrets.removeDuplicates();
}

} // namespace towerkey::exchange::compose
