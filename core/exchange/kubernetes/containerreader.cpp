// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/containerreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::kubernetes {

using deployment::ContainerFile;
using yaml::NodeIndex;
using yaml::NoNode;

ContainerReader::ContainerReader(Manifests &manifests, const PodContainer &place)
    : m_manifests(manifests), m_place(place)
{
    m_reading.place = place;
}

void ContainerReader::readSources()
{
    readImage();
    readEnvFrom();
    readEnv();
    readVolumes();
    readMounts();
}

void ContainerReader::takeFiles()
{
    // Files of /etc come before those of /run.
    for (SeenFile &seen : m_files) {
        const bool isSecret = seen.file.path.startsWith(u"/run/secrets/");
        seen.file.role =
            isSecret ? ContainerFile::Role::Secret : ContainerFile::Role::Configuration;
        m_reading.container.files.append(seen.file);
        m_reading.fileSites.append(seen.site);
    }
}

deployment::Container ContainerReader::readConfiguration()
{
    readSources();
    takeFiles();
    return std::move(m_reading.container);
}

ContainerReading ContainerReader::read(const QList<PodContainer> &all)
{
    service().kind = deployment::Service::Kind::Kubernetes;
    service().source = m_place.source;
    service().offset = document().node(m_place.container).begin;
    const qsizetype position = std::ranges::find(all, m_place.id, &PodContainer::id) - all.begin();
    service().name = namesOf(all).value(position, m_place.id.workload);
    readSources();
    readCommand();
    readUser();
    readPorts();
    readHealthCheck();
    readAttributes();
    readNeighbours(all);
    takeFiles();
    keepLastOfEqualNames(m_reading.container);
    m_reading.container.notes = m_manifests.notes();
    return std::move(m_reading);
}

namespace {

/// Collects who uses what.
class Uses
{
public:
    Uses(const Manifests &manifests, QList<DataUse> &uses)
        : m_manifests(manifests), m_uses(uses) { }

    void addContainer(const PodContainer &place)
    {
        m_place = &place;
        for (const NodeIndex item : items(place.container, {u"envFrom"_s})) {
            add(item, u"configMapRef"_s, u"secretRef"_s, {});
        }
        for (const NodeIndex item : items(place.container, {u"env"_s})) {
            const NodeIndex from = m_manifests.find(place.source, item, {u"valueFrom"_s});
            add(from, u"configMapKeyRef"_s, u"secretKeyRef"_s, u"key"_s);
        }
        for (const NodeIndex volume : items(place.pod, {u"volumes"_s})) {
            addVolume(volume);
            for (const NodeIndex source : items(volume, {u"projected"_s, u"sources"_s}))
                addVolume(source);
        }
    }

private:
    QList<NodeIndex> items(NodeIndex node, const QStringList &keys) const
    {
        return m_manifests.items(m_place->source, node, keys);
    }

    QString text(NodeIndex node, const QString &key) const
    {
        return m_manifests.text(m_place->source, node, {key});
    }

    void add(NodeIndex around, const QString &ofMap, const QString &ofSecret, const QString &key)
    {
        for (const bool isSecret : {false, true}) {
            const NodeIndex node =
                m_manifests.find(m_place->source, around, {isSecret ? ofSecret : ofMap});
            if (node == NoNode)
                continue;
            const DataName data{isSecret, text(node, u"name"_s), m_place->id.space,
                                key.isEmpty() ? QString() : text(node, key)};
            m_uses.append({m_place->source, node, data});
        }
    }

    void addVolume(NodeIndex volume)
    {
        for (const bool isSecret : {false, true}) {
            const NodeIndex node = m_manifests.find(m_place->source, volume,
                                                    {isSecret ? u"secret"_s : u"configMap"_s});
            if (node == NoNode)
                continue;
            const QString name = text(node, u"name"_s);
            const DataName data{isSecret, name.isEmpty() ? text(node, u"secretName"_s) : name,
                                m_place->id.space};
            const QList<NodeIndex> keys = items(node, {u"items"_s});
            if (keys.isEmpty())
                m_uses.append({m_place->source, node, data});
            for (const NodeIndex item : keys) {
                m_uses.append({m_place->source, node, data});
                m_uses.last().data.key = text(item, u"key"_s);
            }
        }
    }

    const Manifests &m_manifests;
    QList<DataUse> &m_uses;
    const PodContainer *m_place = nullptr;
};

} // namespace

QList<DataUse> usesOf(const Manifests &manifests, const QList<PodContainer> &containers)
{
    QList<DataUse> uses;
    Uses collector(manifests, uses);
    for (const PodContainer &container : containers)
        collector.addContainer(container);
    return uses;
}

} // namespace towerkey::exchange::kubernetes
