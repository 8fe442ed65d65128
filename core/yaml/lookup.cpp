// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/lookup.h"

#include "core/yaml/keys.h"

#include <QSet>

#include <algorithm>

namespace towerkey::yaml {

namespace {

constexpr qint32 SmallParent = 16;

// The last member counts, so all of them are looked at.
NodeIndex memberOfSmall(const Document &document, NodeIndex mapping, const QString &key)
{
    const QByteArray bytes = key.toUtf8();
    KeyTexts keys(document);
    NodeIndex found = NoNode;
    for (NodeIndex child = document.firstChild(mapping); child != NoNode;
         child = document.nextSibling(child)) {
        const auto text = keys.of(document.node(child).key);
        if (text && *text == bytes)
            found = child;
    }
    return found;
}

/// The mappings that a mapping names in its merge keys.
QList<NodeIndex> mergedDirectly(const Document &document, NodeIndex mapping)
{
    QList<NodeIndex> result;
    for (const NodeIndex child : document.children(mapping)) {
        if (!document.isMerge(child))
            continue;
        const bool isList = document.node(child).kind == NodeKind::Sequence;
        const auto sources = isList ? document.children(child) : QList<NodeIndex>{child};
        for (const NodeIndex source : sources) {
            const NodeIndex target = document.resolved(source);
            if (target != NoNode && document.node(target).kind == NodeKind::Mapping)
                result.append(target);
        }
    }
    return result;
}

QList<NodeIndex> findMerged(const Document &document, NodeIndex mapping)
{
    QList<NodeIndex> result;
    QSet<NodeIndex> seen;
    QList<NodeIndex> waiting{mapping};
    while (!waiting.isEmpty()) {
        const NodeIndex next = waiting.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        result.append(next);
        if (document.child(next, QStringLiteral("<<")) == NoNode)
            continue;
        QList<NodeIndex> sources = mergedDirectly(document, next);
        std::ranges::reverse(sources);
        waiting += sources;
    }
    return result;
}

} // namespace

NodeIndex LookUp::member(const Document &document, NodeIndex mapping, const QString &key)
{
    if (document.node(mapping).childCount <= SmallParent)
        return memberOfSmall(document, mapping, key);
    auto index = m_members.find(mapping);
    if (index == m_members.end()) {
        index = m_members.emplace(mapping);
        index->reserve(document.node(mapping).childCount);
        for (NodeIndex child = document.firstChild(mapping); child != NoNode;
             child = document.nextSibling(child)) {
            if (document.node(document.node(child).key).kind == NodeKind::Scalar)
                index->insert(document.keyText(child), child);
        }
    }
    return index->value(key, NoNode);
}

NodeIndex LookUp::item(const Document &document, NodeIndex sequence, qsizetype position)
{
    if (position < 0 || position >= document.node(sequence).childCount)
        return NoNode;
    return items(document, sequence).at(position);
}

qsizetype LookUp::positionOf(const Document &document, NodeIndex item)
{
    const QList<NodeIndex> &children = items(document, document.node(item).parent);
    return std::ranges::lower_bound(children, item) - children.begin();
}

const QList<NodeIndex> &LookUp::items(const Document &document, NodeIndex sequence)
{
    QList<NodeIndex> &items = m_items[sequence];
    if (items.isEmpty())
        items = document.children(sequence);
    return items;
}

const QList<NodeIndex> &LookUp::merged(const Document &document, NodeIndex mapping)
{
    if (!m_merged.contains(mapping))
        m_merged.insert(mapping, findMerged(document, mapping));
    return *m_merged.find(mapping);
}

TextPosition LookUp::position(const QByteArray &text, qsizetype offset)
{
    if (m_lines.isEmpty())
        m_lines = LineIndex(text);
    return m_lines.position(offset);
}

} // namespace towerkey::yaml
