// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/document.h"

#include <QHash>

namespace towerkey::yaml {

/// The indexes over one document, each made when it is first asked for. Small sequences and
/// mappings are searched from end to end, which needs none.
class LookUp
{
public:
    /// The value of a mapping's own member, the last one of that name.
    NodeIndex member(const Document &document, NodeIndex mapping, const QString &key);
    NodeIndex item(const Document &document, NodeIndex sequence, qsizetype position);
    /// The position of a sequence's item.
    qsizetype positionOf(const Document &document, NodeIndex item);
    /// A mapping and all that are merged into it, nearest first, each once.
    const QList<NodeIndex> &merged(const Document &document, NodeIndex mapping);
    TextPosition position(const QByteArray &text, qsizetype offset);

private:
    const QList<NodeIndex> &items(const Document &document, NodeIndex sequence);

    QHash<NodeIndex, QHash<QString, NodeIndex>> m_members;
    QHash<NodeIndex, QList<NodeIndex>> m_items;
    QHash<NodeIndex, QList<NodeIndex>> m_merged;
    LineIndex m_lines;
};

} // namespace towerkey::yaml
