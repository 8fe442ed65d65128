// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/containerreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// What manifests say about a container besides its configuration.
namespace towerkey::exchange::kubernetes {

using deployment::NoteId;
using deployment::Port;
using yaml::NodeIndex;
using yaml::NoNode;

QStringList ContainerReader::words(NodeIndex node, const QStringList &keys) const
{
    QStringList words;
    for (const NodeIndex item : m_manifests.items(m_place.source, node, keys))
        words.append(text(item));
    return words;
}

// https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/
void ContainerReader::readImage()
{
    const NodeIndex image = find(m_place.container, {u"image"_s});
    if (image == NoNode)
        return;
    service().imageReference = text(image);
    service().imageSource = m_place.source;
    service().imageOffset = document().node(image).begin;
    const QString plain = service().imageReference.section(u'@', 0, 0);
    const qsizetype colon = plain.indexOf(u':', plain.lastIndexOf(u'/') + 1);
    const QString repository = colon < 0 ? plain : plain.first(colon);
    for (const ImageChange &change : m_manifests.imageChanges()) {
        if (change.name != repository)
            continue;
        const auto member = [&](const QString &key) {
            return m_manifests.text(change.source, change.item, {key});
        };
        const QString name = member(u"newName"_s);
        const QString tag = member(u"newTag"_s);
        const QString digest = member(u"digest"_s);
        const QString rest = !digest.isEmpty() ? u'@' + digest
            : !tag.isEmpty()                   ? u':' + tag
                                               : service().imageReference.sliced(repository.size());
        service().imageReference = (name.isEmpty() ? repository : name) + rest;
        service().imageSource = change.source;
        service().imageOffset = m_manifests.document(change.source).node(change.item).begin;
    }
}

void ContainerReader::readCommand()
{
    const auto read = [&](const QString &key, std::optional<QStringList> &result) {
        const NodeIndex node = find(m_place.container, {key});
        if (node != NoNode && document().node(node).childCount > 0)
            result = words(m_place.container, {key});
        return node;
    };
    const NodeIndex command = read(u"command"_s, service().entrypoint);
    const NodeIndex arguments = read(u"args"_s, service().command);
    if (service().entrypoint)
        note(NoteId::EntrypointReplaced, {service().entrypoint->join(u' ')}, command);
    else if (service().command && *service().command != QStringList{u"/tmp/orthanc.json"_s})
        note(NoteId::CommandReplaced, {service().command->join(u' ')}, arguments);
    const auto before = m_manifests.items(m_place.source, m_place.pod, {u"initContainers"_s});
    QStringList names;
    for (const NodeIndex item : before)
        names.append(text(item, {u"name"_s}));
    if (!names.isEmpty())
        note(NoteId::InitContainers, {names.join(u", "_s)}, before.first());
}

// https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
void ContainerReader::readUser()
{
    const auto member = [&](const QString &key) {
        const NodeIndex own = find(m_place.container, {u"securityContext"_s, key});
        return own == NoNode ? find(m_place.pod, {u"securityContext"_s, key}) : own;
    };
    const NodeIndex user = member(u"runAsUser"_s);
    const NodeIndex group = member(u"runAsGroup"_s);
    service().hasServiceLinks = text(m_place.pod, {u"enableServiceLinks"_s}) != u"false";
    // The files of its volumes belong to that group, to which every process of the pod belongs.
    if (find(m_place.pod, {u"securityContext"_s, u"fsGroup"_s}) != NoNode) {
        for (deployment::SecretGrant &grant : service().secrets)
            grant.mode.clear();
    }
    if (user == NoNode)
        return;
    service().user = text(user);
    if (service().user != u"0")
        note(NoteId::UserSet, {service().user}, user);
    if (group != NoNode)
        service().user += u':' + text(group);
}

void ContainerReader::addPort(const Port &port)
{
    const auto isSame = [&port](const Port &other) {
        return other.target == port.target && other.protocol == port.protocol;
    };
    if (!port.target.isEmpty() && !std::ranges::any_of(service().ports, isSame))
        service().ports.append(port);
}

void ContainerReader::readPorts()
{
    for (const NodeIndex item :
         m_manifests.items(m_place.source, m_place.container, {u"ports"_s})) {
        const QString protocol = text(item, {u"protocol"_s}).toLower();
        addPort({.published = text(item, {u"hostPort"_s}),
                 .target = text(item, {u"containerPort"_s}),
                 .protocol = protocol.isEmpty() ? u"tcp"_s : protocol,
                 .address = text(item, {u"hostIP"_s}),
                 .source = m_place.source,
                 .offset = document().node(item).begin});
    }
    for (const Object &object : m_manifests.objects()) {
        if (object.kind == u"Service" && isSelectedBy(object))
            readServicePorts(object);
    }
}

bool ContainerReader::isSelectedBy(const Object &object) const
{
    const yaml::Document &document = m_manifests.document(object.source);
    const auto selector =
        document.members(m_manifests.find(object.source, object.node, {u"spec"_s, u"selector"_s}));
    const bool isNear = object.space == m_place.id.space;
    return isNear && !selector.isEmpty()
        && std::ranges::all_of(selector, [&](const yaml::Member &member) {
               const QString key = document.scalarText(member.key);
               return text(m_place.podTemplate, {u"metadata"_s, u"labels"_s, key})
                   == m_manifests.text(object.source, document.resolved(member.value));
           });
}

/// Where a Service leads to; what the container names itself is known already.
void ContainerReader::readServicePorts(const Object &object)
{
    for (const NodeIndex item :
         m_manifests.items(object.source, object.node, {u"spec"_s, u"ports"_s})) {
        const auto member = [&](const QString &key) {
            return m_manifests.text(object.source, item, {key});
        };
        const QString target = member(u"targetPort"_s);
        const QString number = target.isEmpty() ? member(u"port"_s) : target;
        const QString protocol = member(u"protocol"_s).toLower();
        if (number.toInt() <= 0)
            continue;
        addPort({.published = member(u"nodePort"_s),
                 .target = number,
                 .protocol = protocol.isEmpty() ? u"tcp"_s : protocol,
                 .source = object.source,
                 .offset = m_manifests.document(object.source).node(item).begin});
    }
}

/// The first probe that asks Orthanc; one over HTTP as the command that asks the same.
void ContainerReader::readHealthCheck()
{
    for (const QString &probe : {u"livenessProbe"_s, u"readinessProbe"_s, u"startupProbe"_s}) {
        const QStringList command = words(m_place.container, {probe, u"exec"_s, u"command"_s});
        const NodeIndex request = find(m_place.container, {probe, u"httpGet"_s});
        if (!command.isEmpty())
            service().healthCheck = command.join(u' ');
        if (request != NoNode && command.isEmpty()) {
            QString header;
            for (const NodeIndex item :
                 m_manifests.items(m_place.source, request, {u"httpHeaders"_s}))
                header += u"-H "_s + text(item, {u"name"_s}) + u' ';
            service().healthCheck =
                u"curl -f "_s + header + u"http://localhost"_s + text(request, {u"path"_s});
        }
        if (!service().healthCheck.isEmpty())
            return;
    }
}

namespace {

/// The names of the top-level secrets, each key once.
QStringList keysOf(const Manifests &manifests, const QString &space)
{
    QStringList keys;
    for (const DataObject &data : manifests.dataObjects()) {
        const bool isNear = data.space.isEmpty() || space.isEmpty() || data.space == space;
        for (const DataEntry &entry : data.entries) {
            if (data.isSecret && isNear)
                keys.append(entry.key);
        }
    }
    keys.removeDuplicates();
    return keys;
}

} // namespace

void ContainerReader::readNeighbours(const QList<PodContainer> &all)
{
    for (const Object &object : m_manifests.objects()) {
        if (object.kind == u"Service" && object.space == m_place.id.space)
            service().neighbours.append(object.name);
    }
    service().definedSecrets = keysOf(m_manifests, m_place.id.space);
    const auto isGranted = [&](const QString &key) {
        return std::ranges::contains(service().secrets, key, &deployment::SecretGrant::name);
    };
    for (const DataUse &use : usesOf(m_manifests, all)) {
        const DataObject *data =
            use.data.isSecret ? m_manifests.data(true, use.data.name, use.data.space) : nullptr;
        for (const DataEntry &entry : data ? data->entries : QList<DataEntry>()) {
            const bool isUsed = use.data.key.isEmpty() || use.data.key == entry.key;
            if (isUsed && !isGranted(entry.key))
                service().neighboursSecrets.append(entry.key);
        }
    }
    service().neighboursSecrets.removeDuplicates();
}

} // namespace towerkey::exchange::kubernetes
