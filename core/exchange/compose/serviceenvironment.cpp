// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/environmenttext.h"
#include "core/exchange/compose/dotenv.h"
#include "core/exchange/compose/servicereader.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::compose {

using deployment::NoteId;
using yaml::NodeIndex;
using yaml::NodeKind;
using yaml::NoNode;

void ServiceReader::addVariable(const VariableSite &site, const QByteArray &value, qsizetype source,
                                qsizetype offset, bool isAssumed)
{
    m_reading.variableSites.append(site);
    m_reading.container.variables.append({.name = site.name,
                                          .value = value,
                                          .source = source,
                                          .offset = offset,
                                          .isAssumed = isAssumed});
}

/// A name without a value takes that of the .env file, or of whoever starts compose. Where neither
/// has one it takes away what was given before.
void ServiceReader::addInherited(const VariableSite &site, qsizetype source, qsizetype offset)
{
    if (const auto value = site.file.variable(site.name))
        return addVariable(site, *value, source, offset);
    m_reading.variableSites.append(site);
    m_reading.container.variables.removeIf(
        [&site](const deployment::Variable &variable) { return variable.name == site.name; });
    m_project.addNote({NoteId::VariableFromHost,
                       {QString::fromUtf8(site.name)},
                       m_project.place(site.file, offset)});
}

// https://docs.docker.com/reference/compose-file/services/#env_file
void ServiceReader::readEnvironmentFiles()
{
    QList<EnvironmentFile> files;
    for (const LayerNode &node : m_project.joined(m_reading.layers, u"env_file"_s)) {
        for (const EnvironmentFile &file : environmentFilesOf(node)) {
            // One that is named again in the same words keeps its place.
            const auto known = std::ranges::find(files, file.written, &EnvironmentFile::written);
            if (known == files.end())
                files.append(file);
            else
                *known = file;
        }
    }
    for (const EnvironmentFile &file : std::as_const(files))
        readEnvironmentFile(file);
}

QList<ServiceReader::EnvironmentFile> ServiceReader::environmentFilesOf(const LayerNode &node)
{
    const ComposeFile &file = node.layer.file;
    const yaml::Document &document = m_project.document(file);
    QList<NodeIndex> entries{node.node};
    if (document.node(node.node).kind == NodeKind::Sequence)
        entries = document.children(node.node);
    QList<EnvironmentFile> files;
    for (const NodeIndex written : std::as_const(entries)) {
        const NodeIndex entry = document.resolved(written);
        if (entry == NoNode)
            continue;
        const auto member = [&](const QString &key) {
            return m_project.text(file, document.findResolved(entry, {key}));
        };
        const bool isPath = document.node(entry).kind == NodeKind::Scalar;
        const QString path = isPath ? m_project.text(file, entry) : member(u"path"_s);
        const QString full = m_project.absolute(file, path);
        const ComposeFile &own = m_reading.layers.last().file;
        // docker-compose writes the paths of another file anew.
        const bool isOfOther = node.layer.isExtended && file.source != own.source;
        files.append({.entry = {node.layer, entry},
                      .path = full,
                      .written = isOfOther ? QDir(own.folder).relativeFilePath(full) : path,
                      .isRequired = isPath || member(u"required"_s) != u"false",
                      .isRaw = !isPath && member(u"format"_s) == u"raw"});
    }
    return files;
}

void ServiceReader::readEnvironmentFile(const EnvironmentFile &named)
{
    const ComposeFile &file = named.entry.layer.file;
    const qsizetype source = m_project.source(named.path);
    const qsizetype offset = m_project.document(file).node(named.entry.node).begin;
    m_project.noteOutside(named.path, m_project.place(file, offset));
    if (source < 0) {
        const NoteId missing =
            named.isRequired ? NoteId::EnvironmentFileMissing : NoteId::OptionalFileMissing;
        m_project.note(m_present.contains(named.path) ? NoteId::FileUnreadable : missing,
                       {named.path}, file, named.entry.node);
        return;
    }
    VariableSite site{.kind = VariableSite::Kind::EnvironmentFile};
    site.source = source;
    site.isRaw = named.isRaw;
    site.file = file;
    if (named.isRaw)
        readRawFile(site);
    else
        readDotenvFile(site, named.path);
}

void ServiceReader::readRawFile(VariableSite site)
{
    const auto lines =
        deployment::EnvironmentText::parse(m_project.deployment().source(site.source).text);
    for (const auto &line : lines.assignments()) {
        site.name = line.name;
        addVariable(site, line.value, site.source, line.nameRange.begin);
        m_valuesOfFiles.insert(site.name, line.value);
    }
}

/// What it refers to is taken from the file itself, the files before it, and the .env file.
void ServiceReader::readDotenvFile(VariableSite site, const QString &path)
{
    const QHash<QByteArray, QByteArray> before = m_valuesOfFiles;
    const auto lookUp = [&](const QByteArray &name) -> std::optional<QByteArray> {
        const auto known = before.constFind(name);
        return known == before.constEnd() ? site.file.variable(name) : *known;
    };
    const Dotenv dotenv = Dotenv::parse(m_project.deployment().source(site.source).text, lookUp);
    for (const Dotenv::Assignment &assignment : dotenv.assignments()) {
        site.name = assignment.name;
        if (!assignment.hasValue)
            continue;
        addVariable(site, assignment.value, site.source, assignment.nameRange.begin);
        m_valuesOfFiles.insert(site.name, assignment.value);
    }
    const auto placeIn = [&](qsizetype at) {
        return m_project.deployment().place(site.source, at);
    };
    for (const InterpolationProblem &problem : dotenv.problems())
        m_project.addNote({problem.id, problem.arguments, placeIn(problem.offset)});
    if (dotenv.errorOffset())
        m_project.addNote({NoteId::LineIgnored, {path}, placeIn(*dotenv.errorOffset())});
}

void ServiceReader::readEnvironment()
{
    for (const LayerNode &environment : m_project.joined(m_reading.layers, u"environment"_s)) {
        const NodeKind kind =
            m_project.document(environment.layer.file).node(environment.node).kind;
        if (kind == NodeKind::Mapping)
            readMap(environment);
        else if (kind == NodeKind::Sequence)
            readList(environment);
    }
}

void ServiceReader::readMap(const LayerNode &environment)
{
    const ComposeFile &file = environment.layer.file;
    const yaml::Document &document = m_project.document(file);
    for (const yaml::Member &member : document.members(environment.node)) {
        VariableSite site{.kind = VariableSite::Kind::MapEntry,
                          .name = document.scalarText(member.key).toUtf8(),
                          .file = file};
        site.mapping = environment.node;
        site.isExtended = environment.layer.isExtended;
        site.node = document.resolved(member.value);
        const qsizetype offset = document.node(member.key).begin;
        if (site.node == NoNode || document.node(site.node).kind != NodeKind::Scalar) {
            m_project.note(NoteId::VariableUnreadable, {QString::fromUtf8(site.name)}, file,
                           member.key);
            continue;
        }
        site.scalar = m_project.scalar(file, site.node);
        if (site.scalar.isNull)
            addInherited(site, file.source, offset);
        else
            addVariable(site, site.scalar.text, file.source, offset);
    }
}

void ServiceReader::readList(const LayerNode &environment)
{
    const ComposeFile &file = environment.layer.file;
    const yaml::Document &document = m_project.document(file);
    for (const NodeIndex written : document.children(environment.node)) {
        VariableSite site{.kind = VariableSite::Kind::ListItem, .file = file};
        site.mapping = environment.node;
        site.isExtended = environment.layer.isExtended;
        site.node = document.resolved(written);
        site.scalar = m_project.scalar(file, site.node);
        const qsizetype equals = site.scalar.text.indexOf('=');
        const qsizetype offset = document.node(written).begin;
        site.name = equals < 0 ? site.scalar.text : site.scalar.text.left(equals);
        if (site.name.isEmpty())
            continue;
        if (equals < 0)
            addInherited(site, file.source, offset);
        else
            addVariable(site, site.scalar.text.sliced(equals + 1), file.source, offset);
    }
}

} // namespace towerkey::exchange::compose
