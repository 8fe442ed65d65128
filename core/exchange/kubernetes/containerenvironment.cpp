// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/containerreader.h"

using namespace Qt::StringLiterals;

/// The variables of a container. The rules are those of
/// https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables.
namespace towerkey::exchange::kubernetes {

using deployment::NoteId;
using yaml::NodeIndex;
using yaml::NoNode;

void ContainerReader::addVariable(const VariableSite &site, qsizetype source, qsizetype offset,
                                  bool isAssumed)
{
    m_reading.variableSites.append(site);
    if (!site.isSet)
        return;
    m_known.insert(site.name, site.value);
    m_reading.container.variables.append({.name = site.name,
                                          .value = site.value,
                                          .source = source,
                                          .offset = offset,
                                          .isAssumed = isAssumed,
                                          .isFromSecret = site.data.isSecret});
}

void ContainerReader::readEnvFrom()
{
    for (const NodeIndex item :
         m_manifests.items(m_place.source, m_place.container, {u"envFrom"_s})) {
        for (const bool isSecret : {false, true}) {
            const NodeIndex reference = find(item, {isSecret ? u"secretRef"_s : u"configMapRef"_s});
            if (reference != NoNode)
                readAll(item, isSecret, reference);
        }
    }
}

void ContainerReader::readAll(NodeIndex item, bool isSecret, NodeIndex reference)
{
    const QString name = text(reference, {u"name"_s});
    const DataObject *data = m_manifests.data(isSecret, name, m_place.id.space);
    if (!data) {
        note(NoteId::VariablesUnknown, {name}, reference);
        return;
    }
    VariableSite site{.kind = VariableSite::Kind::All,
                      .item = item,
                      .data = {isSecret, name, m_place.id.space},
                      .prefix = text(item, {u"prefix"_s})};
    for (const DataEntry &entry : data->entries) {
        if (entry.isBinary || entry.source < 0)
            continue;
        site.name = (site.prefix + entry.key).toUtf8();
        site.value = entry.text;
        site.data.key = entry.key;
        addVariable(site, entry.source, entry.offset);
    }
}

void ContainerReader::readEnv()
{
    for (const NodeIndex item : m_manifests.items(m_place.source, m_place.container, {u"env"_s})) {
        VariableSite site{.name = text(item, {u"name"_s}).toUtf8(), .item = item};
        if (site.name.isEmpty())
            continue;
        const NodeIndex value = find(item, {u"value"_s});
        const NodeIndex from = find(item, {u"valueFrom"_s});
        const bool isGiven = value != NoNode && !text(value).isEmpty();
        const NodeIndex ofMap = find(from, {u"configMapKeyRef"_s});
        const NodeIndex ofSecret = find(from, {u"secretKeyRef"_s});
        if (isGiven || from == NoNode)
            readValue(site, value);
        else if (ofMap != NoNode || ofSecret != NoNode)
            readReference(site, ofMap == NoNode, ofMap == NoNode ? ofSecret : ofMap);
        else if (const NodeIndex field = find(from, {u"fieldRef"_s}); field != NoNode)
            readField(site, field, u"fieldPath"_s);
        else
            readField(site, find(from, {u"resourceFieldRef"_s}), u"resource"_s);
    }
}

void ContainerReader::readValue(VariableSite site, NodeIndex value)
{
    const qsizetype offset = document().node(site.item).begin;
    if (value != NoNode) {
        const ScalarText scalar = m_manifests.scalar(m_place.source, value);
        if (!scalar.isText)
            note(NoteId::TextExpected, {QString::fromUtf8(site.name)}, value);
        const Expansion expansion = expand(scalar.text, m_known);
        for (const QByteArray &name : expansion.unknown)
            note(NoteId::ReferenceUnknown, {QString::fromUtf8(name)}, value);
        site.value = expansion.text;
    }
    addVariable(site, m_place.source, offset);
}

void ContainerReader::readReference(VariableSite site, bool isSecret, NodeIndex reference)
{
    site.kind = VariableSite::Kind::Reference;
    site.data = {isSecret, text(reference, {u"name"_s}), m_place.id.space,
                 text(reference, {u"key"_s})};
    const QString title = site.data.name + u'/' + site.data.key;
    const qsizetype offset = document().node(site.item).begin;
    const DataObject *data = m_manifests.data(isSecret, site.data.name, site.data.space);
    if (!data) {
        site.value = '(' + title.toUtf8() + ')';
        note(isSecret ? NoteId::SecretUnknown : NoteId::ConfigUnknown, {title}, reference);
        return addVariable(site, m_place.source, offset, true);
    }
    const DataEntry *entry = data->find(site.data.key);
    site.isSet = entry && !entry->isBinary;
    if (!site.isSet) {
        const bool isOptional = text(reference, {u"optional"_s}) == u"true";
        note(isOptional ? NoteId::OptionalKeyMissing : NoteId::KeyMissing,
             {site.data.key, data->title()}, reference);
        return addVariable(site, m_place.source, offset);
    }
    site.value = entry->text;
    if (entry->source < 0) {
        site.value = '(' + title.toUtf8() + ')';
        return addVariable(site, m_place.source, offset, true);
    }
    addVariable(site, entry->source, entry->offset);
}

void ContainerReader::readField(VariableSite site, NodeIndex field, const QString &key)
{
    site.kind = VariableSite::Kind::Field;
    const QString what = text(field, {key});
    site.value = '(' + what.toUtf8() + ')';
    note(NoteId::VariableFromCluster, {QString::fromUtf8(site.name), what}, site.item);
    addVariable(site, m_place.source, document().node(site.item).begin, true);
}

} // namespace towerkey::exchange::kubernetes
