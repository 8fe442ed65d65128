// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/document.h"
#include "core/yaml/valuewriter.h"

namespace towerkey::yaml {

/// How the text around a node is laid out, and which comments belong to it.
///
/// A child is the value of a member or an item; its text reaches from its key, question mark or
/// dash to its end.
class Layout
{
public:
    explicit Layout(const Document &document);

    /// "\n", "\r\n" or "\r", as the document has them.
    const QByteArray &lineEnd() const { return m_lineEnd; }
    const Indentation &indentation() const { return m_indentation; }
    /// The column of a block, counted from 0; -1 for NoNode.
    int column(NodeIndex block) const;
    bool isInFlow(NodeIndex index) const;

    qsizetype childBegin(NodeIndex child) const;
    qsizetype childEnd(NodeIndex child) const { return m_document.node(child).end; }
    NodeIndex previousSibling(NodeIndex child) const;
    /// Directly behind the colon or dash before a value, or behind its tag and anchor; where a
    /// document begins, for a root without them.
    qsizetype valuePlace(NodeIndex value) const;
    /// Whether a value has no colon yet, as in {key} or "? key".
    bool lacksColon(NodeIndex value) const;

    /// Where the comments begin that belong to a child which begins its line: those directly above
    /// it, not indented further; the begin of a line.
    qsizetype leadBegin(NodeIndex child) const;
    /// Where the lines begin that go with a child when it is removed: as leadBegin(), but comments
    /// that head a paragraph of several stay with the others.
    qsizetype removalBegin(NodeIndex child) const;
    /// The end of the line, when only a comment follows a place on it; else the place.
    qsizetype trailEnd(qsizetype offset) const;
    bool beginsItsLine(qsizetype offset) const;
    /// Whether blanks or nothing stand on the line that begins at a place.
    bool isBlankLine(qsizetype lineBegin) const;
    bool isCommentLine(qsizetype lineBegin) const;
    /// Goes back over blanks, not beyond a place.
    qsizetype withoutBlanks(qsizetype offset, qsizetype from) const;
    /// Whether a block scalar that ends at a place would swallow the comments below: those that
    /// are indented so far. Behind blank lines too.
    bool wouldSwallow(qsizetype offset, int column) const;
    /// The block scalar that ends where a node ends, or NoNode.
    NodeIndex blockScalarAtEnd(NodeIndex index) const;

private:
    Indentation findIndentation() const;
    qsizetype leadLimit(NodeIndex child) const;
    bool beginsParagraph(NodeIndex child) const;

    const Document &m_document;
    const QByteArray &m_text;
    QByteArray m_lineEnd;
    Indentation m_indentation;
};

} // namespace towerkey::yaml
