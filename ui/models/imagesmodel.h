// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/image/image.h"

#include <QAbstractListModel>

namespace towerkey::ui {

/// Every image, the newest first. The tag is the text.
class ImagesModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImagesModel)

public:
    explicit ImagesModel(const image::Images &images, QObject *parent = nullptr);

    int rowOf(const QString &tag) const; ///< -1 when there is none.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const image::Image &imageAt(int row) const;

    const image::Images &m_images;
};

} // namespace towerkey::ui
