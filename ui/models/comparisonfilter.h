// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSortFilterProxyModel>

namespace towerkey::ui {

/// The differences that match some words; on demand without those that change nothing.
class ComparisonFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonFilter)

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSearch(const QString &search);
    void setDefaultsHidden(bool hidden);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_hidesDefaults = false;
};

} // namespace towerkey::ui
