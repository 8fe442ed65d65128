// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/text/references.h"

namespace towerkey::lint {

json::NodeIndex textAround(const json::Document &document, qsizetype place)
{
    const json::NodeIndex index = document.nodeAt(place);
    if (index == json::NoNode)
        return json::NoNode;
    const json::Node &node = document.node(index);
    const bool isInKey = place > node.keyBegin && place < node.keyEnd;
    const bool isInText =
        node.type == json::NodeType::String && place > node.begin && place < node.end;
    return isInKey || isInText ? index : json::NoNode;
}

} // namespace towerkey::lint
