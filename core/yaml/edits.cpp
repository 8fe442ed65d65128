// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/edits.h"

#include "core/yaml/blockedit.h"
#include "core/yaml/characters.h"
#include "core/yaml/flowedit.h"
#include "core/yaml/scalaredit.h"
#include "core/yaml/scalartext.h"
#include "core/yaml/scan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::yaml {

namespace {

Result<void> checkComplete(const Document &document)
{
    for (const Problem &problem : document.problems()) {
        if (problem.id <= ProblemId::TooLarge)
            return failure(ErrorId::YamlInvalid, {{}, message(problem)},
                           {{}, document.position(problem.range.begin)});
    }
    return {};
}

Result<void> checkWritable(const Value &value)
{
    if (!isWritable(value))
        return failure(ErrorId::TextNotWritable);
    return {};
}

QString pathText(const Document &document, NodeIndex node, const QString &key = {})
{
    const SettingPath path = node == NoNode ? SettingPath() : document.pathOf(node);
    return (key.isEmpty() ? path : path.child(key)).toString();
}

std::unexpected<Error> missing(const Document &document, NodeIndex node, const QString &key)
{
    return failure(ErrorId::PathMissing, {pathText(document, node, key)});
}

bool isNull(const Document &document, NodeIndex node)
{
    return document.node(node).kind == NodeKind::Scalar
        && document.scalarType(node) == ScalarType::Null;
}

/// An empty collection without comments inside, which can as well become a block.
bool isBareEmpty(const Document &document, NodeIndex node)
{
    const Node &found = document.node(node);
    const bool isCollection = found.kind == NodeKind::Mapping || found.kind == NodeKind::Sequence;
    return isCollection && found.childCount == 0 && !document.sourceText(node).contains('#');
}

Splices replaceNode(const Document &document, const Layout &layout, NodeIndex node,
                    const Value &value)
{
    const bool isScalar = document.node(node).kind == NodeKind::Scalar;
    if (const QString *text = value.text(); isScalar && text)
        return ScalarEdit(document, layout, node).setText(*text, {});
    if (layout.isInFlow(node))
        return FlowEdit(document, layout).replace(node, value);
    return BlockEdit(document, layout).replace(node, value);
}

Value collectionOf(const NewChild &child)
{
    if (child.key)
        return Value::mapping({{*child.key, child.value}});
    return Value::sequence({child.value});
}

/// What replaces an alias: a mapping that merges it and has the member too, or a copy of the list.
Result<Value> extendedAlias(const Document &document, NodeIndex alias, qsizetype position,
                            const NewChild &child)
{
    if (child.key) {
        const Value shared = Value::spelling(document.sourceText(alias).toByteArray());
        return Value::mapping({{u"<<"_s, shared}, {*child.key, child.value}});
    }
    const auto copy = valueOf(document, alias);
    if (!copy)
        return failure(ErrorId::YamlTooLarge, {pathText(document, alias)});
    std::vector<Value> items = *copy->items();
    items.insert(items.begin() + qMin(position, qsizetype(items.size())), child.value);
    return Value::sequence(std::move(items));
}

Result<Splices> insertChild(const Document &document, NodeIndex container, qsizetype position,
                            const NewChild &child)
{
    const Layout layout(document);
    const NodeKind wanted = child.key ? NodeKind::Mapping : NodeKind::Sequence;
    const NodeIndex target = document.resolved(container);
    if (target == NoNode || (document.node(target).kind != wanted && !isNull(document, target))) {
        const QString text = pathText(document, container);
        return failure(ErrorId::PathThroughScalar,
                       {pathText(document, container, child.key.value_or(QString())), text});
    }
    if (target != container && document.node(target).kind == wanted) {
        const Result<Value> value = extendedAlias(document, container, position, child);
        if (!value)
            return std::unexpected(value.error());
        return replaceNode(document, layout, container, *value);
    }
    const bool becomesBlock = isBareEmpty(document, container) && !layout.isInFlow(container);
    if (becomesBlock || document.node(container).kind != wanted)
        return replaceNode(document, layout, container, collectionOf(child));
    if (document.node(container).style == Style::Flow)
        return FlowEdit(document, layout).insert(container, position, child);
    return BlockEdit(document, layout).insert(container, position, child);
}

Splices removeChild(const Document &document, NodeIndex child)
{
    const Layout layout(document);
    if (layout.isInFlow(child))
        return FlowEdit(document, layout).remove(child);
    return BlockEdit(document, layout).remove(child);
}

QList<NodeIndex> membersNamed(const Document &document, NodeIndex mapping, const QString &key)
{
    QList<NodeIndex> members;
    if (mapping == NoNode || document.node(mapping).kind != NodeKind::Mapping)
        return members;
    for (const NodeIndex child : document.children(mapping)) {
        if (document.keyText(child) == key)
            members.append(child);
    }
    return members;
}

/// Removes several members, last first, each from the text that the others leave.
Result<Splices> removeMembers(const Document &document, NodeIndex mapping, const QString &key)
{
    QByteArray text = document.text();
    Document current = document;
    NodeIndex container = mapping;
    for (auto found = membersNamed(current, container, key); !found.isEmpty();
         found = membersNamed(current, container, key)) {
        applySplices(text, removeChild(current, found.last()));
        current = Document::parse(text);
        if (container >= current.size())
            break;
    }
    return difference(document.text(), {0, document.text().size()}, text);
}

} // namespace

Result<Splices> setScalar(const Document &document, NodeIndex scalar, const QString &text,
                          const ScalarHints &hints)
{
    const auto writable = checkWritable(Value(text));
    const auto complete = checkComplete(document);
    if (!complete || !writable)
        return std::unexpected(complete ? writable.error() : complete.error());
    if (scalar == NoNode || document.node(scalar).kind != NodeKind::Scalar)
        return setValue(document, scalar, Value(text));
    const Layout layout(document);
    return ScalarEdit(document, layout, scalar).setText(text, hints);
}

Result<Splices> spliceScalar(const Document &document, NodeIndex scalar, const Splices &decoded)
{
    if (const auto complete = checkComplete(document); !complete)
        return std::unexpected(complete.error());
    if (scalar == NoNode || document.node(scalar).kind != NodeKind::Scalar)
        return missing(document, scalar, {});
    QByteArray text = document.scalarMap(scalar).text();
    applySplices(text, decoded);
    if (textOfUtf8(text).toUtf8() != text)
        return failure(ErrorId::TextNotWritable);
    const Layout layout(document);
    return ScalarEdit(document, layout, scalar).splice(decoded);
}

Result<Splices> setValue(const Document &document, NodeIndex node, const Value &value)
{
    const auto writable = checkWritable(value);
    const auto complete = checkComplete(document);
    if (!complete || !writable)
        return std::unexpected(complete ? writable.error() : complete.error());
    if (node == NoNode || document.node(node).isKey)
        return missing(document, node, {});
    return replaceNode(document, Layout(document), node, value);
}

Result<Splices> setMember(const Document &document, NodeIndex mapping, const QString &key,
                          const Value &value)
{
    const QList<NodeIndex> members = membersNamed(document, mapping, key);
    if (!members.isEmpty())
        return setValue(document, members.last(), value);
    return insertMember(document, mapping, key, value, std::numeric_limits<qsizetype>::max());
}

Result<Splices> insertMember(const Document &document, NodeIndex mapping, const QString &key,
                             const Value &value, qsizetype position)
{
    const auto writable = checkWritable(Value::mapping({{key, value}}));
    const auto complete = checkComplete(document);
    if (!complete || !writable)
        return std::unexpected(complete ? writable.error() : complete.error());
    if (!membersNamed(document, mapping, key).isEmpty())
        return failure(ErrorId::KeyExists, {pathText(document, mapping, key)});
    return insertChild(document, mapping, position, {key, value});
}

Result<Splices> insertItem(const Document &document, NodeIndex sequence, qsizetype position,
                           const Value &value)
{
    const auto writable = checkWritable(value);
    const auto complete = checkComplete(document);
    if (!complete || !writable)
        return std::unexpected(complete ? writable.error() : complete.error());
    return insertChild(document, sequence, position, {{}, value});
}

Result<Splices> removeMember(const Document &document, NodeIndex mapping, const QString &key)
{
    if (const auto complete = checkComplete(document); !complete)
        return std::unexpected(complete.error());
    const QList<NodeIndex> members = membersNamed(document, mapping, key);
    if (members.isEmpty())
        return missing(document, mapping, key);
    if (members.size() == 1)
        return removeChild(document, members.first());
    return removeMembers(document, mapping, key);
}

Result<Splices> removeItem(const Document &document, NodeIndex sequence, qsizetype position)
{
    if (const auto complete = checkComplete(document); !complete)
        return std::unexpected(complete.error());
    const bool isSequence =
        sequence != NoNode && document.node(sequence).kind == NodeKind::Sequence;
    const QString key = QString::number(position);
    const NodeIndex item = isSequence ? document.child(sequence, key) : NoNode;
    if (item == NoNode)
        return missing(document, sequence, key);
    return removeChild(document, item);
}

Result<Splices> renameKey(const Document &document, NodeIndex mapping, const QString &key,
                          const QString &newKey)
{
    const auto writable = checkWritable(Value(newKey));
    const auto complete = checkComplete(document);
    if (!complete || !writable)
        return std::unexpected(complete ? writable.error() : complete.error());
    const QList<NodeIndex> members = membersNamed(document, mapping, key);
    if (members.isEmpty())
        return missing(document, mapping, key);
    if (key == newKey)
        return Splices();
    if (!membersNamed(document, mapping, newKey).isEmpty())
        return failure(ErrorId::KeyExists, {pathText(document, mapping, newKey)});
    const NodeIndex node = document.node(members.last()).key;
    const Layout layout(document);
    return ScalarEdit(document, layout, node).setText(newKey, {});
}

} // namespace towerkey::yaml
