// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/containerreader.h"

using namespace Qt::StringLiterals;

/// The volumes of a pod, see https://kubernetes.io/docs/concepts/storage/volumes/.
namespace towerkey::exchange::kubernetes {

using deployment::Mount;
using deployment::NoteId;
using yaml::NodeIndex;
using yaml::NoNode;

void ContainerReader::readVolumes()
{
    for (const NodeIndex node : m_manifests.items(m_place.source, m_place.pod, {u"volumes"_s}))
        m_volumes.insert(text(node, {u"name"_s}), readVolume(node));
    // A StatefulSet makes a claim of its own for each of its templates.
    for (const NodeIndex claim : m_manifests.items(m_place.source, m_place.workload,
                                                   {u"spec"_s, u"volumeClaimTemplates"_s}))
        m_volumes.insert(text(claim, {u"metadata"_s, u"name"_s}), {.isWhole = false});
}

ContainerReader::Volume ContainerReader::readVolume(NodeIndex node)
{
    Volume volume{.node = node, .isWhole = find(node, {u"emptyDir"_s}) != NoNode};
    const auto add = [&](NodeIndex around, const QString &mode) {
        for (const bool isSecret : {false, true}) {
            const NodeIndex projection = find(around, {isSecret ? u"secret"_s : u"configMap"_s});
            if (projection == NoNode)
                continue;
            volume.isWhole = volume.isWhole || !volume.isOfData;
            volume.isOfData = true;
            const QString own = modeOf(projection, u"defaultMode"_s);
            addProjection(volume, isSecret, projection, own.isEmpty() ? mode : own);
        }
    };
    add(node, {});
    if (const NodeIndex projected = find(node, {u"projected"_s}); projected != NoNode) {
        volume.isOfData = volume.isWhole = true;
        for (const NodeIndex source : m_manifests.items(m_place.source, projected, {u"sources"_s}))
            add(source, modeOf(projected, u"defaultMode"_s));
    }
    return volume;
}

/// In octal digits, however it is written; empty when it is not.
QString ContainerReader::modeOf(NodeIndex node, const QString &key) const
{
    const QString mode = text(node, {key});
    bool isNumber = false;
    const int value = mode.toInt(&isNumber);
    return isNumber ? u'0' + QString::number(value, 8) : mode;
}

void ContainerReader::addProjection(Volume &volume, bool isSecret, NodeIndex projection,
                                    const QString &mode)
{
    const QString named = text(projection, {u"name"_s});
    const DataName name{isSecret, named.isEmpty() ? text(projection, {u"secretName"_s}) : named,
                        m_place.id.space};
    if (find(projection, {u"items"_s}) != NoNode)
        return addItems(volume, name, projection, mode);
    const DataObject *data = m_manifests.data(isSecret, name.name, name.space);
    if (!data) {
        volume.isWhole = false;
        note(isSecret ? NoteId::SecretUnknown : NoteId::ConfigUnknown, {name.name}, projection);
        return;
    }
    for (const DataEntry &entry : data->entries) {
        Content content{.path = entry.key, .entry = &entry, .data = name, .mode = mode};
        content.data.key = entry.key;
        content.projection = projection;
        volume.contents.append(content);
    }
}

void ContainerReader::addItems(Volume &volume, const DataName &name, NodeIndex projection,
                               const QString &mode)
{
    const DataObject *data = m_manifests.data(name.isSecret, name.name, name.space);
    if (!data) {
        note(name.isSecret ? NoteId::SecretUnknown : NoteId::ConfigUnknown, {name.name},
             projection);
    }
    for (const NodeIndex item : m_manifests.items(m_place.source, projection, {u"items"_s})) {
        const QString key = text(item, {u"key"_s});
        const QString own = modeOf(item, u"mode"_s);
        Content content{.path = text(item, {u"path"_s}),
                        .entry = data ? data->find(key) : nullptr,
                        .data = name,
                        .mode = own.isEmpty() ? mode : own,
                        .item = item,
                        .projection = projection};
        content.data.key = key;
        if (data && !content.entry) {
            const bool isOptional = text(projection, {u"optional"_s}) == u"true";
            note(isOptional ? NoteId::OptionalKeyMissing : NoteId::KeyMissing, {key, data->title()},
                 item);
            continue;
        }
        volume.contents.append(content);
    }
}

/// What a volume is, without a target.
Mount ContainerReader::mountOf(const QString &name, NodeIndex volume) const
{
    Mount mount{.type = Mount::Type::Volume, .from = name};
    const auto has = [&](const QString &key) { return find(volume, {key}) != NoNode; };
    if (has(u"persistentVolumeClaim"_s)) {
        mount.from = text(volume, {u"persistentVolumeClaim"_s, u"claimName"_s});
    } else if (has(u"hostPath"_s)) {
        mount.type = Mount::Type::Bind;
        mount.from = text(volume, {u"hostPath"_s, u"path"_s});
    } else if (has(u"emptyDir"_s) || has(u"ephemeral"_s)) {
        mount.type = Mount::Type::Tmpfs;
    } else if (has(u"configMap"_s) || has(u"secret"_s) || has(u"projected"_s)
               || has(u"downwardAPI"_s)) {
        mount.type = Mount::Type::Other;
    }
    return mount;
}

} // namespace towerkey::exchange::kubernetes
