// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/settingpath.h"
#include "core/json/value.h"

#include <QByteArray>
#include <QFlags>
#include <QList>

#include <memory>

namespace towerkey::json {

/// Who reads a configuration file.
enum class Reader {
    Image = 1, ///< The start-up script of the Docker image: comments removed, then Python's json.
    Orthanc = 2, ///< Orthanc itself: jsoncpp with its default settings.
};
Q_DECLARE_FLAGS(Readers, Reader)

/// What in a text is no plain JSON. Some deviations are fine for one of the two readers.
enum class ProblemId {
    ByteOrderMark,
    InvalidUtf8,
    UnexpectedCharacter, ///< argument: the character
    UnexpectedEnd,
    UnclosedString,
    UnclosedComment,
    MisplacedComment, ///< fine for the image: before a colon, or before the end of a list
    HashComment,
    SingleQuotes,
    InvalidEscape, ///< argument: the escape
    LoneSurrogate, ///< \ud800 without its other half
    ControlCharacter, ///< a raw character below U+0020 inside a string
    InvalidNumber, ///< argument: the number
    NumberTooLong, ///< above the 4300 digits that Python converts
    InvalidLiteral, ///< argument: the word, such as True
    SpecialNumber, ///< NaN, Infinity, -Infinity
    TrailingComma,
    MissingComma,
    MissingColon,
    MissingValue,
    KeyIsNoString,
    DuplicateKey, ///< argument: the key
    TooDeep, ///< argument: the number of levels the reader allows
    TextAfterEnd,
    TopLevelIsNoTable,
    Empty,
};

/// One deviation, where it stands, and who refuses the whole text because of it.
struct Problem
{
    ProblemId id;
    TextRange range;
    Readers refusedBy;
    QString argument;
};

/// What is wrong, as a sentence without the place. Translated.
QString message(const Problem &problem);

enum class NodeType : quint8 { Null, Boolean, Number, String, List, Table };

using NodeIndex = qint32;
inline constexpr NodeIndex NoNode = -1;

/// One value of the text. Nodes lie in one flat array in the order of the text: the first child of
/// a node is the next one in the array, its next sibling begins at subtreeEnd.
struct Node
{
    qint32 begin; ///< First byte of the value; of a string: its quote.
    qint32 end; ///< Behind the last byte of the value.
    qint32 keyBegin; ///< First byte of the member's key, its quote; -1 for list items and the root.
    qint32 keyEnd;
    NodeIndex parent;
    NodeIndex subtreeEnd;
    qint32 childCount;
    NodeType type;
};

/// How a text is read.
struct ParseOptions
{
    /// Configuration files are read with universal line ends: a lone carriage return ends a line
    /// comment too. In ORTHANC_JSON only the line feed does.
    bool carriageReturnEndsComment = true;
    /// Levels of lists and tables that the image's reader can follow; depends on its Python.
    int imageDepth = 990;
};

class LookUp;

/// A JSON text with comments, kept byte by byte, and the tree of its values over it.
///
/// Reading never fails: it goes on after a problem as well as it can, so that a damaged file can
/// be shown and mended. It accepts what the image's script or Orthanc accepts, and says of every
/// deviation which of the two refuses it. Nesting is followed without recursion.
class Document
{
public:
    Document() = default;
    static Document parse(QByteArray text, const ParseOptions &options = {});
    /// What parse() makes of another text with the same options. Of a text that differs in one
    /// value only that value is read.
    Document withText(QByteArray text) const;

    const QByteArray &text() const { return m_text; }
    const ParseOptions &options() const { return m_options; }
    const QList<Problem> &problems() const { return m_problems; }
    /// Whether a reader takes the text at all; duplicate keys and comments do not matter here.
    bool isAcceptedBy(Reader reader) const { return !m_refusedBy.testFlag(reader); }
    /// The first problem because of which a reader refuses the text, or null.
    const Problem *firstProblemFor(Reader reader) const;

    /// The root is node 0; there is none when the text has no value at all.
    bool isEmpty() const { return m_nodes.isEmpty(); }
    NodeIndex root() const { return m_nodes.isEmpty() ? NoNode : 0; }
    const Node &node(NodeIndex index) const { return m_nodes.at(index); }
    NodeIndex firstChild(NodeIndex index) const;
    NodeIndex nextSibling(NodeIndex index) const; ///< NoNode behind the last one.
    QString key(NodeIndex index) const; ///< Decoded; empty for list items and the root.
    /// The value as the image's Python reads it; the last one of duplicate keys counts. What is
    /// nested deeper than the image's reader follows reads as null.
    Value value(NodeIndex index) const;
    QByteArrayView sourceText(NodeIndex index) const;

    /// The member of a table, the last one of that name; or the item of a list, by its index.
    NodeIndex child(NodeIndex index, const QString &key) const;
    /// The node at a path, the root for an empty path, or NoNode.
    NodeIndex find(const SettingPath &path) const;
    SettingPath pathOf(NodeIndex index) const;
    /// The innermost node around a byte offset (its key counts too), or NoNode.
    NodeIndex nodeAt(qsizetype offset) const;
    TextPosition position(qsizetype offset) const;

private:
    friend class Parser;

    LookUp &lookUp() const;
    int depthOf(NodeIndex index) const;
    NodeIndex nodeAround(qsizetype begin, qsizetype end) const;
    bool isOneValue() const;
    Document replaced(NodeIndex index, const Document &part, QByteArray text) const;

    QByteArray m_text;
    ParseOptions m_options;
    QList<Node> m_nodes;
    QList<Problem> m_problems;
    Readers m_refusedBy;
    // What finds things in large documents; built when it is first needed, shared by copies.
    mutable std::shared_ptr<LookUp> m_lookUp;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Readers)

} // namespace towerkey::json
