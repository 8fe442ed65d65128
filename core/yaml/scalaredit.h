// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/blockscalar.h"
#include "core/yaml/edits.h"
#include "core/yaml/layout.h"

#include <optional>

namespace towerkey::yaml {

/// Writes another text into one scalar.
class ScalarEdit
{
public:
    ScalarEdit(const Document &document, const Layout &layout, NodeIndex scalar);

    Splices setText(const QString &text, const ScalarHints &hints) const;
    Splices splice(const Splices &decoded) const;
    /// Replaces the scalar by a spelling on one line.
    Splices setSpelling(const QByteArray &yaml) const;

private:
    /// A scalar as it is written: what stands on the first line, and the lines below, each with
    /// the line end before it.
    struct Written
    {
        QByteArray head;
        QByteArray body;
    };

    Splices rewrite(const QString &text, const ScalarHints &hints) const;
    QList<Style> stylesFor(const QString &text, const ScalarHints &hints) const;
    std::optional<Written> written(const QString &text, Style style) const;
    std::optional<Written> writtenBlock(const QString &text, Style style) const;
    bool fitsBlock(const QString &text) const;
    std::optional<QByteArray> header(const QString &text, Style style, int indentation) const;
    QByteArray chomping(qsizetype lineEnds) const;
    QByteArray bodyOf(const QString &text, Style style, int indentation) const;
    int indentationOfBlock() const;
    Splices replaced(const Written &written) const;
    Splices tagRemoval() const;
    QByteArray before() const;

    std::optional<Splices> spliced(const Splices &decoded) const;
    std::optional<TextSplice> carried(const TextSplice &decoded) const;
    qsizetype placeBehind(qsizetype decoded) const;
    TextRange withoutIndentation(TextRange range, const QByteArray &replacement) const;
    std::optional<QByteArray> encoded(const QByteArray &text, TextRange source) const;
    QByteArray encodedLines(const QByteArray &text, TextRange source) const;
    bool readsBack(const Splices &splices, const QByteArray &text) const;

    const Document &m_document;
    const Layout &m_layout;
    const NodeIndex m_index;
    const Node &m_node;
    const QByteArray &m_text;
    bool m_isBlockScalar;
    bool m_isInFlow;
    int m_parentColumn;
    BlockHeader m_header; // Of a block scalar.
    ScalarMap m_map;
};

/// The range of a tag that another value cannot have (!!int …), with the blanks behind it; empty
/// when there is none. A string can have !!str.
TextRange typeTagRange(const Document &document, NodeIndex node, bool isForString);

/// One splice for whatever differs between a range of a text and its replacement, whole characters
/// only; none when they are equal.
Splices difference(const QByteArray &text, TextRange range, const QByteArray &replacement);

} // namespace towerkey::yaml
