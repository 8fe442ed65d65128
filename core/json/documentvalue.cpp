// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/decode.h"
#include "core/json/document.h"

namespace towerkey::json {

namespace {

// A list or table whose children are being read.
struct Unfinished
{
    NodeIndex node;
    Value value;
};

void addChild(Value &parent, const Document &document, NodeIndex child, Value value)
{
    if (List *list = parent.as<List>())
        list->append(std::move(value));
    else if (document.node(child).keyBegin >= 0)
        parent.as<Table>()->set(document.key(child), std::move(value));
}

Value ownValue(const Document &document, NodeIndex index)
{
    const QByteArrayView source = document.sourceText(index);
    switch (document.node(index).type) {
    case NodeType::Null:
        break;
    case NodeType::Boolean:
        return Value(source.front() == 't');
    case NodeType::Number:
        return decodeNumber(source);
    case NodeType::String:
        return Value(decodeString(source));
    case NodeType::List:
        return Value(List());
    case NodeType::Table:
        return Value(Table());
    }
    return {};
}

} // namespace

// Nesting may be as deep as the text is long, so the way down is kept in a list.
Value Document::value(NodeIndex index) const
{
    if (index == NoNode)
        return {};
    QList<Unfinished> open = {{index, ownValue(*this, index)}};
    NodeIndex next = index + 1;
    while (true) {
        while (next < m_nodes.at(open.last().node).subtreeEnd) {
            const bool isTooDeep =
                m_nodes.at(next).type >= NodeType::List && open.size() >= m_options.imageDepth;
            open.append({next, isTooDeep ? Value() : ownValue(*this, next)});
            next = isTooDeep ? m_nodes.at(next).subtreeEnd : next + 1;
        }
        Unfinished finished = open.takeLast();
        if (open.isEmpty())
            return std::move(finished.value);
        addChild(open.last().value, *this, finished.node, std::move(finished.value));
    }
}

} // namespace towerkey::json
