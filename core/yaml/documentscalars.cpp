// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/characters.h"
#include "core/yaml/document.h"
#include "core/yaml/keys.h"
#include "core/yaml/scalardecoder.h"
#include "core/yaml/scalartype.h"

namespace towerkey::yaml {

QString Document::scalarText(NodeIndex index) const
{
    if (index == NoNode || m_nodes.at(index).kind != NodeKind::Scalar)
        return {};
    if (const auto text = verbatimText(*this, index))
        return textOfUtf8(*text);
    return textOfUtf8(scalarMap(index).text());
}

ScalarMap Document::scalarMap(NodeIndex index) const
{
    if (index == NoNode || m_nodes.at(index).kind != NodeKind::Scalar)
        return {};
    return ScalarDecoder(sourceOf(*this, index)).run();
}

ScalarType Document::scalarType(NodeIndex index) const { return typedScalar(*this, index).type; }

QString Document::goText(NodeIndex index) const { return typedScalar(*this, index).goText; }

} // namespace towerkey::yaml
