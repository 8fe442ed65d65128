// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/project.h"

#include "core/exchange/compose/dotenv.h"
#include "core/exchange/shellwords.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::compose {

using deployment::Note;
using deployment::NoteId;
using yaml::NodeIndex;
using yaml::NodeKind;
using yaml::NoNode;

std::optional<QByteArray> ComposeFile::variable(const QByteArray &name) const
{
    const auto found = variables->constFind(name);
    return found == variables->cend() ? std::nullopt : std::optional(*found);
}

Project::Project(const deployment::Deployment &deployment, const QStringList &paths)
    : m_deployment(deployment)
{
    if (paths.isEmpty())
        return;
    const QString folder = QFileInfo(paths.first()).absolutePath();
    m_folder = folder;
    for (const QString &path : paths)
        addFile(path, folder, {QDir(folder).filePath(u".env"_s)});
}

void Project::addFile(const QString &path, const QString &folder,
                      const QStringList &environmentFiles)
{
    if (m_included.contains(path))
        return;
    m_included.insert(path);
    const qsizetype source = this->source(path);
    if (source < 0)
        return;
    const auto variables = readVariables(environmentFiles);
    for (const NodeIndex root : m_deployment.yaml(source).roots()) {
        m_files.append({source, root, folder, variables});
        addIncludes(ComposeFile(m_files.last()));
    }
}

std::shared_ptr<const QHash<QByteArray, QByteArray>>
Project::readVariables(const QStringList &environmentFiles)
{
    auto variables = std::make_shared<QHash<QByteArray, QByteArray>>();
    for (const QString &path : environmentFiles) {
        const qsizetype source = this->source(path);
        if (source < 0)
            continue;
        const Dotenv dotenv = Dotenv::parse(m_deployment.source(source).text);
        for (const Dotenv::Assignment &assignment : dotenv.assignments()) {
            if (!assignment.isInherited)
                variables->insert(assignment.name, assignment.value);
        }
    }
    return variables;
}

void Project::addIncludes(const ComposeFile &file)
{
    const yaml::Document &document = this->document(file);
    for (const NodeIndex item :
         document.children(document.resolved(document.member(file.root, u"include"_s))))
        addIncluded(file, document.resolved(item));
}

// https://docs.docker.com/reference/compose-file/include/
void Project::addIncluded(const ComposeFile &file, NodeIndex item)
{
    const yaml::Document &document = this->document(file);
    const auto listOf = [&](const QString &key) {
        const NodeIndex node = document.resolved(document.member(item, key));
        QStringList texts;
        if (node != NoNode && document.node(node).kind == NodeKind::Sequence) {
            for (const NodeIndex child : document.children(node))
                texts.append(text(file, document.resolved(child)));
        } else if (node != NoNode) {
            texts.append(text(file, node));
        }
        return texts;
    };
    const bool isShort = item != NoNode && document.node(item).kind == NodeKind::Scalar;
    const QStringList paths = isShort ? QStringList{text(file, item)} : listOf(u"path"_s);
    if (paths.isEmpty())
        return;
    const QString first = absolute(file, paths.first());
    const QStringList folders = isShort ? QStringList() : listOf(u"project_directory"_s);
    const QString folder =
        folders.isEmpty() ? QFileInfo(first).path() : absolute(file, folders.first());
    QStringList environmentFiles = isShort ? QStringList() : listOf(u"env_file"_s);
    for (QString &path : environmentFiles)
        path = absolute(file, path);
    if (environmentFiles.isEmpty())
        environmentFiles = {QDir(folder).filePath(u".env"_s)};
    for (const QString &path : paths) {
        const QString full = absolute(file, path);
        if (source(full) < 0)
            note(NoteId::IncludeMissing, {full}, file, item);
        addFile(full, folder, environmentFiles);
    }
}

QStringList Project::serviceNames() const
{
    QStringList names;
    for (const ComposeFile &file : m_files) {
        const yaml::Document &document = this->document(file);
        for (const yaml::Member &member :
             document.members(document.resolved(document.member(file.root, u"services"_s)))) {
            const QString name = document.scalarText(member.key);
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

bool Project::hasService(const ComposeFile &file, const QString &name) const
{
    return document(file).findResolved(file.root, {u"services"_s, name}) != NoNode;
}

QList<Layer> Project::layersOf(const QString &service)
{
    QList<Layer> layers;
    m_beingExtended.clear();
    for (const ComposeFile &file : QList<ComposeFile>(m_files))
        addLayers(file, service, layers);
    return layers;
}

void Project::addLayers(const ComposeFile &file, const QString &name, QList<Layer> &layers)
{
    const NodeIndex service = document(file).findResolved(file.root, {u"services"_s, name});
    if (service == NoNode)
        return;
    const QString key = QString::number(file.source) + u'/' + name;
    if (m_beingExtended.contains(key)) {
        note(NoteId::ExtendsCyclic, {name}, file, service);
        return;
    }
    m_beingExtended.append(key);
    addExtended(file, service, layers);
    m_beingExtended.removeLast();
    layers.append({file, service, !m_beingExtended.isEmpty()});
}

// https://docs.docker.com/reference/compose-file/services/#extends
void Project::addExtended(const ComposeFile &file, NodeIndex service, QList<Layer> &layers)
{
    const yaml::Document &document = this->document(file);
    const NodeIndex extends = document.resolved(document.member(service, u"extends"_s));
    if (extends == NoNode)
        return;
    const bool isShort = document.node(extends).kind == NodeKind::Scalar;
    const QString name =
        isShort ? text(file, extends) : text(file, document.findResolved(extends, {u"service"_s}));
    const QString path =
        isShort ? QString() : text(file, document.findResolved(extends, {u"file"_s}));
    ComposeFile other = file;
    if (!path.isEmpty()) {
        const QString full = absolute(file, path);
        other.source = source(full);
        other.folder = QFileInfo(full).path();
        other.root = other.source < 0 ? NoNode : m_deployment.yaml(other.source).root();
    }
    if (other.root == NoNode || !hasService(other, name))
        note(NoteId::ServiceMissing, {name, path}, file, extends);
    else
        addLayers(other, name, layers);
}

LayerNode Project::attribute(const QList<Layer> &layers, const QString &name) const
{
    const QList<LayerNode> all = joined(layers, name);
    return all.isEmpty() ? LayerNode() : all.last();
}

QList<LayerNode> Project::joined(const QList<Layer> &layers, const QString &name) const
{
    QList<LayerNode> nodes;
    for (const Layer &layer : layers) {
        const yaml::Document &document = this->document(layer.file);
        const NodeIndex written = document.member(layer.service, name);
        if (written == NoNode)
            continue;
        const QString tag = document.tag(written);
        if (tag == u"!reset" || tag == u"!override")
            nodes.clear();
        const NodeIndex node = document.resolved(written);
        if (tag != u"!reset" && node != NoNode)
            nodes.append({layer, node});
    }
    return nodes;
}

LayerNode Project::definition(const QString &table, const QString &name) const
{
    LayerNode found;
    for (const ComposeFile &file : m_files) {
        const yaml::Document &document = this->document(file);
        const NodeIndex node = document.findResolved(file.root, {table, name});
        if (node != NoNode)
            found = {{file, NoNode}, node};
    }
    return found;
}

QStringList Project::definedNames(const QString &table) const
{
    QStringList names;
    for (const ComposeFile &file : m_files) {
        const yaml::Document &document = this->document(file);
        for (const yaml::Member &member :
             document.members(document.resolved(document.member(file.root, table))))
            names.append(document.scalarText(member.key));
    }
    names.removeDuplicates();
    return names;
}

Scalar Project::scalar(const ComposeFile &file, NodeIndex node)
{
    const yaml::Document &document = this->document(file);
    Scalar result;
    if (node == NoNode || document.node(node).kind != NodeKind::Scalar) {
        result.isNull = true;
        return result;
    }
    const yaml::ScalarType type = document.scalarType(node);
    result.isNull = type == yaml::ScalarType::Null;
    if (result.isNull)
        return result;
    const yaml::ScalarMap map = document.scalarMap(node);
    if (type != yaml::ScalarType::String) {
        result.text = document.goText(node).toUtf8();
        result.map = TextMap({{0, document.node(node).begin, true}});
        return result;
    }
    result.interpolation =
        interpolate(map.text(), [&file](const QByteArray &name) { return file.variable(name); });
    for (const InterpolationProblem &problem : result.interpolation.problems) {
        addNote({problem.id, problem.arguments, place(file, map.sourceOffset(problem.offset))});
    }
    result.text = result.interpolation.text;
    result.map = TextMap::joined(map.toTextMap(), result.interpolation.map, result.text.size());
    return result;
}

QString Project::text(const ComposeFile &file, NodeIndex node)
{
    return QString::fromUtf8(scalar(file, node).text);
}

QStringList Project::words(const ComposeFile &file, NodeIndex node)
{
    const yaml::Document &document = this->document(file);
    if (node == NoNode)
        return {};
    if (document.node(node).kind == NodeKind::Scalar)
        return shellWords(text(file, node));
    QStringList words;
    for (const NodeIndex item : document.children(node))
        words.append(text(file, document.resolved(item)));
    return words;
}

qsizetype Project::source(const QString &path)
{
    const qsizetype source = m_deployment.sourceAt(path);
    if (source < 0)
        m_wanted.insert(path);
    return source;
}

QString Project::absolute(const ComposeFile &file, const QString &path) const
{
    if (path.startsWith(u"~/"))
        return QDir::cleanPath(QDir::homePath() + path.sliced(1));
    QString clean = QDir::cleanPath(QDir(file.folder).filePath(path));
    while (clean.startsWith(u"/../"))
        clean.remove(0, 3);
    return clean;
}

void Project::note(NoteId id, const QStringList &arguments, const ComposeFile &file, NodeIndex node)
{
    const qsizetype offset = node == NoNode ? 0 : document(file).node(node).begin;
    addNote({id, arguments, place(file, offset)});
}

void Project::addNote(const Note &note)
{
    if (!m_notes.contains(note))
        m_notes.append(note);
}

void Project::noteOutside(const QString &path, const Place &place)
{
    const bool isInside = path == m_folder || path.startsWith(m_folder + u'/') || m_folder == u"/";
    if (!isInside)
        addNote({NoteId::OutsideOfProject, {path}, place});
}

Place Project::place(const ComposeFile &file, qsizetype offset) const
{
    return {m_deployment.source(file.source).diskPath, document(file).position(offset)};
}

} // namespace towerkey::exchange::compose
