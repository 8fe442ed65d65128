// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/base/textrange.h"
#include "core/yaml/scalarmap.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>

namespace towerkey::yaml {

/// What is wrong with a text. All but the last four end the reading: what stands before is kept.
enum class ProblemId {
    NotUtf8, ///< UTF-16, or bytes that are no character
    ControlCharacter, ///< a character that YAML does not allow, such as NUL
    TabIndentation,
    Syntax, ///< argument: libfyaml's own sentence, in English
    TooDeep, ///< argument: the number of levels that are read
    TooLarge,
    DuplicateKey, ///< argument: the key
    UnknownAlias, ///< argument: its name
    CyclicAlias, ///< argument: its name; the alias stands inside of what it names
    InvalidMerge, ///< the value of << is neither a mapping nor a list of mappings
};

/// One problem, and where it stands.
struct Problem
{
    ProblemId id;
    TextRange range;
    QString argument;

    bool operator==(const Problem &) const = default;
};

/// What is wrong, as a sentence without the place. Translated.
QString message(const Problem &problem);

enum class NodeKind : quint8 { Scalar, Sequence, Mapping, Alias };

/// How a node is spelt. Sequences and mappings are Block or Flow, scalars one of the others; an
/// alias is Plain.
enum class Style : quint8 { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };

/// What a plain scalar without a tag stands for.
enum class ScalarType : quint8 { Null, Boolean, Integer, Float, Timestamp, String };

using NodeIndex = qint32;
inline constexpr NodeIndex NoNode = -1;

/// One node of the text. Nodes lie in one flat array in the order of the text: what is inside of a
/// node follows it, up to subtreeEnd. The key of a mapping's member is a node too; it lies directly
/// before the value. A value that is missing is an empty plain scalar.
struct Node
{
    qint32 begin; ///< First byte: the quote, the mark of a block scalar (| or >), the bracket, the
                  ///< star of an alias, the first key or dash of a block. Behind tag and anchor.
    qint32 end; ///< Behind the last byte; of a block scalar and of a block, without the line end.
    NodeIndex parent;
    NodeIndex key; ///< The node of the member's key; NoNode for keys, items and roots.
    NodeIndex subtreeEnd;
    qint32 childCount; ///< Members or items; keys are not counted.
    NodeKind kind;
    Style style;
    bool isKey;
    bool hasProperties; ///< Whether there is a tag or an anchor.
};

/// One member of a mapping as it counts when aliases and merge keys have been followed.
struct Member
{
    NodeIndex key; ///< The node of the key, wherever it stands.
    NodeIndex value; ///< The value as it is written there; it may be an alias.
    NodeIndex mapping; ///< The mapping that gives it: the asked one, or one that is merged in.

    bool operator==(const Member &) const = default;
};

class LookUp;

/// A YAML text, kept byte by byte, and the tree of its nodes over it.
///
/// Reading never fails: a problem ends it, and what was read before is kept, so that a damaged file
/// can be shown. Aliases are not expanded, so a text of aliases to aliases costs no more than its
/// length. The rules are those of YAML 1.2 (https://yaml.org/spec/1.2.2/), read by libfyaml; merge
/// keys are those of https://yaml.org/type/merge.html.
class Document
{
public:
    /// Levels of nesting that are read; as many as the YAML reader of Docker Compose follows.
    static constexpr int MaximalDepth = 10'000;

    Document() = default;
    static Document parse(QByteArray text);

    const QByteArray &text() const { return m_text; }
    const QList<Problem> &problems() const { return m_problems; }
    /// Whether the text was read to its end; duplicate keys and bad aliases do not matter here.
    bool isComplete() const;

    /// The roots of the documents in the text: one, unless "---" separates several.
    const QList<NodeIndex> &roots() const { return m_roots; }
    /// The first one, or NoNode when the text holds none.
    NodeIndex root() const { return m_roots.isEmpty() ? NoNode : m_roots.first(); }
    qsizetype size() const { return m_nodes.size(); }
    const Node &node(NodeIndex index) const { return m_nodes.at(index); }
    /// The first item, or the value of the first member.
    NodeIndex firstChild(NodeIndex index) const;
    /// The next item or the next member's value; NoNode behind the last one, and for keys.
    NodeIndex nextSibling(NodeIndex index) const;
    /// All items, or the values of all members.
    QList<NodeIndex> children(NodeIndex index) const;
    /// The key of a member as text, decoded; empty for other nodes and for keys that are no scalar.
    QString keyText(NodeIndex index) const;
    QByteArrayView sourceText(NodeIndex index) const;
    /// The node with its tag and anchor before it.
    TextRange fullRange(NodeIndex index) const;
    /// From the first byte of a member's key (and its tag) to the end of its value; of an item, as
    /// fullRange().
    TextRange memberRange(NodeIndex index) const;
    /// The range of the tag with its exclamation marks, or an empty one.
    TextRange tagRange(NodeIndex index) const;
    /// The tag as it is spelt: "!reset", "!!str", "!<tag:example.org,2000:x>"; or empty.
    QString tag(NodeIndex index) const;
    /// The range of the anchor with its &, or an empty one.
    TextRange anchorRange(NodeIndex index) const;
    QString anchor(NodeIndex index) const; ///< Its name, or empty.

    /// The value of a mapping's own member, the last one of that name; or the item of a sequence,
    /// by its index. Aliases are not followed.
    NodeIndex child(NodeIndex index, const QString &key) const;
    /// The node at the end of keys, beginning at a node; that node itself for no keys; or NoNode.
    NodeIndex find(NodeIndex index, const QStringList &keys) const;

    /// What an alias stands for: the last node with that anchor before it. Other nodes are returned
    /// as they are; NoNode for an unknown or cyclic alias, and for NoNode.
    NodeIndex resolved(NodeIndex index) const;
    /// As child(), but an alias is followed first, and merged mappings are searched where the own
    /// members have no such key. What is found may be an alias itself.
    NodeIndex member(NodeIndex index, const QString &key) const;
    /// As find(), with member() on the way; the last node is resolved as well.
    NodeIndex findResolved(NodeIndex index, const QStringList &keys) const;
    /// The members of a mapping that count: its own in the order of the text, then those that are
    /// merged in, nearer ones first. Merge keys are left out.
    QList<Member> members(NodeIndex index) const;
    /// Whether a member is a merge key: a plain << as key.
    bool isMerge(NodeIndex index) const;

    /// The keys and indexes from the root down; that of its value for a key. The first key of the
    /// path is not the number of the document.
    SettingPath pathOf(NodeIndex index) const;
    /// The innermost node around a byte offset (a key counts for its value), or NoNode.
    NodeIndex nodeAt(qsizetype offset) const;
    TextPosition position(qsizetype offset) const;

    /// The characters of a scalar: escapes decoded, lines folded, line ends as line feeds.
    /// Empty for other nodes and NoNode.
    QString scalarText(NodeIndex index) const;
    /// The same as UTF-8, with the places it comes from.
    ScalarMap scalarMap(NodeIndex index) const;
    /// What Docker Compose's reader (yaml.v3 for Go) takes a scalar for; tags are respected.
    /// Tags of applications leave it a string.
    ScalarType scalarType(NodeIndex index) const;
    /// The value as Go prints it, which is what Docker Compose makes of a value of `environment`:
    /// 1000 for 1e3, 16 for 0x10, 1e+06 for 1e6, "2024-01-31 00:00:00 +0000 UTC" for a date,
    /// "<nil>" for null; a string as it is.
    QString goText(NodeIndex index) const;

private:
    friend class Parser;
    friend class LookUp;

    struct Properties
    {
        NodeIndex node;
        qint32 tagBegin, tagEnd;
        qint32 anchorBegin, anchorEnd;
    };

    const Properties *properties(NodeIndex index) const;
    LookUp &lookUp() const;

    QByteArray m_text;
    QList<Node> m_nodes;
    QList<NodeIndex> m_roots;
    QList<Properties> m_properties; // In the order of their nodes.
    QHash<NodeIndex, NodeIndex> m_targets; // Of the aliases that have one.
    QList<Problem> m_problems;
    // What finds things in large documents; built when it is first needed, shared by copies.
    mutable std::shared_ptr<LookUp> m_lookUp;
};

} // namespace towerkey::yaml
