// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/edits.h"

using namespace Qt::StringLiterals;

namespace towerkey::yaml {

namespace {

/// The mappings that are missing, around a value.
Value nested(const QStringList &keys, Value value)
{
    for (qsizetype i = keys.size() - 1; i >= 0; --i)
        value = Value::mapping({{keys[i], std::move(value)}});
    return value;
}

/// A mapping that gives what a shared one does, for adding to it: merged by an alias where the
/// shared one has a name, else copied.
std::optional<Value> inherited(const Document &document, NodeIndex shared)
{
    const NodeIndex target = document.resolved(shared);
    if (document.node(shared).kind == NodeKind::Alias)
        return Value::mapping(
            {{u"<<"_s, Value::spelling(document.sourceText(shared).toByteArray())}});
    const QString name = document.anchor(target);
    if (!name.isEmpty())
        return Value::mapping({{u"<<"_s, Value::spelling('*' + name.toUtf8())}});
    return valueOf(document, target);
}

/// Adds a member somewhere below; what is on the way in the document but not in the value is
/// inherited in the same way.
bool addTo(Value &value, const Document &document, NodeIndex shared, const QStringList &keys,
           const Value &added)
{
    Value::Members members;
    if (const auto *old = value.members())
        members = *old;
    const NodeIndex below = document.member(shared, keys.first());
    const NodeIndex target = document.resolved(below);
    Value inner = nested(keys.sliced(1), added);
    const bool goesOn =
        keys.size() > 1 && target != NoNode && document.node(target).kind == NodeKind::Mapping;
    if (goesOn) {
        const auto base = inherited(document, below);
        if (!base)
            return false;
        inner = *base;
        if (!addTo(inner, document, below, keys.sliced(1), added))
            return false;
    }
    std::erase_if(members, [&keys](const auto &member) { return member.first == keys.first(); });
    members.emplace_back(keys.first(), std::move(inner));
    value = Value::mapping(std::move(members));
    return true;
}

} // namespace

Result<Splices> setPath(const Document &document, NodeIndex from, const QStringList &keys,
                        const Value &value)
{
    if (keys.isEmpty())
        return setValue(document, from, value);
    NodeIndex node = from;
    for (qsizetype i = 0; i + 1 < keys.size(); ++i) {
        const NodeIndex own = document.child(node, keys[i]);
        const NodeIndex effective = document.member(node, keys[i]);
        const bool isOwn = own != NoNode && document.node(own).kind != NodeKind::Alias;
        if (isOwn) {
            node = own;
            continue;
        }
        const QStringList rest = keys.sliced(i + 1);
        const NodeIndex target = document.resolved(effective);
        if (target == NoNode || document.node(target).kind != NodeKind::Mapping)
            return setMember(document, node, keys[i], nested(rest, value));
        if (own != NoNode && rest.size() == 1)
            return setMember(document, own, rest.first(), value);
        std::optional<Value> base = inherited(document, effective);
        if (!base || !addTo(*base, document, effective, rest, value))
            return failure(ErrorId::YamlTooLarge, {SettingPath(keys.first(i + 1)).toString()});
        return setMember(document, node, keys[i], *base);
    }
    const QString &last = keys.last();
    if (node == NoNode || document.node(node).kind != NodeKind::Sequence)
        return setMember(document, node, last, value);
    if (const NodeIndex item = document.child(node, last); item != NoNode)
        return setValue(document, item, value);
    if (last == QString::number(document.node(node).childCount))
        return insertItem(document, node, document.node(node).childCount, value);
    return failure(ErrorId::PathMissing, {document.pathOf(node).child(last).toString()});
}

} // namespace towerkey::yaml
