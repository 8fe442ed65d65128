// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/editors/valuedelegate.h"

#include "ui/editors/choiceeditor.h"
#include "ui/editors/lineeditor.h"
#include "ui/models/settingsmodel.h"
#include "ui/models/valuerule.h"

#include <QKeyEvent>

namespace towerkey::ui {

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

QWidget *ValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    if (!isEditedInCell(index))
        return nullptr;
    const ValueRule rule = ruleOf(index);
    const bool isChoice = rule.type == catalogue::SettingType::Boolean || !rule.values.isEmpty();
    ValueEditor *editor = isChoice ? static_cast<ValueEditor *>(new ChoiceEditor(rule, parent))
                                   : new LineEditor(rule, parent);
    editor->setObjectName(QStringLiteral("valueEditor"));
    auto *self = const_cast<ValueDelegate *>(this);
    connect(editor, &ValueEditor::finished, self, [self, editor] { self->finish(editor); });
    return editor;
}

void ValueDelegate::finish(ValueEditor *editor)
{
    emit commitData(editor);
    emit closeEditor(editor);
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
                                         const QModelIndex &) const
{
    QRect cell = option.rect;
    const int missing = qMax(0, editor->sizeHint().height() - cell.height());
    cell.adjust(0, -missing / 2, 0, missing - missing / 2);
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
    if (index.column() == SettingsModel::ValueColumn)
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
