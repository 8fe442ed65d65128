// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/entrydialog.h"

#include "ui/editors/valueeditors.h"
#include "ui/models/valuetext.h"
#include "ui/theme/screen.h"
#include "ui/theme/tones.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

EntryDialog::EntryDialog(const Dialogs::EntryRequest &request, QWidget *parent)
    : QDialog(parent), m_request(request), m_message(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"entryDialog"_s);
    setWindowTitle(request.title);
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addKey(*form);
    addFields(*form);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(fields);
    m_message->setObjectName(u"entryMessage"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int line = fontMetrics().lineSpacing();
    resizeOnScreen(*this,
                   {fontMetrics().averageCharWidth() * 90,
                    qMin(fields->sizeHint().height() + line * 6, line * 34)});
    ValueEditor *first = m_key ? m_key : m_fields.value(0);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    judge();
}

void EntryDialog::addKey(QFormLayout &form)
{
    if (!m_request.layout.hasKeys())
        return;
    const EntryColumn column{.name = u"Name"_s,
                             .title = m_request.layout.keyTitle(),
                             .rule = {.values = m_request.layout.knownKeys(), .isKnown = true},
                             .required = true,
                             .summary = m_request.layout.keyText()};
    m_key = addField(form, column.title, column);
    if (!m_request.key.isEmpty())
        m_key->setValue(json::Value(m_request.key));
}

void EntryDialog::addFields(QFormLayout &form)
{
    const EntryLayout &layout = m_request.layout;
    for (int i = 0; i < int(layout.columns().size()); ++i) {
        const EntryColumn &column = layout.columns().at(i);
        ValueEditor *field = addField(form, column.title, column);
        const json::Value *value = m_request.entry ? layout.cell(*m_request.entry, i) : nullptr;
        if (value)
            field->setValue(*value);
        m_fields.append(field);
    }
}

ValueEditor *EntryDialog::addField(QFormLayout &form, const QString &title,
                                   const EntryColumn &column)
{
    ValueEditor *field = makeValueEditor(column.rule, this);
    field->setObjectName(u"field"_s + (column.name.isEmpty() ? u"Value"_s : column.name));
    field->setToolTip(column.summary);
    auto *label = new QLabel(column.required ? tr("%1 (required)").arg(title) : title, this);
    label->setBuddy(field);
    label->setToolTip(column.summary);
    form.addRow(label, field);
    if (field->focusProxy())
        field->focusProxy()->setAccessibleName(title);
    QString help = column.summary;
    if (column.usual && !valueText(*column.usual).isEmpty())
        help += u' ' + tr("Default: %1.").arg(valueText(*column.usual));
    if (!help.trimmed().isEmpty()) {
        auto *text = new QLabel(help.trimmed(), this);
        text->setWordWrap(true);
        text->setForegroundRole(QPalette::PlaceholderText);
        form.addRow(QString(), text);
    }
    connect(field, &ValueEditor::edited, this, &EntryDialog::judge);
    return field;
}

/// What is wrong first; nothing when the entry was taken.
QString EntryDialog::take()
{
    Dialogs::FilledEntry entry{m_request.key, EntryCells(m_fields.size())};
    if (m_key) {
        const auto key = m_key->value();
        entry.key = key && key->isString() ? *key->as<QString>() : QString();
        if (const auto problem = m_request.problemOfKey(entry.key))
            return u"%1: %2"_s.arg(m_request.layout.keyTitle(), *problem);
    }
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const EntryColumn &column = m_request.layout.columns().at(i);
        const auto value = m_fields[i]->value();
        if (!value)
            return u"%1: %2"_s.arg(column.title, value.error());
        const auto *text = value->as<QString>();
        if (column.required && (value->isNull() || (text && text->isEmpty())))
            return tr("%1 is missing.").arg(column.title);
        if (!value->isNull())
            entry.cells[i] = *value;
    }
    m_entry = std::move(entry);
    return {};
}

void EntryDialog::judge()
{
    const QString wrong = take();
    m_message->setText(wrong);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(Tone::Error, palette()));
    m_message->setPalette(colors);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
}

} // namespace towerkey::ui
