// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace towerkey::ui {

/// The rows of the settings tree that a search and a chip leave, with the headings above them.
class SettingsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsFilter)

public:
    enum class Chip { All, Set, Changed };

    explicit SettingsFilter(QObject *parent = nullptr);

    Chip chip() const { return m_chip; }
    void setChip(Chip chip);
    /// Words that must all be found in a row's path, variable name, value or description.
    void setSearch(const QString &search);
    bool isActive() const { return m_chip != Chip::All || !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool passesChip(const QModelIndex &index) const;
    bool passesSearch(const QModelIndex &index) const;
    void forgetKept();

    Chip m_chip = Chip::All;
    QStringList m_words;
    // A row that is reset stays in sight until the filter changes.
    mutable QSet<SettingPath> m_kept;
};

} // namespace towerkey::ui
