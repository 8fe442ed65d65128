// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/document.h"

#include <QHash>

namespace towerkey::json {

/// The indexes over one document, each made when it is first asked for. Small lists and tables
/// are searched from end to end, which needs none.
class LookUp
{
public:
    NodeIndex member(const Document &document, NodeIndex table, const QString &key);
    NodeIndex item(const Document &document, NodeIndex list, qsizetype position);
    /// The position of a list's item; the children in front of it are counted.
    qsizetype positionOf(const Document &document, NodeIndex child);
    TextPosition position(QByteArrayView text, qsizetype offset);
    /// For a document with the same nodes at other places.
    LookUp ofMembers() const;

private:
    const QList<NodeIndex> &items(const Document &document, NodeIndex list);
    void findLines(QByteArrayView text);

    QHash<NodeIndex, QHash<QString, NodeIndex>> m_members;
    QHash<NodeIndex, QList<NodeIndex>> m_items;
    QList<qsizetype> m_lineBegins;
};

} // namespace towerkey::json
