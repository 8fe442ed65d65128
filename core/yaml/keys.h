// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/document.h"

#include <deque>
#include <optional>

namespace towerkey::yaml {

/// The texts of keys, as views that live as long as this and the document; only keys with escapes
/// or line ends are copied.
class KeyTexts
{
public:
    explicit KeyTexts(const Document &document) : m_document(document) { }

    /// The decoded UTF-8 of a key; nothing when it is no scalar.
    std::optional<QByteArrayView> of(NodeIndex key);

private:
    const Document &m_document;
    std::deque<QByteArray> m_decoded;
};

/// The decoded text of a scalar when it is simply a part of the document's, else nothing.
std::optional<QByteArrayView> verbatimText(const Document &document, NodeIndex scalar);

} // namespace towerkey::yaml
