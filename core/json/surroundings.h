// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/document.h"

namespace towerkey::json {

/// How the text around a node is laid out, and which comments belong to it.
class Surroundings
{
public:
    explicit Surroundings(const Document &document);

    /// "\n", "\r\n" or "\r", as the document has them.
    const QByteArray &lineEnd() const { return m_lineEnd; }
    /// One step of indentation.
    const QByteArray &indentStep() const { return m_indentStep; }

    /// Whether only blanks and comments stand before an offset on its line.
    bool beginsItsLine(qsizetype offset) const;
    /// Whether the children of a list or table stand on lines of their own.
    bool isMultiLine(NodeIndex container) const;
    /// Whether nothing stands between the comma and the next child, or colon and value.
    bool isTight(NodeIndex container) const;
    /// The blanks before the children of a list or table.
    QByteArray childIndent(NodeIndex container) const;
    /// The blanks at the beginning of the line of an offset.
    QByteArray indentAt(qsizetype offset) const;

    /// First byte of a member or item: its key, if it has one.
    qsizetype begin(NodeIndex index) const;
    NodeIndex previousSibling(NodeIndex index) const;
    /// Offset of the comma behind a node, or -1.
    qsizetype commaAfter(NodeIndex index) const;
    /// Where the comments begin that belong to a node: those directly above it. For a node that
    /// begins its line this is the start of a line, else the node's own begin or that of an inline
    /// comment before it.
    qsizetype leadBegin(NodeIndex index) const;
    /// Where the text begins that goes with a node when it is removed: as leadBegin(), but comments
    /// that head a paragraph of several members or items stay with the others.
    qsizetype removalBegin(NodeIndex index) const { return removalBegin(index, index); }
    /// The same for members or items from the first to the last one that go together.
    qsizetype removalBegin(NodeIndex first, NodeIndex last) const;
    /// Behind the comments on the node's last line; at the line end if only those follow.
    qsizetype trailEnd(NodeIndex index) const;
    bool endsItsLine(qsizetype offset) const;
    qsizetype lineBegin(qsizetype offset) const;
    /// Behind the line end that follows an offset, which must end its line.
    qsizetype nextLine(qsizetype offset) const;
    /// Goes back over white space, not beyond a place.
    qsizetype withoutBlanks(qsizetype offset, qsizetype from) const;
    /// Passes white space and comments.
    qsizetype skip(qsizetype offset, bool stopAtLineEnd = false) const;

private:
    NodeIndex childOnItsLine(NodeIndex container) const;
    qsizetype freeBegin(NodeIndex index) const;
    bool beginsParagraph(NodeIndex index) const;
    bool isFollowedDirectly(NodeIndex index) const;
    qsizetype leadAfterBlankLines(qsizetype from, qsizetype ownLine) const;
    qsizetype skipComment(qsizetype offset) const;
    bool isLineEnd(qsizetype offset) const;
    QByteArray findIndentStep() const;

    const Document &m_document;
    const QByteArray &m_text;
    QByteArray m_lineEnd;
    QByteArray m_indentStep;
};

} // namespace towerkey::json
