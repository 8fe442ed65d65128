// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/edits.h"

#include "core/json/memberedit.h"

#include <algorithm>
#include <optional>

namespace towerkey::json {

namespace {

/// Whether the brackets, commas and quotes fit, so that places can be trusted.
Result<void> checkStructure(const Document &document)
{
    for (const Problem &problem : document.problems()) {
        switch (problem.id) {
        case ProblemId::UnexpectedCharacter:
        case ProblemId::UnexpectedEnd:
        case ProblemId::UnclosedString:
        case ProblemId::UnclosedComment:
        case ProblemId::HashComment:
        case ProblemId::SingleQuotes:
        case ProblemId::MissingComma:
        case ProblemId::MissingColon:
        case ProblemId::MissingValue:
        case ProblemId::KeyIsNoString:
        case ProblemId::Empty:
            return failure(ErrorId::JsonInvalid, {{}, message(problem)},
                           {{}, document.position(problem.range.begin)});
        default:
            break;
        }
    }
    return {};
}

std::unexpected<Error> missing(const SettingPath &path)
{
    return failure(ErrorId::PathMissing, {path.toString()});
}

/// The deepest table or list on the way to a path.
struct Ancestor
{
    NodeIndex node = NoNode;
    qsizetype depth = 0;
};

Result<Ancestor> deepestAncestor(const Document &document, const SettingPath &path)
{
    Ancestor ancestor{document.root(), 0};
    while (ancestor.depth < path.size() - 1) {
        const NodeIndex child = document.child(ancestor.node, path.keys()[ancestor.depth]);
        if (child == NoNode)
            break;
        ancestor = {child, ancestor.depth + 1};
    }
    const NodeType type = document.node(ancestor.node).type;
    const bool isList = type == NodeType::List;
    if (type != NodeType::Table && !isList) {
        return failure(ErrorId::PathThroughScalar,
                       {path.toString(), document.pathOf(ancestor.node).toString()});
    }
    const QString &key = path.keys()[ancestor.depth];
    if (isList && key != QString::number(document.node(ancestor.node).childCount))
        return missing(path);
    return ancestor;
}

QList<NodeIndex> membersNamed(const Document &document, NodeIndex table, const QString &key)
{
    QList<NodeIndex> members;
    for (NodeIndex i = document.firstChild(table); i != NoNode; i = document.nextSibling(i)) {
        if (document.key(i) == key)
            members.append(i);
    }
    return members;
}

/// One splice for whatever differs between two texts.
Splices difference(const QByteArray &before, const QByteArray &after)
{
    const auto [begin, same] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype prefix = begin - before.begin();
    qsizetype suffix = 0;
    while (suffix < before.size() - prefix && suffix < after.size() - prefix
           && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    if (prefix + suffix == before.size() && before.size() == after.size())
        return {};
    return {
        {{prefix, before.size() - suffix}, after.sliced(prefix, after.size() - suffix - prefix)}};
}

Result<Splices> setMissing(const Document &document, const SettingPath &path, const NewValue &value)
{
    const auto ancestor = deepestAncestor(document, path);
    if (!ancestor)
        return std::unexpected(ancestor.error());
    const QStringList rest = path.keys().sliced(ancestor->depth);
    return MemberEdit(document).insert(ancestor->node, document.node(ancestor->node).childCount,
                                       rest.first(), value.inside(rest.sliced(1)));
}

Result<Splices> set(const Document &document, const SettingPath &path, const NewValue &value)
{
    if (const auto sound = checkStructure(document); !sound)
        return std::unexpected(sound.error());
    const NodeIndex node = document.find(path);
    if (node != NoNode)
        return MemberEdit(document).replace(node, value);
    if (path.isEmpty() || document.isEmpty())
        return missing(path);
    return setMissing(document, path, value);
}

} // namespace

Result<Splices> setValue(const Document &document, const SettingPath &path, const Value &value)
{
    const NodeIndex node = document.find(path);
    const bool isSame =
        node != NoNode && document.isAcceptedBy(Reader::Image) && document.value(node) == value;
    return isSame ? Splices() : set(document, path, NewValue(value));
}

Result<Splices> setText(const Document &document, const SettingPath &path, QByteArrayView json)
{
    const Document typed = Document::parse(json.toByteArray());
    if (const Problem *problem = typed.firstProblemFor(Reader::Image)) {
        return failure(ErrorId::ValueInvalid, {QString::fromUtf8(json), message(*problem)},
                       {{}, typed.position(problem->range.begin)});
    }
    return set(document, path, NewValue(typed.sourceText(typed.root()).toByteArray()));
}

Result<Splices> append(const Document &document, const SettingPath &path, const Table &members)
{
    if (const auto sound = checkStructure(document); !sound)
        return std::unexpected(sound.error());
    const NodeIndex table = document.find(path);
    if (table == NoNode)
        return missing(path);
    if (document.node(table).type != NodeType::Table)
        return failure(ErrorId::PathThroughScalar, {path.toString(), path.toString()});
    for (const auto &[key, ignored] : members) {
        if (document.child(table, key) != NoNode)
            return failure(ErrorId::KeyExists, {path.child(key).toString()});
    }
    return members.isEmpty() ? Splices() : MemberEdit(document).append(table, members);
}

Result<Splices> insert(const Document &document, const SettingPath &path, qsizetype position,
                       const Value &value)
{
    if (const auto sound = checkStructure(document); !sound)
        return std::unexpected(sound.error());
    const NodeIndex parent = path.isEmpty() ? NoNode : document.find(path.parent());
    if (parent == NoNode)
        return missing(path);
    const Node &node = document.node(parent);
    if (node.type != NodeType::Table && node.type != NodeType::List) {
        return failure(ErrorId::PathThroughScalar, {path.toString(), path.parent().toString()});
    }
    bool isIndex = false;
    path.last().toInt(&isIndex);
    if (node.type == NodeType::List && !isIndex)
        return missing(path);
    if (node.type == NodeType::Table && document.child(parent, path.last()) != NoNode)
        return failure(ErrorId::KeyExists, {path.toString()});
    return MemberEdit(document).insert(parent, qBound(qsizetype(0), position, node.childCount),
                                       path.last(), NewValue(value));
}

Result<Splices> remove(const Document &document, const SettingPath &path)
{
    if (const auto sound = checkStructure(document); !sound)
        return std::unexpected(sound.error());
    const NodeIndex node = document.find(path);
    if (node == NoNode || path.isEmpty())
        return missing(path);
    const NodeIndex parent = document.node(node).parent;
    const bool isMember = document.node(parent).type == NodeType::Table;
    const QList<NodeIndex> all =
        isMember ? membersNamed(document, parent, path.last()) : QList<NodeIndex>{node};
    if (all.size() == 1)
        return MemberEdit(document).remove(node);
    // Duplicates go one after the other, because each changes the commas of its neighbours.
    Document rest = document;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QByteArray text = rest.text();
        applySplices(text, MemberEdit(rest).remove(rest.find(path)));
        rest = Document::parse(text, document.options());
    }
    return difference(document.text(), rest.text());
}

/// Neighbours of a table that go; nothing when not all of them can go in one go.
static std::optional<QList<Run>> runsOf(const Document &document, NodeIndex table,
                                        const QSet<QString> &keys)
{
    const MemberEdit edit(document);
    QList<Run> runs;
    NodeIndex before = NoNode;
    for (NodeIndex child = document.firstChild(table); child != NoNode;
         child = document.nextSibling(child)) {
        if (!keys.contains(document.key(child))) {
            before = NoNode;
            continue;
        }
        if (before == NoNode)
            runs.append({child, child});
        else if (edit.areTogether(before, child))
            runs.last().last = child;
        else
            return {};
        before = child;
    }
    return runs;
}

Result<Splices> removeMembers(const Document &document, const SettingPath &table,
                              const QSet<QString> &keys)
{
    if (const auto sound = checkStructure(document); !sound)
        return std::unexpected(sound.error());
    const NodeIndex node = document.find(table);
    if (node == NoNode || document.node(node).type != NodeType::Table)
        return missing(table);
    Splices splices;
    if (const auto runs = runsOf(document, node, keys)) {
        for (const Run &run : *runs)
            splices += MemberEdit(document).remove(run);
        return splices;
    }
    Document rest = document;
    for (NodeIndex child = document.firstChild(node); child != NoNode;
         child = document.nextSibling(child)) {
        const QString key = document.key(child);
        if (!keys.contains(key) || rest.child(rest.find(table), key) == NoNode)
            continue;
        const auto removed = remove(rest, table.child(key));
        if (!removed)
            return removed;
        QByteArray text = rest.text();
        applySplices(text, *removed);
        rest = rest.withText(text);
    }
    return difference(document.text(), rest.text());
}

Result<Splices> rename(const Document &document, const SettingPath &path, const QString &newKey)
{
    if (const auto sound = checkStructure(document); !sound)
        return std::unexpected(sound.error());
    const NodeIndex node = document.find(path);
    if (node == NoNode || document.node(node).keyBegin < 0)
        return missing(path);
    if (newKey == path.last())
        return Splices();
    const NodeIndex parent = document.node(node).parent;
    if (document.child(parent, newKey) != NoNode)
        return failure(ErrorId::KeyExists, {path.parent().child(newKey).toString()});
    Splices splices;
    for (const NodeIndex member : membersNamed(document, parent, path.last())) {
        splices.append(
            {{document.node(member).keyBegin, document.node(member).keyEnd}, quoted(newKey)});
    }
    return splices;
}

Result<Splices> move(const Document &document, const SettingPath &path, qsizetype newPosition)
{
    if (const auto sound = checkStructure(document); !sound)
        return std::unexpected(sound.error());
    const NodeIndex node = document.find(path);
    if (node == NoNode || path.isEmpty())
        return missing(path);
    NodeIndex there = document.firstChild(document.node(node).parent);
    for (qsizetype i = 0; i < newPosition && there != NoNode; ++i)
        there = document.nextSibling(there);
    if (there == node)
        return Splices();
    const MemberEdit edit(document);
    const Member member = edit.memberOf(node);
    QByteArray text = document.text();
    applySplices(text, edit.remove(node));
    const Document without = Document::parse(text, document.options());
    const NodeIndex parent = without.find(path.parent());
    const qsizetype count = without.node(parent).childCount;
    applySplices(
        text, MemberEdit(without).insert(parent, qBound(qsizetype(0), newPosition, count), member));
    return difference(document.text(), text);
}

} // namespace towerkey::json
