// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/image/image.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace towerkey::ui {

/// Every image, the newest first: its tag, the Orthanc in it, its date.
class ImagesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImagesModel)

public:
    enum Column { TagColumn, OrthancColumn, DateColumn, NoteColumn, ColumnCount };
    enum Role {
        SearchTextRole = Qt::UserRole + 1, ///< QString: everything a search may match.
    };

    explicit ImagesModel(const image::Images &images, QObject *parent = nullptr);

    int rowOf(const QString &tag) const; ///< -1 when there is none.
    const image::Image &imageAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const image::Images &m_images;
};

/// The images that hold every word of a search: a part of the tag, a version of Orthanc, a year,
/// "full".
class ImagesFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImagesFilter)

public:
    explicit ImagesFilter(QObject *parent = nullptr) : QSortFilterProxyModel(parent) { }

    void setSearch(const QString &search);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace towerkey::ui
