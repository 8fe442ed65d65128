// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/value.h"

#include <algorithm>

namespace towerkey::yaml {

namespace {

constexpr int LargestCopy = 10'000; // Nodes.
constexpr int DeepestCopy = 100;

/// Copies nodes as long as there is room.
class Copy
{
public:
    explicit Copy(const Document &document) : m_document(document) { }

    bool isComplete() const { return m_isComplete; }

    Value of(NodeIndex index, int depth)
    {
        index = m_document.resolved(index);
        if (index == NoNode || ++m_count > LargestCopy || depth > DeepestCopy) {
            m_isComplete = false;
            return {};
        }
        switch (m_document.node(index).kind) {
        case NodeKind::Mapping:
            return mapping(index, depth);
        case NodeKind::Sequence:
            return sequence(index, depth);
        default:
            return scalar(index);
        }
    }

private:
    Value mapping(NodeIndex index, int depth)
    {
        Value::Members members;
        for (const Member &member : m_document.members(index)) {
            if (!m_isComplete)
                break;
            members.emplace_back(m_document.scalarText(m_document.resolved(member.key)),
                                 of(member.value, depth + 1));
        }
        return Value::mapping(std::move(members));
    }

    Value sequence(NodeIndex index, int depth)
    {
        std::vector<Value> items;
        for (NodeIndex child = m_document.firstChild(index); child != NoNode && m_isComplete;
             child = m_document.nextSibling(child))
            items.push_back(of(child, depth + 1));
        return Value::sequence(std::move(items));
    }

    Value scalar(NodeIndex index) const
    {
        const bool isString = m_document.scalarType(index) == ScalarType::String;
        const QByteArray tag = m_document.tag(index).toUtf8();
        if (isString && tag.isEmpty())
            return Value(m_document.scalarText(index));
        const QByteArray source = m_document.sourceText(index).toByteArray();
        return Value::spelling(tag.isEmpty() ? source : QByteArray(tag + ' ' + source));
    }

    const Document &m_document;
    int m_count = 0;
    bool m_isComplete = true;
};

} // namespace

Value Value::sequence(std::vector<Value> items)
{
    Value value;
    value.m_content = std::move(items);
    return value;
}

Value Value::mapping(Members members)
{
    Value value;
    value.m_content = std::move(members);
    return value;
}

bool Value::isEmptyCollection() const
{
    return (items() && items()->empty()) || (members() && members()->empty());
}

bool isWritable(const Value &value)
{
    if (const QString *text = value.text())
        return text->isValidUtf16();
    if (const Value::Spelling *spelling = value.spelling())
        return !spelling->yaml.contains('\n') && !spelling->yaml.contains('\r');
    if (const auto *items = value.items())
        return std::ranges::all_of(*items, isWritable);
    return std::ranges::all_of(*value.members(), [](const auto &member) {
        return member.first.isValidUtf16() && isWritable(member.second);
    });
}

std::optional<Value> valueOf(const Document &document, NodeIndex index)
{
    Copy copy(document);
    Value value = copy.of(index, 0);
    if (!copy.isComplete())
        return {};
    return value;
}

} // namespace towerkey::yaml
