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

qsizetype ConfigurationNode::indexOf(const QString &key) const
{
    if (m_children.size() > SmallTable)
        return m_index.value(key, -1);
    const auto found = std::ranges::find(m_children, key, &Child::first);
    return found == m_children.end() ? -1 : found - m_children.begin();
}

const ConfigurationNode *ConfigurationNode::child(const QString &key) const
{
    const qsizetype index = indexOf(key);
    return index < 0 ? nullptr : m_children[size_t(index)].second.get();
}

ConfigurationNode *ConfigurationNode::child(const QString &key)
{
    const qsizetype index = indexOf(key);
    if (index < 0)
        return nullptr;
    auto &node = m_children[size_t(index)].second;
    if (node.use_count() > 1)
        node = std::make_shared<ConfigurationNode>(*node);
    return node.get();
}

void ConfigurationNode::append(const QString &key, std::shared_ptr<ConfigurationNode> node)
{
    m_children.emplace_back(key, std::move(node));
    const size_t size = m_children.size();
    if (size == SmallTable + 1) {
        for (size_t i = 0; i < size; ++i)
            m_index.insert(m_children[i].first, qsizetype(i));
    } else if (size > SmallTable) {
        m_index.insert(key, qsizetype(size - 1));
    }
}

void ConfigurationNode::append(const QString &key, ConfigurationNode node)
{
    append(key, std::make_shared<ConfigurationNode>(std::move(node)));
}

void ConfigurationNode::setChildAt(qsizetype index, std::shared_ptr<ConfigurationNode> node)
{
    m_children[size_t(index)].second = std::move(node);
}

void ConfigurationNode::replaceBy(ConfigurationNode node)
{
    QList<Origin> history = std::move(m_overridden);
    history.append(m_origin);
    *this = std::move(node);
    m_overridden = std::move(history);
}

void ConfigurationNode::attributeTo(const Origin &origin)
{
    m_overridden.append(std::exchange(m_origin, origin));
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
    if (origin.spot < 0 || info.kind != SourceKind::File)
        return info.place;
    LineIndex &lines = m_lines[origin.source];
    if (lines.isEmpty())
        lines = LineIndex(info.text);
    return {info.place.source, lines.position(info.map.sourceOffset(info.spots.at(origin.spot)))};
}

} // namespace towerkey::startup
