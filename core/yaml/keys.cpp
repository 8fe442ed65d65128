// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/keys.h"

#include <algorithm>

namespace towerkey::yaml {

std::optional<QByteArrayView> verbatimText(const Document &document, NodeIndex scalar)
{
    QByteArrayView source = document.sourceText(scalar);
    const Style style = document.node(scalar).style;
    const bool isQuoted = style == Style::SingleQuoted || style == Style::DoubleQuoted;
    if (!isQuoted && style != Style::Plain)
        return {};
    if (isQuoted)
        source = source.sliced(1, source.size() - 2);
    const auto isSpecial = [style](char c) {
        return c == '\n' || c == '\r' || (c == '\\' && style == Style::DoubleQuoted)
            || (c == '\'' && style == Style::SingleQuoted);
    };
    if (std::ranges::any_of(source, isSpecial))
        return {};
    return source;
}

std::optional<QByteArrayView> KeyTexts::of(NodeIndex key)
{
    if (m_document.node(key).kind != NodeKind::Scalar)
        return {};
    if (const auto text = verbatimText(m_document, key))
        return text;
    m_decoded.push_back(m_document.scalarMap(key).text());
    return QByteArrayView(m_decoded.back());
}

} // namespace towerkey::yaml
