// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/editors/toggledelegate.h"

#include "ui/models/pluginsmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace towerkey::ui {

void ToggleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QWidget *view = option.widget;
    QStyle *style = view ? view->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);

    QStyleOptionComboBox box;
    box.rect = option.rect.adjusted(1, 2, -1, -2);
    box.state = QStyle::State_Enabled;
    box.frame = true;
    box.currentText = index.data(Qt::DisplayRole).toString();
    box.palette = view ? view->palette() : QApplication::palette();
    box.fontMetrics = cell.fontMetrics;
    painter->save();
    painter->setFont(cell.font);
    style->drawComplexControl(QStyle::CC_ComboBox, &box, painter, nullptr);
    style->drawControl(QStyle::CE_ComboBoxLabel, &box, painter, nullptr);
    painter->restore();
}

QSize ToggleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    constexpr int Arrow = 34;
    return {size.width() + Arrow, option.fontMetrics.height() + 12};
}

QWidget *ToggleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("toggle"));
    box->setAccessibleName(tr("Switch"));
    box->addItems(index.data(PluginsModel::ChoicesRole).toStringList());
    auto *self = const_cast<ToggleDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    // The box has no place on the screen before the view has set its geometry.
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ToggleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void ToggleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    const int choice = static_cast<QComboBox *>(editor)->currentIndex();
    if (choice != index.data(Qt::EditRole).toInt())
        model->setData(index, choice, Qt::EditRole);
}

} // namespace towerkey::ui
