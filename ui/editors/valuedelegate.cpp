// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/editors/valuedelegate.h"

#include "ui/editors/highlightedtext.h"
#include "ui/editors/valueeditors.h"
#include "ui/models/settingsmodel.h"
#include "ui/models/valuerule.h"

#include <QKeyEvent>

namespace towerkey::ui {

constexpr int UsualCharacters =
    12; // Beside what stands in a field, so that one sees what one types.

static ValueRule ruleOf(const QModelIndex &index)
{
    return index.data(SettingsModel::RuleRole).value<ValueRule>();
}

bool ValueDelegate::isEditedInCell(const QModelIndex &index)
{
    const json::Value value = index.data(Qt::EditRole).value<CellValue>().value;
    const auto *text = value.as<QString>();
    // A line would lose the line breaks.
    const bool isOneLine = !text || (!text->contains(u'\n') && !text->contains(u'\r'));
    return ruleOf(index).isScalar() && isOneLine && !value.isList() && !value.isTable();
}

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (m_words.isEmpty() || index.column() >= m_searchedColumns)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (rangesOf(m_words, cell.text).isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    paintHighlighted(*painter, cell, m_words);
}

QWidget *ValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    ValueEditor *editor = makeValueEditor(ruleOf(index), parent);
    editor->setObjectName(QStringLiteral("valueEditor"));
    editor->setInCell();
    auto *self = const_cast<ValueDelegate *>(this);
    connect(editor, &ValueEditor::finished, self, [self, editor] { self->finish(editor); });
    connect(editor, &ValueEditor::left, self,
            [self, editor](bool forward) { self->leave(editor, forward); });
    return editor;
}

void ValueDelegate::finish(ValueEditor *editor)
{
    emit commitData(editor);
    emit closeEditor(editor);
}

/// On to the next cell, once this one is right.
void ValueDelegate::leave(ValueEditor *editor, bool forward)
{
    if (!editor->value())
        return editor->showProblem();
    editor->abandon();
    emit commitData(editor);
    emit closeEditor(editor, forward ? EditNextItem : EditPreviousItem);
}

void ValueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<ValueEditor *>(editor)->setValue(index.data(Qt::EditRole).value<CellValue>().value);
}

void ValueDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    // Wrong input is never applied; the old value stays when the field is left.
    if (const auto value = static_cast<ValueEditor *>(editor)->value())
        model->setData(index, QVariant::fromValue(CellValue{*value}), Qt::EditRole);
}

void ValueDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    QRect cell = option.rect;
    const int missing = qMax(0, editor->sizeHint().height() - cell.height());
    cell.adjust(0, -missing / 2, 0, missing - missing / 2);
    // Buttons in a narrow column would leave no room for the text.
    const int room = editor->parentWidget() ? editor->parentWidget()->width() : cell.width();
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    const int usual = option.fontMetrics.averageCharWidth() * UsualCharacters;
    const ValueRule rule = ruleOf(index);
    const bool isText = rule.type == catalogue::SettingType::String && rule.values.isEmpty();
    const int wanted = qMax(editor->sizeHint().width(), isText ? usual + text : 0);
    cell.setWidth(qMin(room, qMax(cell.width(), wanted)));
    cell.moveLeft(qMax(0, qMin(cell.left(), room - cell.width())));
    editor->setGeometry(cell);
}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 8);
    return size;
}

void ValueDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() > 0)
        option->decorationPosition = QStyleOptionViewItem::Right;
}

bool ValueDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<ValueEditor *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        editor->abandon();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QStyledItemDelegate::eventFilter(object, event);
    if (editor->value())
        editor->finish();
    else
        editor->showProblem();
    return true;
}

} // namespace towerkey::ui
