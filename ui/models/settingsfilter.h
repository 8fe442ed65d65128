// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "ui/models/settingsquery.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace towerkey::ui {

/// The rows of the settings tree that a search and a chip leave, with the headings above them.
class SettingsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsFilter)

public:
    enum class Chip { All, Set, Changed, Secret, Problems, Common };

    explicit SettingsFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

    Chip chip() const { return m_chip; }
    void setChip(Chip chip);
    /// What SettingsQuery reads: words that must all be found in a row's path, variable name, value
    /// or description, and filter words.
    void setSearch(const QString &search);
    /// The words that rows were found by.
    const QStringList &words() const { return m_query.words; }
    /// Whether a setting is shown for its own sake, not for what is around it or inside.
    bool isFound(const SettingPath &path) const { return m_kept.contains(path); }
    bool isActive() const { return m_chip != Chip::All || !m_query.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool passesStates(const QModelIndex &index) const;
    bool passesPlugins(const QModelIndex &index) const;
    bool passesSources(const QModelIndex &index) const;
    bool passesWords(const QModelIndex &index) const;
    void forgetKept();

    Chip m_chip = Chip::All;
    SettingsQuery m_query;
    // A row that is reset stays in sight until the filter changes.
    mutable QSet<SettingPath> m_kept;
};

} // namespace towerkey::ui
