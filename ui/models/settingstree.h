// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/catalogue/catalogue.h"
#include "core/startup/configuration.h"
#include "ui/models/rowchange.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace towerkey::ui {

/// What a row of the settings tree is.
enum class RowKind {
    Group, ///< A heading over settings of Orthanc itself.
    Plugin, ///< The section of a plugin.
    UnknownGroup, ///< The heading over what nobody knows.
    Container, ///< A table whose members are settings.
    Setting, ///< Known by the catalogue.
    Entry, ///< A member of a map, or of one of its entries.
    Unknown, ///< Given, and not known by the catalogue.
};

/// A row of the settings tree: what it is about and where it stands, but nothing of its value.
struct SettingsRow
{
    RowKind kind = RowKind::Group;
    QString title;
    SettingPath path; ///< Of the table, for plugins; empty for the other headings.
    QString plugin; ///< Name of the plugin of a section.
    SettingsRow *parent = nullptr;
    int row = 0;
    int knownCount = 0; ///< Children that are always there; the others follow them.
    std::vector<std::unique_ptr<SettingsRow>> children;

    bool isHeading() const
    {
        return kind == RowKind::Group || kind == RowKind::Plugin || kind == RowKind::UnknownGroup;
    }
};

/// The rows of the settings tree: every known setting, and what else is in the configuration.
class SettingsTree final
{
public:
    explicit SettingsTree(const catalogue::Catalogue &catalogue);
    Q_DISABLE_COPY_MOVE(SettingsTree)

    const SettingsRow &root() const { return m_root; }
    SettingsRow &root() { return m_root; }
    /// Null when there is none.
    SettingsRow *find(const SettingPath &path) const { return m_rowOfPath.value(path); }

    /// What is to be done so that the unknown rows and entries below a row are those of the
    /// configuration; the rows of the change count from the row's first child.
    RowChange pending(const SettingsRow &row, const startup::Configuration &configuration) const;
    void removeRows(SettingsRow &row, int first, int count);
    /// Inserts what pending() told, with everything below.
    void insertRows(SettingsRow &row, int first, int count,
                    const startup::Configuration &configuration);

private:
    SettingsRow *append(SettingsRow &parent, RowKind kind, const QString &title,
                        const SettingPath &path);
    SettingsRow &parentFor(SettingsRow &heading, const SettingPath &path);
    void addSettings(SettingsRow &heading, const QString &plugin, const QString &group);
    void freeze(SettingsRow &row);
    QStringList extraKeys(const SettingsRow &row,
                          const startup::Configuration &configuration) const;
    std::unique_ptr<SettingsRow> makeExtra(const SettingsRow &parent, const QString &key,
                                           const startup::Configuration &configuration) const;
    void remember(SettingsRow &row);
    void forget(const SettingsRow &row);
    static void renumber(SettingsRow &row);

    const catalogue::Catalogue &m_catalogue;
    SettingsRow m_root;
    QHash<SettingPath, SettingsRow *> m_rowOfPath;
    QSet<QString> m_knownKeys; // Of the top level.
};

} // namespace towerkey::ui
