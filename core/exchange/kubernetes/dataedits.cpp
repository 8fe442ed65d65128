// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/dataedits.h"

#include "core/yaml/edits.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::kubernetes {

using deployment::AddSource;
using deployment::RemoveSource;
using deployment::Role;
using deployment::SpliceText;
using yaml::NodeIndex;
using yaml::NodeKind;
using yaml::NoNode;

namespace {

void setScalar(ChangeList &changes, const DataEntry &entry, const QByteArray &text)
{
    const yaml::Document &document = changes.deployment().yaml(entry.manifest);
    changes.splice(entry.manifest, yaml::setScalar(document, entry.node, QString::fromUtf8(text)));
}

/// The table of an object into which a new entry goes, and whether it holds base64.
std::pair<QString, bool> tableFor(const yaml::Document &document, const DataObject &data,
                                  const QByteArray &text)
{
    const auto has = [&](const QString &key) {
        return document.findResolved(data.node, {key}) != NoNode;
    };
    const bool isText = text.isValidUtf8();
    if (!data.isSecret)
        return isText ? std::pair(u"data"_s, false) : std::pair(u"binaryData"_s, true);
    const bool isEncoded = !isText || (has(u"data"_s) && !has(u"stringData"_s));
    return isEncoded ? std::pair(u"data"_s, true) : std::pair(u"stringData"_s, false);
}

void addFileOfGenerator(ChangeList &changes, const DataObject &data, const QString &key,
                        const QByteArray &text)
{
    const QString path = data.isSecret ? u"secrets/"_s + key : key;
    const QString disk = QDir(data.folder).filePath(path);
    if (changes.deployment().sourceAt(disk) >= 0)
        return changes.fail({ErrorId::KeyExists, {path}, {}});
    changes.add(AddSource{changes.deployment().sources().size(),
                          {.role = data.isSecret ? Role::Secret : Role::Configuration,
                           .diskPath = disk,
                           .text = text}});
    appendItem(changes, data.source, data.node, u"files"_s, yaml::Value(path));
}

} // namespace

bool isKey(const QString &text)
{
    static const QRegularExpression key(u"\\A[-._a-zA-Z0-9]{1,253}\\z"_s);
    return key.match(text).hasMatch() && text != u"." && !text.startsWith(u"..");
}

void setEntry(ChangeList &changes, const DataEntry &entry, const QByteArray &text)
{
    switch (entry.form) {
    case DataEntry::Form::Text:
        return setScalar(changes, entry, text);
    case DataEntry::Form::Base64:
        if (entry.text != text || entry.isBroken)
            setScalar(changes, entry, text.toBase64());
        return;
    case DataEntry::Form::Literal:
        return setScalar(changes, entry, entry.key.toUtf8() + '=' + literalOfValue(text));
    case DataEntry::Form::Line:
        return changes.splice(
            entry.source,
            changes.deployment().environmentText(entry.source).set(entry.key.toUtf8(), text));
    case DataEntry::Form::File:
        return spliceEntry(changes, entry, compose::difference(entry.text, text));
    }
}

void spliceEntry(ChangeList &changes, const DataEntry &entry, const QList<TextSplice> &splices)
{
    if (entry.source < 0)
        return changes.fail({ErrorId::ContentElsewhere, {entry.key}, {}});
    if (splices.isEmpty())
        return;
    if (entry.form == DataEntry::Form::File)
        return changes.add(SpliceText{entry.source, splices});
    if (entry.form == DataEntry::Form::Text && !entry.isBroken && !entry.text.isEmpty()) {
        const yaml::Document &document = changes.deployment().yaml(entry.manifest);
        return changes.splice(entry.manifest, yaml::spliceScalar(document, entry.node, splices));
    }
    QByteArray text = entry.text;
    applySplices(text, splices);
    setEntry(changes, entry, text);
}

void addEntry(ChangeList &changes, const DataObject &data, const QString &key,
              const QByteArray &text)
{
    if (data.isGenerated)
        return addFileOfGenerator(changes, data, key, text);
    const yaml::Document &document = changes.deployment().yaml(data.source);
    const auto [table, isEncoded] = tableFor(document, data, text);
    const yaml::Value value(isEncoded ? QString::fromLatin1(text.toBase64())
                                      : QString::fromUtf8(text));
    const NodeIndex written = document.child(data.node, table);
    changes.splice(data.source,
                   written == NoNode ? yaml::setMember(document, data.node, table,
                                                       yaml::Value::mapping({{key, value}}))
                                     : yaml::setMember(document, written, key, value));
}

void removeEntry(ChangeList &changes, const DataObject &data, const DataEntry &entry)
{
    if (entry.form == DataEntry::Form::Line) {
        const QByteArray name = entry.key.toUtf8();
        return changes.splice(entry.source,
                              changes.deployment().environmentText(entry.source).remove(name));
    }
    removeNode(changes, entry.manifest, entry.node);
    const bool isOwnFile = entry.form == DataEntry::Form::File && entry.source >= 0
        && changes.deployment().source(entry.source).diskPath.startsWith(data.folder + u'/');
    if (isOwnFile)
        changes.add(RemoveSource{entry.source});
}

void renameEntry(ChangeList &changes, const DataEntry &entry, const QString &newKey)
{
    if (!isKey(newKey))
        return changes.fail({ErrorId::KeyInvalid, {newKey}, {}});
    const auto splice = [&](TextRange range) {
        const yaml::Document &document = changes.deployment().yaml(entry.manifest);
        changes.splice(entry.manifest,
                       yaml::spliceScalar(document, entry.node, {{range, newKey.toUtf8()}}));
    };
    const yaml::Document &document = changes.deployment().yaml(entry.manifest);
    switch (entry.form) {
    case DataEntry::Form::Text:
    case DataEntry::Form::Base64:
        return changes.splice(
            entry.manifest,
            yaml::renameKey(document, document.node(entry.node).parent, entry.key, newKey));
    case DataEntry::Form::Literal:
        return splice({0, entry.key.toUtf8().size()});
    case DataEntry::Form::Line:
        return changes.splice(entry.source,
                              changes.deployment()
                                  .environmentText(entry.source)
                                  .rename(entry.key.toUtf8(), newKey.toUtf8()));
    case DataEntry::Form::File: {
        const QString item = document.scalarText(entry.node);
        const QString path = fileOfItem(item).second;
        return setScalar(changes, entry, (newKey + u'=' + path).toUtf8());
    }
    }
}

void appendItem(ChangeList &changes, qsizetype source, NodeIndex mapping, const QString &key,
                const yaml::Value &item)
{
    const yaml::Document &document = changes.deployment().yaml(source);
    const NodeIndex own = document.child(mapping, key);
    const NodeIndex list = document.resolved(document.member(mapping, key));
    const bool isList = list != NoNode && document.node(list).kind == NodeKind::Sequence;
    if (own != NoNode && isList) {
        changes.splice(source,
                       yaml::insertItem(document, own, document.node(list).childCount, item));
        return;
    }
    std::vector<yaml::Value> items;
    if (isList) {
        const auto shared = yaml::valueOf(document, list);
        if (!shared)
            return changes.fail({ErrorId::YamlTooLarge, {key}, {}});
        items = *shared->items();
    }
    items.push_back(item);
    changes.splice(
        source, yaml::setMember(document, mapping, key, yaml::Value::sequence(std::move(items))));
}

void removeNode(ChangeList &changes, qsizetype source, NodeIndex child)
{
    const yaml::Document &document = changes.deployment().yaml(source);
    const NodeIndex parent = document.node(child).parent;
    if (parent == NoNode)
        return;
    const NodeIndex above = document.node(parent).parent;
    const bool isOnly = document.node(parent).childCount == 1 && above != NoNode
        && document.node(above).kind == NodeKind::Mapping;
    if (isOnly)
        changes.splice(source, yaml::removeMember(document, above, document.keyText(parent)));
    else if (document.node(parent).kind == NodeKind::Mapping)
        changes.splice(source, yaml::removeMember(document, parent, document.keyText(child)));
    else
        changes.splice(source,
                       yaml::removeItem(document, parent, compose::positionOf(document, child)));
}

} // namespace towerkey::exchange::kubernetes
