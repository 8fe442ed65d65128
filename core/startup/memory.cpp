// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/memory.h"

#include "core/base/listchange.h"

namespace towerkey::startup {

using json::Document;
using json::NodeIndex;
using json::NodeType;

namespace {

using Nodes = std::shared_ptr<ConfigurationNode>;
using KnownNode = std::shared_ptr<const ConfigurationNode>;

/// What another text of the same source was made into; without a document nothing is known.
struct Known
{
    const Document *document = nullptr;
    SourceTree tree;
};

/// Makes the tree of a document out of another one's as far as they are spelt alike.
class Growth
{
public:
    Growth(const Document &document, int source, const Known &known)
        : m_document(document), m_source(source), m_known(known), m_spots(known.tree.spots)
    {
    }

    SourceTree run()
    {
        KnownNode root = m_known.document
            ? grow(m_document.root(), m_known.document->root(), m_known.tree.root)
            : made(m_document.root());
        return {std::move(root), std::move(m_spots)};
    }

private:
    Origin newSpot(NodeIndex index)
    {
        m_spots.append(m_document.node(index).begin);
        return {m_source, qint32(m_spots.size() - 1)};
    }

    Nodes made(NodeIndex index)
    {
        const Origin origin = newSpot(index);
        if (m_document.node(index).type != NodeType::Table)
            return std::make_shared<ConfigurationNode>(
                ConfigurationNode::leaf(m_document.value(index), origin));
        auto table = std::make_shared<ConfigurationNode>(ConfigurationNode::table(origin));
        for (NodeIndex i = m_document.firstChild(index); i != json::NoNode;
             i = m_document.nextSibling(i)) {
            const QString key = m_document.key(i);
            // Of duplicate keys the last value counts, at the place of the first.
            if (ConfigurationNode *earlier = table->child(key))
                *earlier = *made(i);
            else
                table->append(key, made(i));
        }
        return table;
    }

    KnownNode grow(NodeIndex index, NodeIndex before, const KnownNode &known)
    {
        if (m_document.sourceText(index) == m_known.document->sourceText(before)) {
            move(*known, index);
            return known;
        }
        const bool isTable = m_document.node(index).type == NodeType::Table;
        return isTable && known->isTable() ? grownTable(index, before, *known) : made(index);
    }

    /// The spots of a tree that is as it was, in its new place.
    void move(const ConfigurationNode &node, NodeIndex index)
    {
        m_spots[node.origin().spot] = m_document.node(index).begin;
        if (!node.isTable())
            return;
        NodeIndex below = m_document.firstChild(index);
        for (const auto &[key, child] : node.children()) {
            move(*child, below);
            below = m_document.nextSibling(below);
        }
    }

    Nodes grownTable(NodeIndex index, NodeIndex before, const ConfigurationNode &known)
    {
        const QList<NodeIndex> now = membersOf(m_document, index);
        const QList<NodeIndex> then = membersOf(*m_known.document, before);
        const ListChange change =
            listChange(then.size(), now.size(),
                       [&](qsizetype i, qsizetype k) { return isSameKey(now[k], then[i]); });
        const qsizetype tail = now.size() - change.first - change.inserted;
        m_spots[known.origin().spot] = m_document.node(index).begin;
        if (change.isEmpty())
            return withMembers(known, now, then);
        auto table = std::make_shared<ConfigurationNode>(ConfigurationNode::table(known.origin()));
        for (qsizetype i = 0; i < now.size(); ++i) {
            const bool isInTail = i >= now.size() - tail;
            const qsizetype old = isInTail ? i + then.size() - now.size() : i;
            if (i < change.first || isInTail)
                table->append(known.keyAt(old), grownChild(known, old, now[i], then[old]));
            else
                table->append(m_document.key(now[i]), made(now[i]));
        }
        return table;
    }

    Nodes withMembers(const ConfigurationNode &known, const QList<NodeIndex> &now,
                      const QList<NodeIndex> &then)
    {
        auto table = std::make_shared<ConfigurationNode>(known);
        for (qsizetype i = 0; i < now.size(); ++i) {
            if (Nodes child = grownChild(known, i, now[i], then[i]);
                child.get() != &known.childAt(i))
                table->setChildAt(i, std::move(child));
        }
        return table;
    }

    // Nodes of trees are changed by nobody but who holds them alone.
    Nodes grownChild(const ConfigurationNode &known, qsizetype at, NodeIndex now, NodeIndex then)
    {
        return std::const_pointer_cast<ConfigurationNode>(
            grow(now, then, known.children()[size_t(at)].second));
    }

    static QList<NodeIndex> membersOf(const Document &document, NodeIndex table)
    {
        QList<NodeIndex> members;
        members.reserve(document.node(table).childCount);
        for (NodeIndex i = document.firstChild(table); i != json::NoNode;
             i = document.nextSibling(i))
            members.append(i);
        return members;
    }

    bool isSameKey(NodeIndex now, NodeIndex then) const
    {
        return keyText(m_document, now) == keyText(*m_known.document, then);
    }

    static QByteArrayView keyText(const Document &document, NodeIndex member)
    {
        const json::Node &node = document.node(member);
        return QByteArrayView(document.text()).sliced(node.keyBegin, node.keyEnd - node.keyBegin);
    }

    const Document &m_document;
    const int m_source;
    const Known m_known;
    QList<qint32> m_spots;
};

// Spots of values that are gone stay; sometimes it is time to begin anew.
bool isWorthKnowing(const SourceTree &tree, const Document &document)
{
    return tree.spots.size() < 4 * (document.node(document.root()).subtreeEnd + 64);
}

} // namespace

SourceTree Memory::tree(int source, const QString &name, const Document &document)
{
    Tree &kept = m_trees[source];
    // Where a key stands twice, members and nodes are not the same in number.
    const bool isOfUse = kept.made.root && kept.name == name && kept.document.problems().isEmpty()
        && document.problems().isEmpty() && isWorthKnowing(kept.made, document);
    const Known known = isOfUse ? Known{&kept.document, kept.made} : Known();
    SourceTree made = Growth(document, source, known).run();
    kept = {name, document, made};
    return made;
}

std::shared_ptr<const ConfigurationNode> Memory::value(int source, const QString &name,
                                                       const QString &text, const Make &make)
{
    Value &kept = m_values[source];
    if (!kept.root || kept.name != name || kept.text != text)
        kept = {name, text, std::make_shared<const ConfigurationNode>(make())};
    return kept.root;
}

} // namespace towerkey::startup
