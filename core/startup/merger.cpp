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

    void merge(ConfigurationNode &existing, const ConfigurationNode &incoming);
    const std::optional<Clash> &clash() const { return m_clash; }

private:
    void mergeChild(ConfigurationNode &existing, const ConfigurationNode &incoming);
    bool changesNothing(const ConfigurationNode &existing, const ConfigurationNode &incoming) const;
    void fillScalar(const ConfigurationNode &existing, const ConfigurationNode &incoming);
    void noteClash(const ConfigurationNode &existing, const ConfigurationNode &incoming);

    Mode m_mode;
    QStringList m_path;
    std::optional<Clash> m_clash;
};

void Merger::merge(ConfigurationNode &existing, const ConfigurationNode &incoming)
{
    for (const auto &[key, node] : incoming.children()) {
        if (m_clash)
            return;
        const ConfigurationNode *present = std::as_const(existing).child(key);
        if (!present) {
            existing.append(key, node);
        } else if (!changesNothing(*present, *node)) {
            m_path.append(key);
            mergeChild(*existing.child(key), *node);
            m_path.removeLast();
        }
    }
}

// Most defaults are given already. What is left as it is stays the node that others know.
bool Merger::changesNothing(const ConfigurationNode &existing,
                            const ConfigurationNode &incoming) const
{
    if (!incoming.isTable())
        return m_mode == Mode::Under;
    if (!existing.isTable() || (m_mode == Mode::Over && existing.childCount() == 0))
        return false;
    return std::ranges::all_of(incoming.children(), [&](const ConfigurationNode::Child &child) {
        const ConfigurationNode *present = existing.child(child.first);
        return present && changesNothing(*present, *child.second);
    });
}

void Merger::mergeChild(ConfigurationNode &existing, const ConfigurationNode &incoming)
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
    else if (m_mode == Mode::Over)
        existing.replaceBy(incoming);
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

} // namespace

ConfigurationNode nodeOf(const json::Value &value, const Origin &origin)
{
    const auto *members = value.as<json::Table>();
    if (!members)
        return ConfigurationNode::leaf(value, origin);
    ConfigurationNode table = ConfigurationNode::table(origin);
    for (const auto &[key, member] : *members)
        table.append(key, nodeOf(member, origin));
    return table;
}

ConfigurationNode nodeAt(const SettingPath &path, ConfigurationNode value)
{
    const Origin origin = value.origin();
    for (const QString &key : path.keys() | std::views::reverse) {
        ConfigurationNode table = ConfigurationNode::table(origin);
        table.append(key, std::move(value));
        value = std::move(table);
    }
    return value;
}

std::optional<Clash> mergeOver(Configuration &configuration, const ConfigurationNode &incoming)
{
    Merger merger(Mode::Over);
    merger.merge(configuration.root(), incoming);
    return merger.clash();
}

std::optional<Clash> mergeUnder(Configuration &configuration, const ConfigurationNode &incoming)
{
    Merger merger(Mode::Under);
    merger.merge(configuration.root(), incoming);
    return merger.clash();
}

} // namespace towerkey::startup
