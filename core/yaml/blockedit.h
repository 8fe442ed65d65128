// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/edits.h"
#include "core/yaml/layout.h"

namespace towerkey::yaml {

/// A new member, or a new item when there is no key.
struct NewChild
{
    std::optional<QString> key;
    Value value;
};

/// Changes of values and children in block style.
class BlockEdit
{
public:
    BlockEdit(const Document &document, const Layout &layout);

    /// Puts a value where a node is: behind a colon or dash, or at the top.
    Splices replace(NodeIndex node, const Value &value) const;
    Splices insert(NodeIndex container, qsizetype position, const NewChild &child) const;
    Splices remove(NodeIndex child) const;

private:
    QByteArray textOf(const NewChild &child, int column, bool allowsBlockScalars) const;
    QByteArray withLineEnds(QByteArray text) const;
    QByteArray lineEndAt(qsizetype place, const Value &value, bool allowsBlockScalars) const;
    Indentation indentation(bool allowsBlockScalars) const;
    QByteArray textBehind(NodeIndex node, const Value &value, bool allowsBlockScalars) const;
    Splices replaceTop(NodeIndex node, const Value &value) const;
    Splices append(NodeIndex container, const NewChild &child) const;
    Splices insertBefore(NodeIndex next, int column, const NewChild &child) const;
    Splices openEnd(NodeIndex last, qsizetype at, const TextSplice &insertion) const;

    Splices removeLast(NodeIndex child) const;
    Splices removeFromLine(NodeIndex child) const;
    TextRange ownLines(NodeIndex child) const;
    TextRange withBlankLine(TextRange lines, NodeIndex child) const;
    Splices withSafeRest(TextRange lines, NodeIndex previous) const;

    const Document &m_document;
    const Layout &m_layout;
    const QByteArray &m_text;
};

} // namespace towerkey::yaml
