// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/imagesmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

ImagesModel::ImagesModel(const image::Images &images, QObject *parent)
    : QAbstractTableModel(parent), m_images(images)
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

int ImagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Tag"), tr("Orthanc"), tr("Released"), tr("Variant")};
    return titles.value(section);
}

static QString noteOf(const image::Image &image)
{
    return image.full ? ImagesModel::tr("with Azure, Google and Java") : image.note;
}

static QString toolTipOf(const image::Image &image)
{
    QString text = ImagesModel::tr("%1\nOrthanc %2, released %3")
                       .arg(image.reference(), image.orthancVersion,
                            QLocale().toString(image.date, QLocale::LongFormat));
    if (!image.note.isEmpty())
        text += u'\n' + image.note;
    return text;
}

QVariant ImagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const image::Image &image = imageAt(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QStringList texts{image.tag, image.orthancVersion,
                                QLocale().toString(image.date, QLocale::ShortFormat),
                                noteOf(image)};
        return texts.value(index.column());
    }
    case Qt::EditRole:
        return image.tag;
    case Qt::ToolTipRole:
        return toolTipOf(image);
    case Qt::AccessibleTextRole:
        return index.column() == TagColumn
            ? tr("%1, Orthanc %2, released %3")
                  .arg(image.tag, image.orthancVersion,
                       QLocale().toString(image.date, QLocale::LongFormat))
            : QVariant();
    case SearchTextRole:
        return QStringList{image.reference(), u"orthanc"_s, image.orthancVersion,
                           image.date.toString(Qt::ISODate), image.full ? u"full"_s : QString()}
            .join(u' ');
    default:
        return {};
    }
}

void ImagesFilter::setSearch(const QString &search)
{
    m_words = search.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool ImagesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text =
        sourceModel()->index(row, 0, parent).data(ImagesModel::SearchTextRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace towerkey::ui
