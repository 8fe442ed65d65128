// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/containerchanges.h"

#include "core/exchange/compose/composelayout.h"
#include "core/yaml/edits.h"

using namespace Qt::StringLiterals;

namespace towerkey::exchange::kubernetes {

using yaml::NodeIndex;
using yaml::NodeKind;
using yaml::NoNode;

Reading::Reading(const deployment::Deployment &deployment, const QStringList &paths,
                 const ContainerId &id)
    : m_manifests(deployment, paths), m_containers(containersOf(m_manifests))
{
    if (const PodContainer *place = kubernetes::find(m_containers, id)) {
        m_isThere = true;
        m_reading = ContainerReader(m_manifests, *place).read(m_containers);
    } else {
        m_reading.container.service.kind = deployment::Service::Kind::Kubernetes;
        m_reading.container.service.name = id.workload;
        m_reading.container.notes = m_manifests.notes();
    }
}

const DataObject *Reading::data(const DataName &name) const
{
    return name.name.isEmpty() ? nullptr : m_manifests.data(name.isSecret, name.name, name.space);
}

const DataEntry *Reading::entry(const DataName &name) const
{
    const DataObject *data = this->data(name);
    return data ? data->find(name.key) : nullptr;
}

namespace {

/// What was known before a site.
Known knownBefore(const Reading &reading, qsizetype site)
{
    Known known;
    for (const VariableSite &before : reading.container().variableSites.first(site)) {
        if (before.isSet)
            known.insert(before.name, before.value);
    }
    return known;
}

void setValue(ChangeList &changes, const Reading &reading, qsizetype site, const QByteArray &value)
{
    const NodeIndex item = reading.container().variableSites[site].item;
    const qsizetype source = reading.place().source;
    const yaml::Document &document = changes.deployment().yaml(source);
    const NodeIndex node = document.child(item, u"value"_s);
    const ScalarText written =
        node == NoNode ? ScalarText() : reading.manifests().scalar(source, document.resolved(node));
    const QString text =
        QString::fromUtf8(rewritten(written.text, knownBefore(reading, site), value));
    const bool isScalar = node != NoNode && document.node(node).kind == NodeKind::Scalar;
    changes.splice(source,
                   isScalar ? yaml::setScalar(document, node, text)
                            : yaml::setMember(document, item, u"value"_s, yaml::Value(text)));
}

/// A key of a ConfigMap or Secret.
void setKept(ChangeList &changes, const Reading &reading, const DataName &name,
             const QByteArray &value)
{
    const DataObject *data = reading.data(name);
    const DataEntry *entry = reading.entry(name);
    if (entry && entry->source >= 0)
        setEntry(changes, *entry, value);
    else if (data && !entry && !name.key.isEmpty())
        addEntry(changes, *data, name.key, value);
    else
        changes.fail({ErrorId::ContentElsewhere, {name.name + u'/' + name.key}, {}});
}

} // namespace

void setVariableAt(ChangeList &changes, const Reading &reading, qsizetype index,
                   const QByteArray &value)
{
    const VariableSite &site = reading.container().variableSites[index];
    const qsizetype source = reading.place().source;
    switch (site.kind) {
    case VariableSite::Kind::Value:
        return setValue(changes, reading, index, value);
    case VariableSite::Kind::Reference:
    case VariableSite::Kind::All:
        return setKept(changes, reading, site.data, value);
    case VariableSite::Kind::Field:
        changes.splice(source,
                       yaml::setMember(changes.deployment().yaml(source), site.item, u"value"_s,
                                       yaml::Value(QString::fromUtf8(escaped(value)))));
        changes.splice(
            source,
            yaml::removeMember(changes.deployment().yaml(source), site.item, u"valueFrom"_s));
        return;
    }
}

void insertVariable(ChangeList &changes, const Reading &reading, const QByteArray &name,
                    const QByteArray &value)
{
    const yaml::Value item =
        yaml::Value::mapping({{u"name"_s, yaml::Value(QString::fromUtf8(name))},
                              {u"value"_s, yaml::Value(QString::fromUtf8(escaped(value)))}});
    appendItem(changes, reading.place().source, reading.place().container, u"env"_s, item);
}

void removeVariableAt(ChangeList &changes, const Reading &reading, const VariableSite &site)
{
    if (site.kind != VariableSite::Kind::All)
        return removeNode(changes, reading.place().source, site.item);
    if (const DataEntry *entry = reading.entry(site.data))
        removeEntry(changes, *reading.data(site.data), *entry);
}

bool renameVariableAt(ChangeList &changes, const Reading &reading, const VariableSite &site,
                      const QByteArray &newName)
{
    const QString name = QString::fromUtf8(newName);
    const qsizetype source = reading.place().source;
    if (site.kind != VariableSite::Kind::All) {
        const yaml::Document &document = changes.deployment().yaml(source);
        const NodeIndex node = document.child(site.item, u"name"_s);
        changes.splice(source, yaml::setScalar(document, node, name));
        return true;
    }
    const DataEntry *entry = reading.entry(site.data);
    const bool isPossible = entry && name.startsWith(site.prefix);
    if (isPossible)
        renameEntry(changes, *entry, name.sliced(site.prefix.size()));
    return isPossible;
}

void changeImage(ChangeList &changes, const Reading &reading, const image::Image &image)
{
    const deployment::Service &service = reading.container().container.service;
    if (service.imageSource < 0)
        return;
    const QString text = compose::referenceWithTag(service.imageReference, image);
    const auto &all = reading.manifests().imageChanges();
    const auto change = std::ranges::find_if(all, [&](const ImageChange &candidate) {
        const yaml::Document &document = changes.deployment().yaml(candidate.source);
        return candidate.source == service.imageSource
            && document.node(candidate.item).begin == service.imageOffset;
    });
    const auto document = [&changes, &service]() -> const yaml::Document & {
        return changes.deployment().yaml(service.imageSource);
    };
    if (change == all.end()) {
        const NodeIndex node = document().member(reading.place().container, u"image"_s);
        changes.splice(service.imageSource,
                       yaml::setScalar(document(), document().resolved(node), text));
        return;
    }
    const QString repository = text.section(u':', 0, -2);
    const auto set = [&](const QString &key, const QString &value) {
        changes.splice(service.imageSource,
                       yaml::setMember(document(), change->item, key, yaml::Value(value)));
    };
    const bool isRenamed = document().child(change->item, u"newName"_s) != NoNode;
    if (repository != change->name || isRenamed)
        set(u"newName"_s, repository);
    set(u"newTag"_s, text.section(u':', -1));
    if (document().child(change->item, u"digest"_s) != NoNode)
        changes.splice(service.imageSource,
                       yaml::removeMember(document(), change->item, u"digest"_s));
}

void turnOffServiceLinks(ChangeList &changes, const Reading &reading)
{
    const PodContainer &place = reading.place();
    const yaml::Document &document = changes.deployment().yaml(place.source);
    changes.splice(place.source,
                   yaml::setMember(document, document.resolved(place.pod), u"enableServiceLinks"_s,
                                   yaml::Value::spelling("false")));
}

} // namespace towerkey::exchange::kubernetes
