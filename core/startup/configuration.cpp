// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/configuration.h"

#include <algorithm>

namespace towerkey::startup {

// Below this size looking through the keys is faster than hashing them.
static constexpr size_t SmallTable = 12;

ConfigurationNode ConfigurationNode::table(const Origin &origin)
{
    ConfigurationNode node;
    node.m_isTable = true;
    node.m_origin = origin;
    return node;
}

ConfigurationNode ConfigurationNode::leaf(json::Value value, const Origin &origin)
{
    ConfigurationNode node;
    node.m_value = std::move(value);
    node.m_origin = origin;
    return node;
}

const ConfigurationNode *ConfigurationNode::child(const QString &key) const
{
    if (m_children.size() > SmallTable) {
        const auto found = m_index.constFind(key);
        return found == m_index.constEnd() ? nullptr : m_children[size_t(*found)].second.get();
    }
    const auto found = std::find_if(m_children.begin(), m_children.end(),
                                    [&key](const Child &child) { return child.first == key; });
    return found == m_children.end() ? nullptr : found->second.get();
}

ConfigurationNode *ConfigurationNode::child(const QString &key)
{
    return const_cast<ConfigurationNode *>(std::as_const(*this).child(key));
}

ConfigurationNode &ConfigurationNode::append(const QString &key,
                                             std::unique_ptr<ConfigurationNode> node)
{
    m_children.emplace_back(key, std::move(node));
    const size_t size = m_children.size();
    if (size == SmallTable + 1) {
        for (size_t i = 0; i < size; ++i)
            m_index.insert(m_children[i].first, qsizetype(i));
    } else if (size > SmallTable) {
        m_index.insert(key, qsizetype(size - 1));
    }
    return *m_children.back().second;
}

void ConfigurationNode::replaceBy(ConfigurationNode &&node)
{
    auto history = m_overridden ? std::move(m_overridden) : std::make_unique<QList<Origin>>();
    history->append(m_origin);
    *this = std::move(node);
    m_overridden = std::move(history);
}

void ConfigurationNode::attributeTo(const Origin &origin)
{
    if (!m_overridden)
        m_overridden = std::make_unique<QList<Origin>>();
    m_overridden->append(std::exchange(m_origin, origin));
}

json::Value ConfigurationNode::toValue() const
{
    if (!m_isTable)
        return m_value;
    json::Table table;
    for (const auto &[key, node] : m_children)
        table.set(key, node->toValue());
    return json::Value(std::move(table));
}

const ConfigurationNode *Configuration::find(const SettingPath &path) const
{
    const ConfigurationNode *node = m_root.get();
    for (const QString &key : path.keys()) {
        if (node)
            node = node->child(key);
    }
    return node;
}

int Configuration::addSource(SourceInfo source)
{
    m_sources.append(std::move(source));
    return int(m_sources.size() - 1);
}

Place Configuration::place(const Origin &origin) const
{
    if (origin.source < 0)
        return {};
    const SourceInfo &info = source(origin);
    if (origin.offset < 0 || info.kind != SourceKind::File)
        return info.place;
    LineIndex &lines = m_lines[origin.source];
    if (lines.isEmpty())
        lines = LineIndex(info.text);
    return {info.place.source, lines.position(info.map.sourceOffset(origin.offset))};
}

} // namespace towerkey::startup
