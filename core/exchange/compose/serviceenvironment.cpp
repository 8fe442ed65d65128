// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/environmenttext.h"
#include "core/exchange/compose/dotenv.h"
#include "core/exchange/compose/servicereader.h"

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
    for (const LayerNode &node : m_project.joined(m_reading.layers, u"env_file"_s))
        readEnvironmentFile(node);
}

void ServiceReader::readEnvironmentFile(const LayerNode &node)
{
    const ComposeFile &file = node.layer.file;
    const yaml::Document &document = m_project.document(file);
    QList<NodeIndex> entries{node.node};
    if (document.node(node.node).kind == NodeKind::Sequence)
        entries = document.children(node.node);
    for (const NodeIndex written : std::as_const(entries)) {
        const NodeIndex entry = document.resolved(written);
        if (entry == NoNode)
            continue;
        if (document.node(entry).kind == NodeKind::Scalar) {
            addEnvironmentFile({node.layer, entry}, m_project.text(file, entry), true, false);
            continue;
        }
        const auto member = [&](const QString &key) {
            return m_project.text(file, document.findResolved(entry, {key}));
        };
        addEnvironmentFile({node.layer, entry}, member(u"path"_s),
                           member(u"required"_s) != u"false", member(u"format"_s) == u"raw");
    }
}

void ServiceReader::addEnvironmentFile(const LayerNode &entry, const QString &path, bool isRequired,
                                       bool isRaw)
{
    const ComposeFile &file = entry.layer.file;
    const QString full = m_project.absolute(file, path);
    const qsizetype source = m_project.source(full);
    const qsizetype offset = m_project.document(file).node(entry.node).begin;
    m_project.noteOutside(full, m_project.place(file, offset));
    if (source < 0) {
        const NoteId missing =
            isRequired ? NoteId::EnvironmentFileMissing : NoteId::OptionalFileMissing;
        m_project.note(m_present.contains(full) ? NoteId::FileUnreadable : missing, {full}, file,
                       entry.node);
        return;
    }
    VariableSite site{.kind = VariableSite::Kind::EnvironmentFile};
    site.source = source;
    site.isRaw = isRaw;
    site.file = file;
    const QByteArray text = m_project.deployment().source(source).text;
    if (isRaw) {
        const auto lines = deployment::EnvironmentText::parse(text);
        for (const auto &line : lines.assignments()) {
            site.name = line.name;
            addVariable(site, line.value, source, line.nameRange.begin);
        }
        return;
    }
    const Dotenv dotenv =
        Dotenv::parse(text, [&file](const QByteArray &name) { return file.variable(name); });
    for (const Dotenv::Assignment &assignment : dotenv.assignments()) {
        site.name = assignment.name;
        const bool isKnown = !assignment.isInherited || file.variable(assignment.name);
        if (isKnown)
            addVariable(site, assignment.value, source, assignment.nameRange.begin);
    }
    const auto placeIn = [&](qsizetype at) { return m_project.deployment().place(source, at); };
    for (const InterpolationProblem &problem : dotenv.problems())
        m_project.addNote({problem.id, problem.arguments, placeIn(problem.offset)});
    if (dotenv.errorOffset())
        m_project.addNote({NoteId::LineIgnored, {full}, placeIn(*dotenv.errorOffset())});
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
