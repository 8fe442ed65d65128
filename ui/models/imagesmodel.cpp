// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/imagesmodel.h"

#include <QLocale>

namespace towerkey::ui {

ImagesModel::ImagesModel(const image::Images &images, QObject *parent)
    : QAbstractListModel(parent), m_images(images)
{
}

const image::Image &ImagesModel::imageAt(int row) const
{
    return m_images.all().at(m_images.all().size() - 1 - row);
}

int ImagesModel::rowOf(const QString &tag) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (imageAt(row).tag == tag)
            return row;
    }
    return -1;
}

int ImagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_images.all().size());
}

QVariant ImagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const image::Image &image = imageAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return image.tag;
    case Qt::ToolTipRole:
        return tr("%1\nOrthanc %2, released %3")
            .arg(image.reference(), image.orthancVersion,
                 QLocale().toString(image.date, QLocale::LongFormat));
    default:
        return {};
    }
}

} // namespace towerkey::ui
