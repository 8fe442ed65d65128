// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/composelayout.h"
#include "core/exchange/compose/ownattributes.h"
#include "core/exchange/compose/servicechanges.h"
#include "core/yaml/edits.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::compose {

using deployment::RemoveSource;
using yaml::NodeIndex;
using yaml::NodeKind;
using yaml::NoNode;

namespace {

/// The service's reference to a secret or config, in the last layer that has one.
std::pair<Layer, NodeIndex> grantOf(const ChangeList &changes, const ServiceReading &reading,
                                    const QString &table, const QString &name)
{
    std::pair<Layer, NodeIndex> found{{}, NoNode};
    for (const Layer &layer : reading.layers) {
        const yaml::Document &document = changes.deployment().yaml(layer.file.source);
        for (const NodeIndex item : document.children(attributeOf(document, layer, table))) {
            const NodeIndex source = document.node(item).kind == NodeKind::Mapping
                ? document.findResolved(item, {u"source"_s})
                : item;
            if (source != NoNode && document.scalarText(source) == name)
                found = {layer, item};
        }
    }
    return found;
}

/// Whether another place of the project's files names a secret or config.
bool isUsedElsewhere(const ChangeList &changes, const QString &table, const QString &name)
{
    for (qsizetype i = 0; i < changes.deployment().sources().size(); ++i) {
        if (changes.deployment().source(i).role != deployment::Role::Compose)
            continue;
        const yaml::Document &document = changes.deployment().yaml(i);
        const NodeIndex services = document.findResolved(document.root(), {u"services"_s});
        for (const NodeIndex service : document.children(services)) {
            const NodeIndex grants = document.findResolved(service, {table});
            for (const NodeIndex item : document.children(grants)) {
                const NodeIndex source = document.node(item).kind == NodeKind::Mapping
                    ? document.findResolved(item, {u"source"_s})
                    : document.resolved(item);
                if (source != NoNode && document.scalarText(source) == name)
                    return true;
            }
        }
    }
    return false;
}

void removeFrom(ChangeList &changes, qsizetype source, NodeIndex child)
{
    const yaml::Document &document = changes.deployment().yaml(source);
    const NodeIndex parent = document.node(child).parent;
    const NodeIndex above = document.node(parent).parent;
    const bool isOnly = document.node(parent).childCount == 1 && above != NoNode
        && document.node(above).kind == NodeKind::Mapping;
    if (isOnly)
        changes.splice(source, yaml::removeMember(document, above, document.keyText(parent)));
    else if (document.node(parent).kind == NodeKind::Mapping)
        changes.splice(source, yaml::removeMember(document, parent, document.keyText(child)));
    else
        changes.splice(source, yaml::removeItem(document, parent, positionOf(document, child)));
}

} // namespace

void removeGrant(ChangeList &changes, const ServiceReading &reading, qsizetype file)
{
    const deployment::ContainerFile &seen = reading.container.files.at(file);
    const QString name = reading.fileSites.at(file).definition;
    const bool isSecret = seen.role == deployment::ContainerFile::Role::Secret;
    const QString table = isSecret ? u"secrets"_s : u"configs"_s;
    const auto [layer, item] = grantOf(changes, reading, table, name);
    if (item == NoNode)
        return changes.fail({ErrorId::NoPlace, {name}, {}});
    removeOwnItem(changes, layer, table,
                  positionOf(changes.deployment().yaml(layer.file.source), item), name);
    if (changes.hasFailed() || isUsedElsewhere(changes, table, name))
        return;
    for (qsizetype i = 0; i < changes.deployment().sources().size(); ++i) {
        if (changes.deployment().source(i).role != deployment::Role::Compose)
            continue;
        const yaml::Document &document = changes.deployment().yaml(i);
        const NodeIndex definition = document.find(document.root(), {table, name});
        if (definition != NoNode)
            removeFrom(changes, i, definition);
    }
    const bool isOwnFile = seen.source >= 0 && !seen.isEmbedded
        && changes.deployment().source(seen.source).diskPath.startsWith(layer.file.folder + u'/');
    if (isOwnFile)
        changes.add(RemoveSource{seen.source});
}

void changeImage(ChangeList &changes, const ServiceReading &reading, const image::Image &image)
{
    const deployment::Service &service = reading.container.service;
    if (service.imageSource < 0 || reading.layers.isEmpty())
        return;
    const QByteArray text = referenceWithTag(service.imageReference, image).toUtf8();
    if (changes.deployment().source(service.imageSource).role == deployment::Role::Dockerfile) {
        const auto dockerfile =
            Dockerfile::parse(changes.deployment().source(service.imageSource).text);
        if (dockerfile.baseIsWritten())
            changes.splice(service.imageSource, QList<TextSplice>{{dockerfile.baseRange(), text}});
        return;
    }
    for (const Layer &layer : reading.layers) {
        const yaml::Document &document = changes.deployment().yaml(layer.file.source);
        const NodeIndex node = attributeOf(document, layer, u"image"_s);
        const bool isIt = layer.file.source == service.imageSource && node != NoNode
            && document.node(node).begin == service.imageOffset;
        if (!isIt)
            continue;
        if (layer.isExtended) {
            const Layer &own = reading.layers.last();
            const yaml::Document &ownDocument = changes.deployment().yaml(own.file.source);
            changes.splice(own.file.source,
                           yaml::setMember(ownDocument, own.service, u"image"_s,
                                           yaml::Value(QString::fromUtf8(text))));
            return;
        }
        makeOwn(changes, layer, u"image"_s);
        const NodeIndex own =
            attributeOf(changes.deployment().yaml(layer.file.source), layer, u"image"_s);
        Project project(changes.deployment(), {});
        if (!changes.hasFailed())
            setScalarText(changes, layer.file, own, project.scalar(layer.file, own), text);
        return;
    }
}

} // namespace towerkey::exchange::compose
