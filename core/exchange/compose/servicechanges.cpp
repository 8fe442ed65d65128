// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/servicechanges.h"

#include "core/exchange/compose/dotenv.h"
#include "core/exchange/compose/ownattributes.h"
#include "core/exchange/newfiles.h"
#include "core/yaml/edits.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::compose {

using deployment::AddSource;
using deployment::ContainerFile;
using deployment::RemoveSource;
using deployment::Role;
using yaml::NodeIndex;
using yaml::NodeKind;
using yaml::NoNode;

namespace {

const yaml::Document &documentOf(const ChangeList &changes, const ComposeFile &file)
{
    return changes.deployment().yaml(file.source);
}

/// The layer into which something new goes: the last one that has the attribute already, else the
/// service itself.
Layer layerFor(const ChangeList &changes, const ServiceReading &reading, const QString &attribute)
{
    const Layer *best = nullptr;
    for (const Layer &layer : reading.layers) {
        const yaml::Document &document = documentOf(changes, layer.file);
        if (!layer.isExtended && attributeOf(document, layer, attribute) != NoNode)
            best = &layer;
    }
    return best ? *best : reading.layers.last();
}

/// Adds an item to a list of the service, which is added if it is missing.
void addItem(ChangeList &changes, const Layer &layer, const QString &attribute,
             const yaml::Value &item)
{
    makeOwn(changes, layer, attribute);
    const yaml::Document &document = documentOf(changes, layer.file);
    const NodeIndex list = attributeOf(document, layer, attribute);
    const bool isList = list != NoNode && document.node(list).kind == NodeKind::Sequence;
    if (isList) {
        changes.splice(layer.file.source,
                       yaml::insertItem(document, list, document.node(list).childCount, item));
        return;
    }
    changes.splice(
        layer.file.source,
        yaml::setMember(document, layer.service, attribute, yaml::Value::sequence({item})));
}

/// Removes an attribute of a service; where another one would take its place, it is emptied.
void removeAttribute(ChangeList &changes, const ComposeFile &file, NodeIndex attribute)
{
    const yaml::Document &document = documentOf(changes, file);
    const NodeIndex service = document.node(attribute).parent;
    const QString name = document.keyText(attribute);
    if (!takesOver(document, service, name)) {
        changes.splice(file.source, yaml::removeMember(document, service, name));
        return;
    }
    const bool isList = document.node(attribute).kind == NodeKind::Sequence;
    changes.splice(file.source,
                   yaml::setMember(document, service, name,
                                   isList ? yaml::Value::sequence({}) : yaml::Value::mapping({})));
}

/// Removes an item of a list; with the last one goes the list.
void removeItem(ChangeList &changes, const ComposeFile &file, NodeIndex item)
{
    const yaml::Document &document = documentOf(changes, file);
    const NodeIndex list = document.node(item).parent;
    const NodeIndex table = document.node(list).parent;
    if (document.node(list).childCount > 1 || table == NoNode) {
        changes.splice(file.source, yaml::removeItem(document, list, positionOf(document, item)));
        return;
    }
    removeAttribute(changes, file, list);
}

QString relative(const QString &folder, const QString &path)
{
    return u"./"_s + QDir(folder).relativeFilePath(path);
}

} // namespace

void removeOwnItem(ChangeList &changes, const Layer &layer, const QString &attribute,
                   qsizetype position, const QString &name)
{
    if (layer.isExtended)
        return changes.fail({ErrorId::ExtendedPart, {name}, {}});
    makeOwn(changes, layer, attribute);
    const yaml::Document &document = documentOf(changes, layer.file);
    const NodeIndex item =
        document.children(attributeOf(document, layer, attribute)).value(position, NoNode);
    if (item != NoNode && !changes.hasFailed())
        removeItem(changes, layer.file, item);
}

void setVariableAt(ChangeList &changes, const VariableSite &site, const QByteArray &value)
{
    const yaml::Document &document = documentOf(changes, site.file);
    if (site.kind == VariableSite::Kind::ListItem) {
        setScalarText(changes, site.file, site.node, site.scalar, site.name + '=' + value);
        return;
    }
    const NodeIndex own = document.child(site.mapping, QString::fromUtf8(site.name));
    if (own == site.node) {
        setScalarText(changes, site.file, site.node, site.scalar, value);
        return;
    }
    // What comes from an anchor belongs to others, too.
    changes.splice(site.file.source,
                   yaml::setMember(document, site.mapping, QString::fromUtf8(site.name),
                                   yaml::Value(QString::fromUtf8(escaped(value)))));
}

bool removeVariableAt(ChangeList &changes, const VariableSite &site)
{
    const yaml::Document &document = documentOf(changes, site.file);
    if (site.kind == VariableSite::Kind::ListItem) {
        removeItem(changes, site.file, site.node);
        return true;
    }
    const QString name = QString::fromUtf8(site.name);
    if (document.child(site.mapping, name) != NoNode) {
        const bool isOnly = document.node(site.mapping).childCount == 1;
        const NodeIndex service = document.node(site.mapping).parent;
        const bool goesWhole =
            isOnly && service != NoNode && document.keyText(site.mapping) == u"environment";
        if (goesWhole)
            removeAttribute(changes, site.file, site.mapping);
        else
            changes.splice(site.file.source, yaml::removeMember(document, site.mapping, name));
        return true;
    }
    changes.splice(site.file.source, yaml::setMember(document, site.mapping, name, yaml::Value()));
    return false;
}

namespace {

/// Renames an entry that a merged mapping brings in. Where others take it from there, too, the
/// service gets an entry of its own, and an empty one takes the old name away.
bool renameMerged(ChangeList &changes, const VariableSite &site, const QString &name,
                  const QString &newName)
{
    const auto document = [&changes, &site]() -> const yaml::Document & {
        return documentOf(changes, site.file);
    };
    const NodeIndex value = document().member(site.mapping, name);
    const NodeIndex merged = value == NoNode ? NoNode : document().node(value).parent;
    if (merged != NoNode && isUsedOnlyIn(document(), merged, site.mapping)) {
        changes.splice(site.file.source, yaml::renameKey(document(), merged, name, newName));
        return true;
    }
    if (document().member(site.mapping, newName) != NoNode)
        changes.fail({ErrorId::KeyExists, {newName}, {}});
    const yaml::Value text(document().scalarText(document().resolved(value)));
    for (const auto &[key, entry] : {std::pair(newName, text), std::pair(name, yaml::Value())})
        changes.splice(site.file.source, yaml::setMember(document(), site.mapping, key, entry));
    return false;
}

} // namespace

bool renameVariableAt(ChangeList &changes, const VariableSite &site, const QByteArray &newName)
{
    const yaml::Document &document = documentOf(changes, site.file);
    if (site.kind == VariableSite::Kind::ListItem) {
        spliceScalarText(changes, site.file, site.node, site.scalar,
                         {{{0, site.name.size()}, newName}});
        return true;
    }
    const QString name = QString::fromUtf8(site.name);
    if (document.child(site.mapping, name) == NoNode)
        return renameMerged(changes, site, name, QString::fromUtf8(newName));
    changes.splice(site.file.source,
                   yaml::renameKey(document, site.mapping, name, QString::fromUtf8(newName)));
    return true;
}

void insertVariable(ChangeList &changes, const ServiceReading &reading, const QByteArray &name,
                    const std::optional<QByteArray> &value)
{
    if (reading.layers.isEmpty())
        return changes.fail({ErrorId::NoPlace, {QString::fromUtf8(name)}, {}});
    const Layer layer = layerFor(changes, reading, u"environment"_s);
    makeOwn(changes, layer, u"environment"_s);
    const yaml::Document &document = documentOf(changes, layer.file);
    const NodeIndex environment = attributeOf(document, layer, u"environment"_s);
    const QString key = QString::fromUtf8(name);
    const QString text = QString::fromUtf8(escaped(value.value_or(QByteArray())));
    const yaml::Value written = value ? yaml::Value(text) : yaml::Value();
    const NodeKind kind =
        environment == NoNode ? NodeKind::Scalar : document.node(environment).kind;
    if (kind == NodeKind::Sequence)
        return addItem(changes, layer, u"environment"_s,
                       yaml::Value(value ? key + u'=' + text : key));
    changes.splice(layer.file.source,
                   kind == NodeKind::Mapping
                       ? yaml::setMember(document, environment, key, written)
                       : yaml::setMember(document, layer.service, u"environment"_s,
                                         yaml::Value::mapping({{key, written}})));
}

void addConfiguration(ChangeList &changes, const ServiceReading &reading, const QString &path,
                      const QByteArray &text)
{
    if (reading.layers.isEmpty())
        return changes.fail({ErrorId::NoPlace, {path}, {}});
    const Layer layer = layerFor(changes, reading, u"volumes"_s);
    const QString file =
        freePath(changes.deployment(), layer.file.folder, QFileInfo(path).fileName());
    changes.add(AddSource{
        changes.deployment().sources().size(),
        {.role = Role::Configuration, .containerPath = path, .diskPath = file, .text = text}});
    addItem(changes, layer, u"volumes"_s,
            yaml::Value(u"%1:%2:ro"_s.arg(relative(layer.file.folder, file), path)));
}

void addSecret(ChangeList &changes, const ServiceReading &reading, const QString &path,
               const QByteArray &text)
{
    if (reading.layers.isEmpty())
        return changes.fail({ErrorId::NoPlace, {path}, {}});
    const Layer layer = layerFor(changes, reading, u"secrets"_s);
    const QString target = QFileInfo(path).fileName();
    // Another secret of that name belongs to somebody else.
    QString name = target;
    for (int number = 2; reading.container.service.definedSecrets.contains(name); ++number)
        name = target + u'_' + QString::number(number);
    const QString file = freePath(changes.deployment(), layer.file.folder, u"secrets/"_s + name);
    changes.add(
        AddSource{changes.deployment().sources().size(),
                  {.role = Role::Secret, .containerPath = path, .diskPath = file, .text = text}});
    const yaml::Value grant = name == target
        ? yaml::Value(name)
        : yaml::Value::mapping(
              {{u"source"_s, yaml::Value(name)}, {u"target"_s, yaml::Value(target)}});
    addItem(changes, layer, u"secrets"_s, grant);
    const yaml::Value definition =
        yaml::Value::mapping({{u"file"_s, yaml::Value(relative(layer.file.folder, file))}});
    const yaml::Document &document = documentOf(changes, layer.file);
    const NodeIndex table = document.resolved(document.child(layer.file.root, u"secrets"_s));
    const bool hasTable = table != NoNode && document.node(table).kind == NodeKind::Mapping;
    changes.splice(layer.file.source,
                   hasTable ? yaml::setMember(document, table, name, definition)
                            : yaml::setMember(document, layer.file.root, u"secrets"_s,
                                              yaml::Value::mapping({{name, definition}})));
}

/// The item of a list that the text at a position belongs to; NoNode when there is none.
static NodeIndex itemAt(const yaml::Document &document, qsizetype offset)
{
    NodeIndex item = document.nodeAt(offset);
    while (item != NoNode && document.node(item).parent != NoNode
           && document.node(document.node(item).parent).kind != NodeKind::Sequence)
        item = document.node(item).parent;
    return item != NoNode && document.node(item).parent != NoNode ? item : NoNode;
}

void removeMount(ChangeList &changes, const ServiceReading &reading, qsizetype file)
{
    const ContainerFile &seen = reading.container.files.at(file);
    for (const deployment::Mount &mount : reading.container.service.mounts) {
        if (mount.target != seen.path || mount.source < 0)
            continue;
        const yaml::Document &document = changes.deployment().yaml(mount.source);
        const NodeIndex item = itemAt(document, mount.offset);
        const NodeIndex list = item == NoNode ? NoNode : document.node(item).parent;
        for (const Layer &layer : reading.layers) {
            const bool hasIt = list != NoNode && layer.file.source == mount.source
                && attributeOf(document, layer, u"volumes"_s) == list;
            if (hasIt)
                return removeOwnItem(changes, layer, u"volumes"_s, positionOf(document, item),
                                     seen.path);
        }
        return;
    }
    // A file of a mounted folder: without the file there is nothing to see.
    if (seen.source >= 0)
        changes.add(RemoveSource{seen.source});
}

} // namespace towerkey::exchange::compose
