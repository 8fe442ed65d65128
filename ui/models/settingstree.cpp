// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/settingstree.h"

#include <QCoreApplication>

namespace towerkey::ui {

using startup::Configuration;
using startup::ConfigurationNode;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::SettingsTree)

public:
    static QString unknown() { return tr("Unknown settings"); }
};

QStringList keysOf(const std::vector<std::unique_ptr<SettingsRow>> &rows, int first)
{
    QStringList keys;
    for (size_t i = size_t(first); i < rows.size(); ++i)
        keys.append(rows[i]->path.last());
    return keys;
}

} // namespace

SettingsTree::SettingsTree(const catalogue::Catalogue &catalogue) : m_catalogue(catalogue)
{
    for (const QString &group : catalogue.groups())
        addSettings(*append(m_root, RowKind::Group, group, {}), {}, group);
    for (const auto &plugin : catalogue.plugins()) {
        const SettingPath section(
            {plugin.sectionRead.isEmpty() ? plugin.section : plugin.sectionRead});
        auto *row = append(m_root, RowKind::Plugin, plugin.title, section);
        row->plugin = plugin.name;
        m_knownKeys.insert(section.last());
        addSettings(*row, plugin.name, {});
    }
    append(m_root, RowKind::UnknownGroup, Texts::unknown(), {});
    freeze(m_root);
}

SettingsRow *SettingsTree::append(SettingsRow &parent, RowKind kind, const QString &title,
                                  const SettingPath &path)
{
    auto row = std::make_unique<SettingsRow>();
    row->kind = kind;
    row->title = title;
    row->path = path;
    row->parent = &parent;
    row->row = int(parent.children.size());
    // Two plugins may share a section: the first of them owns it.
    if (!path.isEmpty() && !m_rowOfPath.contains(path))
        m_rowOfPath.insert(path, row.get());
    parent.children.push_back(std::move(row));
    return parent.children.back().get();
}

SettingsRow &SettingsTree::parentFor(SettingsRow &heading, const SettingPath &path)
{
    const SettingPath above = path.parent();
    if (above.isEmpty() || above == heading.path)
        return heading;
    if (SettingsRow *row = m_rowOfPath.value(above); row && !row->isHeading())
        return *row;
    return *append(parentFor(heading, above), RowKind::Container, above.last(), above);
}

void SettingsTree::addSettings(SettingsRow &heading, const QString &plugin, const QString &group)
{
    for (const auto &setting : m_catalogue.settings()) {
        if (setting.plugin != plugin || (plugin.isEmpty() && setting.group != group))
            continue;
        m_knownKeys.insert(setting.path.keys().first());
        append(parentFor(heading, setting.path),
               setting.isContainer ? RowKind::Container : RowKind::Setting, setting.path.last(),
               setting.path);
    }
}

void SettingsTree::freeze(SettingsRow &row)
{
    row.knownCount = int(row.children.size());
    for (const auto &child : row.children)
        freeze(*child);
}

QStringList SettingsTree::extraKeys(const SettingsRow &row,
                                    const Configuration &configuration) const
{
    const bool isUnknownGroup = row.kind == RowKind::UnknownGroup;
    const bool owns = isUnknownGroup || m_rowOfPath.value(row.path) == &row;
    if (!owns)
        return {};
    const ConfigurationNode *node = configuration.find(row.path);
    QStringList keys;
    for (qsizetype i = 0; node && i < node->childCount(); ++i) {
        const QString &key = node->keyAt(i);
        // What another heading shows is not shown twice.
        const SettingsRow *known = m_rowOfPath.value(row.path.child(key));
        const bool isExtra = isUnknownGroup
            ? !m_knownKeys.contains(key)
            : !known || (known->parent == &row && known->row >= row.knownCount);
        if (isExtra)
            keys.append(key);
    }
    return keys;
}

RowChange SettingsTree::pending(const SettingsRow &row, const Configuration &configuration) const
{
    if (row.kind == RowKind::Group)
        return {};
    RowChange change =
        rowChange<QString>(keysOf(row.children, row.knownCount), extraKeys(row, configuration));
    change.first += row.knownCount;
    return change;
}

void SettingsTree::removeRows(SettingsRow &row, int first, int count)
{
    const auto begin = row.children.begin() + first;
    for (auto child = begin; child != begin + count; ++child)
        forget(**child);
    row.children.erase(begin, begin + count);
    renumber(row);
}

void SettingsTree::insertRows(SettingsRow &row, int first, int count,
                              const Configuration &configuration)
{
    const QStringList keys = extraKeys(row, configuration);
    std::vector<std::unique_ptr<SettingsRow>> added;
    added.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        added.push_back(makeExtra(row, keys.at(first - row.knownCount + i), configuration));
    for (const auto &child : added)
        child->parent = &row;
    row.children.insert(row.children.begin() + first, std::make_move_iterator(added.begin()),
                        std::make_move_iterator(added.end()));
    renumber(row);
    for (int i = first; i < first + count; ++i)
        remember(*row.children[size_t(i)]);
}

std::unique_ptr<SettingsRow> SettingsTree::makeExtra(const SettingsRow &parent, const QString &key,
                                                     const Configuration &configuration) const
{
    auto row = std::make_unique<SettingsRow>();
    const bool isEntry = parent.kind == RowKind::Setting || parent.kind == RowKind::Entry;
    row->kind = isEntry ? RowKind::Entry : RowKind::Unknown;
    row->title = key;
    row->path = parent.path.child(key);
    const ConfigurationNode *node = configuration.find(row->path);
    for (qsizetype i = 0; node && i < node->childCount(); ++i) {
        row->children.push_back(makeExtra(*row, node->keyAt(i), configuration));
        row->children.back()->parent = row.get();
    }
    renumber(*row);
    return row;
}

void SettingsTree::remember(SettingsRow &row)
{
    m_rowOfPath.insert(row.path, &row);
    for (const auto &child : row.children)
        remember(*child);
}

void SettingsTree::forget(const SettingsRow &row)
{
    m_rowOfPath.remove(row.path);
    for (const auto &child : row.children)
        forget(*child);
}

void SettingsTree::renumber(SettingsRow &row)
{
    for (size_t i = 0; i < row.children.size(); ++i)
        row.children[i]->row = int(i);
}

} // namespace towerkey::ui
