// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/blockedit.h"

namespace towerkey::yaml {

/// Changes of values and children inside of brackets.
class FlowEdit
{
public:
    FlowEdit(const Document &document, const Layout &layout);

    Splices replace(NodeIndex node, const Value &value) const;
    Splices insert(NodeIndex container, qsizetype position, const NewChild &child) const;
    Splices remove(NodeIndex child) const;

private:
    bool isPair(NodeIndex container) const;
    Splices insertIntoPair(NodeIndex pair, qsizetype position, const QByteArray &text) const;
    Splices insertFirst(NodeIndex container, const QByteArray &text) const;
    Splices append(NodeIndex container, const QByteArray &text) const;
    Splices insertBefore(NodeIndex next, const QByteArray &text) const;
    Splices removeLines(NodeIndex child) const;
    qsizetype commaAfter(NodeIndex child) const;
    QByteArray indentAt(qsizetype offset) const;

    const Document &m_document;
    const Layout &m_layout;
    const QByteArray &m_text;
};

} // namespace towerkey::yaml
