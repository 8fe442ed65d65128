// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/merger.h"

#include <algorithm>
#include <ranges>

namespace towerkey::startup {

namespace {

enum class Mode { Over, Under };

class Merger
{
public:
    explicit Merger(Mode mode) : m_mode(mode) { }

    void merge(ConfigurationNode &existing, ConfigurationNode &incoming);
    const std::optional<Clash> &clash() const { return m_clash; }

private:
    void mergeChild(ConfigurationNode &existing, ConfigurationNode &incoming);
    void fillScalar(const ConfigurationNode &existing, const ConfigurationNode &incoming);
    void noteClash(const ConfigurationNode &existing, const ConfigurationNode &incoming);

    Mode m_mode;
    QStringList m_path;
    std::optional<Clash> m_clash;
};

void Merger::merge(ConfigurationNode &existing, ConfigurationNode &incoming)
{
    for (auto &[key, node] : incoming.children()) {
        if (m_clash)
            return;
        if (ConfigurationNode *present = existing.child(key)) {
            m_path.append(key);
            mergeChild(*present, *node);
            m_path.removeLast();
        } else {
            existing.append(key, std::move(node));
        }
    }
}

void Merger::mergeChild(ConfigurationNode &existing, ConfigurationNode &incoming)
{
    const bool isEmptyTable = incoming.isTable() && incoming.childCount() == 0;
    if (isEmptyTable && m_mode == Mode::Over && existing.childCount() == 0)
        existing.attributeTo(incoming.origin());
    else if (incoming.isTable() && existing.isTable())
        merge(existing, incoming);
    else if (incoming.isTable() && m_mode == Mode::Under)
        fillScalar(existing, incoming);
    else if (incoming.isTable())
        noteClash(existing, incoming);
    else if (!incoming.isTable() && m_mode == Mode::Over)
        existing.replaceBy(std::move(incoming));
}

/// Python's "in": a text contains the key, a list has it as an item.
bool countsAsPresent(const json::Value &value, const QString &key)
{
    if (const auto *text = value.as<QString>())
        return text->contains(key);
    if (const auto *list = value.as<json::List>())
        return list->contains(json::Value(key));
    return false;
}

// A default whose key is found in the text or list that stands in place of the section counts as
// given, so the script passes it by; any other default stops it.
void Merger::fillScalar(const ConfigurationNode &existing, const ConfigurationNode &incoming)
{
    for (qsizetype i = 0; i < incoming.childCount(); ++i) {
        const bool isPassedBy =
            countsAsPresent(existing.value(), incoming.keyAt(i)) && !incoming.childAt(i).isTable();
        if (!isPassedBy)
            return noteClash(existing, incoming);
    }
}

void Merger::noteClash(const ConfigurationNode &existing, const ConfigurationNode &incoming)
{
    m_clash = Clash{SettingPath(m_path), incoming.origin(), existing.origin()};
}

std::unique_ptr<ConfigurationNode> nodeOf(const json::Document &document, json::NodeIndex index,
                                          int source)
{
    const Origin origin{source, document.node(index).begin};
    if (document.node(index).type != json::NodeType::Table) {
        return std::make_unique<ConfigurationNode>(
            ConfigurationNode::leaf(document.value(index), origin));
    }
    auto table = std::make_unique<ConfigurationNode>(ConfigurationNode::table(origin));
    for (auto i = document.firstChild(index); i != json::NoNode; i = document.nextSibling(i)) {
        const QString key = document.key(i);
        auto node = nodeOf(document, i, source);
        // Of duplicate keys the last value counts, at the place of the first.
        if (ConfigurationNode *earlier = table->child(key))
            *earlier = std::move(*node);
        else
            table->append(key, std::move(node));
    }
    return table;
}

} // namespace

ConfigurationNode nodeOf(const json::Document &document, int source)
{
    return std::move(*nodeOf(document, document.root(), source));
}

ConfigurationNode nodeOf(const json::Value &value, const Origin &origin)
{
    const auto *members = value.as<json::Table>();
    if (!members)
        return ConfigurationNode::leaf(value, origin);
    ConfigurationNode table = ConfigurationNode::table(origin);
    for (const auto &[key, member] : *members)
        table.append(key, std::make_unique<ConfigurationNode>(nodeOf(member, origin)));
    return table;
}

ConfigurationNode nodeAt(const SettingPath &path, ConfigurationNode value)
{
    const Origin origin = value.origin();
    for (const QString &key : path.keys() | std::views::reverse) {
        ConfigurationNode table = ConfigurationNode::table(origin);
        table.append(key, std::make_unique<ConfigurationNode>(std::move(value)));
        value = std::move(table);
    }
    return value;
}

std::optional<Clash> mergeOver(Configuration &configuration, ConfigurationNode incoming)
{
    Merger merger(Mode::Over);
    merger.merge(configuration.root(), incoming);
    return merger.clash();
}

std::optional<Clash> mergeUnder(Configuration &configuration, ConfigurationNode incoming)
{
    Merger merger(Mode::Under);
    merger.merge(configuration.root(), incoming);
    return merger.clash();
}

} // namespace towerkey::startup
