// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/givenconfiguration.h"

namespace towerkey::exchange {

using startup::Configuration;
using startup::ConfigurationNode;
using startup::SourceKind;

namespace {

class Splitting
{
public:
    Splitting(const Configuration &configuration, const PartOf &partOf)
        : m_configuration(configuration), m_partOf(partOf)
    {
    }

    /// Whether any part got something.
    bool addChildren(const ConfigurationNode &node, const json::Value *hidden, Parts &parts) const
    {
        const auto *members = hidden ? hidden->as<json::Table>() : nullptr;
        bool isAdded = false;
        for (qsizetype i = 0; i < node.childCount(); ++i) {
            const QString &key = node.keyAt(i);
            isAdded |= add(node.childAt(i), members ? members->find(key) : nullptr, key, parts);
        }
        return isAdded;
    }

    bool add(const ConfigurationNode &node, const json::Value *hidden, const QString &key,
             Parts &parts) const
    {
        if (!node.isTable())
            return isGiven(node) && addValue(node, node.value(), hidden, key, parts);
        Parts inner;
        if (addChildren(node, hidden, inner)) {
            for (int i = 0; i < PartCount; ++i) {
                if (!inner[size_t(i)].isEmpty())
                    parts[size_t(i)].set(key, json::Value(std::move(inner[size_t(i)])));
            }
            return true;
        }
        // Given as an empty table, which may be what enables a plugin.
        return isGiven(node) && addValue(node, json::Value(json::Table()), nullptr, key, parts);
    }

private:
    bool addValue(const ConfigurationNode &node, const json::Value &value,
                  const json::Value *hidden, const QString &key, Parts &parts) const
    {
        const startup::SourceInfo &source = m_configuration.source(node.origin());
        const int part = m_partOf(source.kind, source.name, hidden && !(*hidden == value));
        if (part >= 0)
            parts[size_t(part)].set(key, value);
        return part >= 0;
    }

    bool isGiven(const ConfigurationNode &node) const
    {
        if (node.origin().source < 0)
            return false;
        const SourceKind kind = m_configuration.source(node.origin()).kind;
        return kind != SourceKind::ImageDefault && kind != SourceKind::PluginDefault;
    }

    const Configuration &m_configuration;
    const PartOf &m_partOf;
};

} // namespace

Parts splitGiven(const Configuration &configuration, const json::Value &hidden,
                 const PartOf &partOf)
{
    Parts parts;
    Splitting(configuration, partOf).addChildren(configuration.root(), &hidden, parts);
    return parts;
}

static int partOfAll(SourceKind kind, const QString &, bool)
{
    return kind == SourceKind::OrthancPassword ? -1 : 0;
}

json::Table givenConfiguration(const Configuration &configuration)
{
    return splitGiven(configuration, {}, partOfAll)[0];
}

json::Table givenMember(const Configuration &configuration, const QString &key)
{
    json::Table member;
    const ConfigurationNode *node = configuration.root().child(key);
    if (const auto given = node ? givenValue(configuration, *node) : std::nullopt)
        member.set(key, *given);
    return member;
}

std::optional<json::Value> givenValue(const Configuration &configuration,
                                      const ConfigurationNode &node)
{
    const PartOf all = partOfAll;
    Parts parts;
    if (!Splitting(configuration, all).add(node, nullptr, {}, parts))
        return {};
    return parts[0].at(0);
}

void joinTables(json::Table &existing, const json::Table &added)
{
    for (const auto &[key, member] : added) {
        json::Value *present = existing.find(key);
        auto *inner = present ? present->as<json::Table>() : nullptr;
        const auto *members = member.as<json::Table>();
        if (inner && members)
            joinTables(*inner, *members);
        else
            existing.set(key, member);
    }
}

} // namespace towerkey::exchange
