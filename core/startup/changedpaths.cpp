// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/changedpaths.h"

#include <algorithm>

namespace towerkey::startup {

namespace {

QString spellingOf(const Configuration &configuration, const ConfigurationNode &node)
{
    return node.origin().source < 0 ? QString() : configuration.source(node.origin()).spelling;
}

class Walk
{
public:
    Walk(const Configuration &before, const Configuration &after) : m_before(before), m_after(after)
    {
    }

    QList<SettingPath> run()
    {
        compare(m_before.root(), m_after.root(), {});
        return std::move(m_paths);
    }

private:
    void compare(const ConfigurationNode &before, const ConfigurationNode &after,
                 const SettingPath &path)
    {
        if (&before == &after)
            return;
        const bool hasSameKeys = before.childCount() == after.childCount()
            && std::ranges::equal(before.children(), after.children(), {}, keyOf, keyOf);
        if (!hasSameKeys || !isSameAlone(m_before, before, m_after, after))
            m_paths.append(path);
        if (hasSameKeys) {
            for (qsizetype i = 0; i < after.childCount(); ++i)
                compareChildren(&before.childAt(i), &after.childAt(i), path, after.keyAt(i));
            return;
        }
        for (const auto &[key, child] : before.children()) {
            if (!after.child(key))
                addAll(*child, path.child(key));
        }
        for (const auto &[key, child] : after.children())
            compareChildren(before.child(key), child.get(), path, key);
    }

    void compareChildren(const ConfigurationNode *before, const ConfigurationNode *after,
                         const SettingPath &path, const QString &key)
    {
        if (!before)
            addAll(*after, path.child(key));
        else if (before != after)
            compare(*before, *after, path.child(key));
    }

    void addAll(const ConfigurationNode &node, const SettingPath &path)
    {
        m_paths.append(path);
        for (const auto &[key, child] : node.children())
            addAll(*child, path.child(key));
    }

    static const QString &keyOf(const ConfigurationNode::Child &child) { return child.first; }

    const Configuration &m_before;
    const Configuration &m_after;
    QList<SettingPath> m_paths;
};

} // namespace

bool isSameAlone(const Configuration &a, const ConfigurationNode &nodeA, const Configuration &b,
                 const ConfigurationNode &nodeB)
{
    return nodeA.isTable() == nodeB.isTable() && nodeA.childCount() == nodeB.childCount()
        && nodeA.value() == nodeB.value() && spellingOf(a, nodeA) == spellingOf(b, nodeB)
        && nodeA.overridden().size() == nodeB.overridden().size();
}

const ConfigurationNode *counterpart(const ConfigurationNode *node, const ConfigurationNode &other,
                                     qsizetype childOfOther)
{
    if (!node)
        return nullptr;
    const QString &key = other.keyAt(childOfOther);
    const bool isAtSamePlace =
        childOfOther < node->childCount() && node->keyAt(childOfOther) == key;
    return isAtSamePlace ? &node->childAt(childOfOther) : node->child(key);
}

QList<SettingPath> changedPaths(const Configuration &before, const Configuration &after)
{
    return Walk(before, after).run();
}

} // namespace towerkey::startup
