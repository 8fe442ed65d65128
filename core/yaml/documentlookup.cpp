// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/document.h"
#include "core/yaml/keys.h"
#include "core/yaml/lookup.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::yaml {

namespace {

// The index that a key of a path stands for inside a sequence; -1 unless spelt as an index is.
qsizetype itemPosition(const QString &key)
{
    bool isNumber = false;
    const qsizetype position = key.toLongLong(&isNumber);
    return isNumber && position >= 0 && QString::number(position) == key ? position : -1;
}

} // namespace

LookUp &Document::lookUp() const
{
    if (!m_lookUp)
        m_lookUp = std::make_shared<LookUp>();
    return *m_lookUp;
}

NodeIndex Document::child(NodeIndex index, const QString &key) const
{
    if (index == NoNode)
        return NoNode;
    switch (m_nodes.at(index).kind) {
    case NodeKind::Mapping:
        return lookUp().member(*this, index, key);
    case NodeKind::Sequence:
        return lookUp().item(*this, index, itemPosition(key));
    default:
        return NoNode;
    }
}

NodeIndex Document::find(NodeIndex index, const QStringList &keys) const
{
    for (const QString &key : keys)
        index = child(index, key);
    return index;
}

NodeIndex Document::resolved(NodeIndex index) const
{
    if (index == NoNode || m_nodes.at(index).kind != NodeKind::Alias)
        return index;
    return m_targets.value(index, NoNode);
}

NodeIndex Document::member(NodeIndex index, const QString &key) const
{
    const NodeIndex target = resolved(index);
    if (target == NoNode || m_nodes.at(target).kind != NodeKind::Mapping)
        return child(target, key);
    for (const NodeIndex mapping : lookUp().merged(*this, target)) {
        const NodeIndex found = child(mapping, key);
        if (found != NoNode && !isMerge(found))
            return found;
    }
    return NoNode;
}

NodeIndex Document::findResolved(NodeIndex index, const QStringList &keys) const
{
    for (const QString &key : keys)
        index = member(index, key);
    return resolved(index);
}

QList<Member> Document::members(NodeIndex index) const
{
    QList<Member> result;
    const NodeIndex target = resolved(index);
    if (target == NoNode || m_nodes.at(target).kind != NodeKind::Mapping)
        return result;
    KeyTexts keys(*this);
    QSet<QByteArrayView> seen;
    for (const NodeIndex mapping : lookUp().merged(*this, target)) {
        QList<QByteArrayView> own;
        for (const NodeIndex value : children(mapping)) {
            const NodeIndex key = m_nodes.at(value).key;
            const auto text = isMerge(value) ? std::nullopt : keys.of(key);
            const bool isNew = text ? !seen.contains(*text) : !isMerge(value);
            if (text)
                own.append(*text);
            if (isNew)
                result.append({key, value, mapping});
        }
        seen.unite(QSet(own.begin(), own.end()));
    }
    return result;
}

bool Document::isMerge(NodeIndex index) const
{
    const NodeIndex key = m_nodes.at(index).key;
    if (key == NoNode || m_nodes.at(key).style != Style::Plain
        || m_nodes.at(key).kind != NodeKind::Scalar)
        return false;
    if (sourceText(key) != "<<")
        return false;
    const QString tagText = tag(key);
    return tagText.isEmpty() || tagText == "!!merge"_L1;
}

SettingPath Document::pathOf(NodeIndex index) const
{
    QStringList keys;
    while (index != NoNode) {
        if (m_nodes.at(index).isKey)
            index = m_nodes.at(index).subtreeEnd;
        const Node &node = m_nodes.at(index);
        if (node.parent != NoNode) {
            const bool isItem = node.key == NoNode;
            keys.append(isItem ? QString::number(lookUp().positionOf(*this, index))
                               : keyText(index));
        }
        index = node.parent;
    }
    std::ranges::reverse(keys);
    return SettingPath(keys);
}

} // namespace towerkey::yaml
