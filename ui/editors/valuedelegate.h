// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace towerkey::ui {

class ValueEditor;

/// Gives each cell of the settings tree and of tables of entries the field for its type. In the
/// tree, lists, tables and texts of several lines are not edited in a cell.
class ValueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueDelegate)

public:
    /// Words are marked in the columns before \a searchedColumns.
    explicit ValueDelegate(int searchedColumns, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_searchedColumns(searchedColumns)
    {
    }

    /// Words that are marked in the texts of the rows.
    void setWords(const QStringList &words) { m_words = words; }

    /// Whether a row is edited in its cell.
    static bool isEditedInCell(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
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
    void leave(ValueEditor *editor, bool forward);

    int m_searchedColumns;
    QStringList m_words;
};

} // namespace towerkey::ui
