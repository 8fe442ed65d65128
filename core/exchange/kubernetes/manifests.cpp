// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/manifests.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::kubernetes {

using deployment::Note;
using deployment::NoteId;
using yaml::NodeIndex;
using yaml::NodeKind;
using yaml::NoNode;
using yaml::ScalarType;

namespace {

/// Lists of lists of objects are nobody's.
constexpr int DeepestList = 8;

/// Words that the YAML reader of Kubernetes takes for booleans, as YAML 1.1 does.
bool isOldBoolean(const QByteArray &text)
{
    static const QSet<QByteArray> words{"y",  "Y",  "yes", "Yes", "YES", "n",   "N",   "no",
                                        "No", "NO", "on",  "On",  "ON",  "off", "Off", "OFF"};
    return words.contains(text);
}

bool isKustomization(const QString &kind, const QString &path)
{
    return kind == u"Kustomization" || kind == u"Component"
        || (kind.isEmpty() && kustomizationNames().contains(QFileInfo(path).fileName()));
}

} // namespace

Manifests::Manifests(const deployment::Deployment &deployment, const QStringList &paths)
    : m_deployment(deployment)
{
    for (const QString &path : paths)
        addFile(path);
}

qsizetype Manifests::source(const QString &path)
{
    const qsizetype source = m_deployment.sourceAt(path);
    if (source < 0)
        m_wanted.insert(path);
    return source;
}

void Manifests::addFile(const QString &path)
{
    if (m_read.contains(path))
        return;
    m_read.insert(path);
    const qsizetype source = this->source(path);
    if (source < 0)
        return;
    noteTemplate(source);
    for (const NodeIndex root : document(source).roots())
        addDocument(source, root, 0);
}

/// What Helm would still fill in stands in quotes, so that the text is YAML nevertheless.
void Manifests::noteTemplate(qsizetype source)
{
    static const QRegularExpression action(uR"(\{\{-?\s*[.$(a-z][^{}]*\}\})"_s);
    const QByteArray &text = m_deployment.source(source).text;
    if (!text.contains("{{"))
        return;
    const auto found = action.match(QString::fromLatin1(text));
    if (found.hasMatch()) {
        note(NoteId::TemplateUnfilled, {QString::fromUtf8(found.captured().toLatin1())},
             m_deployment.place(source, found.capturedStart()));
    }
}

void Manifests::addDocument(qsizetype source, NodeIndex root, int depth)
{
    const NodeIndex node = document(source).resolved(root);
    if (node == NoNode || document(source).node(node).kind != NodeKind::Mapping)
        return;
    const QString kind = text(source, node, {u"kind"_s});
    if (isKustomization(kind, m_deployment.source(source).diskPath))
        return addKustomization(source, node);
    if (kind.endsWith(u"List") && find(source, node, {u"items"_s}) != NoNode) {
        for (const NodeIndex item : items(source, node, {u"items"_s})) {
            if (depth < DeepestList)
                addDocument(source, item, depth + 1);
        }
        return;
    }
    if (!kind.isEmpty()) {
        addObject({source, node, kind, text(source, node, {u"metadata"_s, u"name"_s}),
                   text(source, node, {u"metadata"_s, u"namespace"_s})});
    }
}

void Manifests::addObject(const Object &object)
{
    const QString title = object.kind + u' ' + object.space + u'/' + object.name;
    const auto same = m_byTitle.constFind(title);
    if (same != m_byTitle.cend() && !object.name.isEmpty()) {
        note(NoteId::ObjectTwice, {object.kind + u' ' + object.name}, object.source, object.node);
        m_objects[*same] = object;
    } else {
        m_byTitle.insert(title, m_objects.size());
        m_objects.append(object);
    }
    if (object.kind == u"ConfigMap" || object.kind == u"Secret")
        addData(object);
}

// https://kubernetes.io/docs/concepts/configuration/configmap/ and secret/
void Manifests::addData(const Object &object)
{
    DataObject data{.isSecret = object.kind == u"Secret",
                    .name = object.name,
                    .space = object.space,
                    .source = object.source,
                    .node = object.node};
    addEntries(data, object, u"data"_s);
    addEntries(data, object, data.isSecret ? u"stringData"_s : u"binaryData"_s);
    for (const qsizetype index : m_dataByName.value(data.name)) {
        DataObject &other = m_dataObjects[index];
        if (other.isSecret == data.isSecret && other.space == data.space) {
            other = data;
            return;
        }
    }
    m_dataByName[data.name].append(m_dataObjects.size());
    m_dataObjects.append(data);
}

void Manifests::addEntries(DataObject &data, const Object &object, const QString &table)
{
    const yaml::Document &document = this->document(object.source);
    const bool isPlain = table == u"stringData" || (table == u"data" && !data.isSecret);
    for (const yaml::Member &member : document.members(find(object.source, object.node, {table}))) {
        const NodeIndex node = document.resolved(member.value);
        const ScalarText scalar = this->scalar(object.source, node);
        DataEntry entry{.key = document.scalarText(member.key),
                        .text = scalar.text,
                        .isBroken = !scalar.isText,
                        .isBinary = table == u"binaryData",
                        .source = object.source,
                        .offset = document.node(member.key).begin,
                        .map = scalar.map,
                        .manifest = object.source,
                        .node = node};
        if (!scalar.isText)
            note(NoteId::TextExpected, {entry.key}, object.source, member.key);
        if (!isPlain) {
            const auto decoded = textOfBase64(scalar.text);
            entry.form = DataEntry::Form::Base64;
            entry.isBroken |= !decoded;
            entry.text = decoded.value_or(scalar.text);
            if (!decoded)
                note(NoteId::Base64Invalid, {entry.key, data.title()}, object.source, member.key);
            const qsizetype begin = node == NoNode ? entry.offset : document.node(node).begin;
            entry.map = TextMap({{0, begin, true}});
        }
        data.add(entry);
    }
}

const DataObject *Manifests::data(bool isSecret, const QString &name, const QString &space) const
{
    const DataObject *nearest = nullptr;
    for (const qsizetype index : m_dataByName.value(name)) {
        const DataObject &data = m_dataObjects.at(index);
        if (data.isSecret != isSecret)
            continue;
        if (data.space == space)
            return &data;
        if (data.space.isEmpty() || space.isEmpty())
            nearest = &data;
    }
    return nearest;
}

NodeIndex Manifests::find(qsizetype source, NodeIndex node, const QStringList &keys) const
{
    return node == NoNode ? NoNode : document(source).findResolved(node, keys);
}

QList<NodeIndex> Manifests::items(qsizetype source, NodeIndex node, const QStringList &keys) const
{
    const yaml::Document &document = this->document(source);
    const NodeIndex list = find(source, node, keys);
    QList<NodeIndex> items;
    if (list == NoNode || document.node(list).kind != NodeKind::Sequence)
        return items;
    for (const NodeIndex written : document.children(list)) {
        if (const NodeIndex item = document.resolved(written); item != NoNode)
            items.append(item);
    }
    return items;
}

ScalarText Manifests::scalar(qsizetype source, NodeIndex node) const
{
    const yaml::Document &document = this->document(source);
    if (node == NoNode || document.node(node).kind != NodeKind::Scalar)
        return {.isText = false};
    const ScalarType type = document.scalarType(node);
    if (type == ScalarType::Null)
        return {.map = TextMap({{0, document.node(node).begin, true}})};
    const auto map = document.scalarMap(node);
    const bool isPlain =
        document.node(node).style == yaml::Style::Plain && document.tag(node).isEmpty();
    // Dates are text for Kubernetes, whose reader of YAML keeps to what it did before it knew them.
    const bool isText = type == ScalarType::String || type == ScalarType::Timestamp;
    if (isText)
        return {map.text(), map.toTextMap(), !isPlain || !isOldBoolean(map.text())};
    return {document.goText(node).toUtf8(), TextMap({{0, document.node(node).begin, true}}), false};
}

QString Manifests::text(qsizetype source, NodeIndex node, const QStringList &keys) const
{
    return QString::fromUtf8(scalar(source, find(source, node, keys)).text);
}

void Manifests::note(NoteId id, const QStringList &arguments, qsizetype source, NodeIndex node)
{
    const qsizetype offset = node == NoNode ? 0 : document(source).node(node).begin;
    note(id, arguments, {m_deployment.source(source).diskPath, document(source).position(offset)});
}

void Manifests::note(NoteId id, const QStringList &arguments, const Place &place)
{
    const Note note{id, arguments, place};
    if (!m_notes.contains(note))
        m_notes.append(note);
}

bool holdsManifests(const QByteArray &text)
{
    const auto document = yaml::Document::parse(text);
    return std::ranges::any_of(document.roots(), [&document](NodeIndex root) {
        return document.findResolved(root, {u"apiVersion"_s}) != NoNode
            && document.findResolved(root, {u"kind"_s}) != NoNode;
    });
}

QStringList kustomizationNames()
{
    return {u"kustomization.yaml"_s, u"kustomization.yml"_s, u"Kustomization"_s};
}

} // namespace towerkey::exchange::kubernetes
