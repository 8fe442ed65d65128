// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/ownattributes.h"

#include "core/yaml/edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::compose {

using yaml::NodeIndex;
using yaml::NodeKind;
using yaml::NoNode;

namespace {

const QString MergeKey = u"<<"_s;

bool isInside(const yaml::Document &document, NodeIndex node, NodeIndex around)
{
    while (node != NoNode && node != around)
        node = document.node(node).parent;
    return node == around;
}

QString freeAnchor(const yaml::Document &document, const QString &wanted)
{
    QSet<QString> taken;
    for (NodeIndex node = 0; node < NodeIndex(document.size()); ++node)
        taken.insert(document.anchor(node));
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1-%2"_s.arg(wanted).arg(number);
    return name;
}

/// The anchor of a member, which gets one behind its colon if it has none.
QString anchorOf(ChangeList &changes, const ComposeFile &file, NodeIndex member)
{
    const yaml::Document &document = changes.deployment().yaml(file.source);
    if (const QString anchor = document.anchor(member); !anchor.isEmpty())
        return anchor;
    const QString anchor = freeAnchor(document, document.keyText(member));
    const qsizetype keyEnd = document.fullRange(document.node(member).key).end;
    const qsizetype colon = document.text().indexOf(':', keyEnd) + 1;
    changes.splice(file.source,
                   QList<TextSplice>{{{colon, colon}, QByteArray(" &" + anchor.toUtf8())}});
    return anchor;
}

} // namespace

void makeOwn(ChangeList &changes, const Layer &layer, const QString &attribute)
{
    const yaml::Document &document = changes.deployment().yaml(layer.file.source);
    const NodeIndex shared = attributeOf(document, layer, attribute);
    const bool isOwn = shared == NoNode || isInside(document, shared, layer.service)
        || isUsedOnlyIn(document, shared, layer.service);
    if (isOwn)
        return;
    std::optional<yaml::Value> value;
    if (document.node(shared).kind == NodeKind::Mapping) {
        const QString anchor = anchorOf(changes, layer.file, shared);
        value = yaml::Value::mapping({{MergeKey, yaml::Value::spelling('*' + anchor.toUtf8())}});
    } else {
        value = yaml::valueOf(document, shared);
    }
    if (!value)
        return changes.fail({ErrorId::NoPlace, {attribute}, {}});
    const yaml::Document &now = changes.deployment().yaml(layer.file.source);
    changes.splice(layer.file.source, yaml::setMember(now, layer.service, attribute, *value));
}

void makeServiceOwn(ChangeList &changes, const QList<Layer> &layers, const QString &service)
{
    for (const Layer &layer : layers) {
        const yaml::Document &document = changes.deployment().yaml(layer.file.source);
        const NodeIndex services = document.findResolved(layer.file.root, {u"services"_s});
        const NodeIndex written = document.child(services, service);
        const bool isShared = !layer.isExtended && written != NoNode
            && document.node(written).kind == NodeKind::Alias
            && !isUsedOnlyIn(document, layer.service, written);
        if (!isShared)
            continue;
        const QByteArray alias = '*' + document.anchor(layer.service).toUtf8();
        const auto merging = yaml::Value::mapping({{MergeKey, yaml::Value::spelling(alias)}});
        changes.splice(layer.file.source, yaml::setMember(document, services, service, merging));
    }
}

NodeIndex attributeOf(const yaml::Document &document, const Layer &layer, const QString &attribute)
{
    return document.resolved(document.member(layer.service, attribute));
}

bool takesOver(const yaml::Document &document, NodeIndex service, const QString &attribute)
{
    const NodeIndex merged = document.resolved(document.child(service, MergeKey));
    if (merged == NoNode)
        return false;
    QList<NodeIndex> mappings{merged};
    if (document.node(merged).kind == NodeKind::Sequence)
        mappings = document.children(merged);
    return std::ranges::any_of(
        mappings, [&](NodeIndex mapping) { return document.member(mapping, attribute) != NoNode; });
}

bool isUsedOnlyIn(const yaml::Document &document, NodeIndex used, NodeIndex user)
{
    for (NodeIndex i = 0; i < NodeIndex(document.size()); ++i) {
        const bool isAlias = document.node(i).kind == NodeKind::Alias;
        const NodeIndex target = isAlias ? document.resolved(i) : NoNode;
        if (target != NoNode && isInside(document, used, target) && !isInside(document, i, user))
            return false;
    }
    return document.pathOf(used).keys().value(0).startsWith(u"x-");
}

} // namespace towerkey::exchange::compose
