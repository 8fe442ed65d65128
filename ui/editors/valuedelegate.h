// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace towerkey::ui {

class ValueEditor;

/// Gives each row of the settings tree the field for its type. Lists, tables and texts of several
/// lines are not edited in a cell: for them it asks for an editor of JSON text.
class ValueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueDelegate)

public:
    explicit ValueDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) { }

    /// Whether a row is edited in its cell.
    static bool isEditedInCell(const QModelIndex &index);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void finish(ValueEditor *editor);
};

} // namespace towerkey::ui
