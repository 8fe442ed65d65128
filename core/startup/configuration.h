// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/settingpath.h"
#include "core/base/textmap.h"
#include "core/json/value.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace towerkey::startup {

enum class SourceKind {
    File,
    Variable,
    OrthancJson,
    Secret,
    OrthancPassword,
    ImageDefault,
    PluginDefault,
};

/// One thing that gives values: a file, a variable, a secret, the defaults of the image.
struct SourceInfo
{
    SourceKind kind = SourceKind::File;
    /// As the image spells it: "file:/etc/orthanc/a.json", "env-var:NAME", "env-var: ORTHANC_JSON",
    /// "secret:NAME", "defaults:orthanc", "defaults:PLUGIN". The image gives ORTHANC_PASSWORD no
    /// spelling; ours is "env-var:ORTHANC_PASSWORD".
    QString spelling;
    QString name; ///< The path, the name of the variable or secret, or the plugin.
    Place place; ///< What a person opens: the file, or the line of the variable.
    QByteArray text; ///< Of files: what the offsets of origins refer to, by way of the map.
    TextMap map; ///< From the text that was parsed to that text.
    /// Where values begin: bytes of the text that was parsed. Values know only their index, so that
    /// they stay the same when text in front of them grows.
    QList<qint32> spots = {};
};

/// Where one value came from.
struct Origin
{
    int source = -1; ///< Index into Configuration::sources().
    qint32 spot = -1; ///< Index into its spots; -1: the source as a whole.

    bool operator==(const Origin &) const = default;
};

/// A value of the configuration with its history. Lists are values; only tables have children.
/// Copies share their children, and so do the configurations of one start and the next: what is
/// the same node is the same value of the same source.
class ConfigurationNode
{
public:
    using Child = std::pair<QString, std::shared_ptr<ConfigurationNode>>;

    ConfigurationNode() = default;
    static ConfigurationNode table(const Origin &origin);
    static ConfigurationNode leaf(json::Value value, const Origin &origin);

    bool isTable() const { return m_isTable; }
    const json::Value &value() const { return m_value; } ///< Of a scalar or list.
    const Origin &origin() const { return m_origin; }
    /// The origins whose values this one replaced, oldest first.
    const QList<Origin> &overridden() const { return m_overridden; }

    qsizetype childCount() const { return qsizetype(m_children.size()); }
    const QString &keyAt(qsizetype index) const { return m_children[size_t(index)].first; }
    const ConfigurationNode &childAt(qsizetype index) const
    {
        return *m_children[size_t(index)].second;
    }
    const ConfigurationNode *child(const QString &key) const; ///< Null when there is none.
    /// The same for changing it: a child that others hold, too, is copied first.
    ConfigurationNode *child(const QString &key);

    const std::vector<Child> &children() const { return m_children; }
    /// Appends a child; the key must be new.
    void append(const QString &key, std::shared_ptr<ConfigurationNode> node);
    void append(const QString &key, ConfigurationNode node);
    /// Puts another node in place of a child.
    void setChildAt(qsizetype index, std::shared_ptr<ConfigurationNode> node);
    /// Replaces the content by another node's; the history goes on.
    void replaceBy(ConfigurationNode node);
    /// Notes a later source that names the value and leaves it as it is: an empty table does.
    void attributeTo(const Origin &origin);

    json::Value toValue() const;

private:
    qsizetype indexOf(const QString &key) const;

    bool m_isTable = false;
    Origin m_origin;
    json::Value m_value;
    QList<Origin> m_overridden;
    std::vector<Child> m_children;
    QHash<QString, qsizetype> m_index; // Only of tables that are not small.
};

/// The configuration that the image generates, with the origin of every value.
class Configuration
{
public:
    Configuration() : m_root(std::make_shared<ConfigurationNode>(ConfigurationNode::table({}))) { }

    const ConfigurationNode &root() const { return *m_root; }
    ConfigurationNode &root() { return *m_root; }
    /// The node at a path; null when there is none, and for items inside of lists.
    const ConfigurationNode *find(const SettingPath &path) const;

    const QList<SourceInfo> &sources() const { return m_sources; }
    const SourceInfo &source(const Origin &origin) const { return m_sources.at(origin.source); }
    int addSource(SourceInfo source);
    /// File, line and column of an origin; for a variable the place it is written at.
    Place place(const Origin &origin) const;

    json::Value toValue() const { return root().toValue(); }

private:
    // Shared so that outcomes can be handed around; nobody changes it once the start is simulated.
    std::shared_ptr<ConfigurationNode> m_root;
    QList<SourceInfo> m_sources;
    mutable QHash<int, LineIndex> m_lines; // By source; made when a place in it is first wanted.
};

} // namespace towerkey::startup
