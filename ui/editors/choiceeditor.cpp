// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/editors/choiceeditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using catalogue::SettingType;

ChoiceEditor::ChoiceEditor(ValueRule rule, QWidget *parent)
    : ValueEditor(parent), m_rule(std::move(rule)), m_choice(new QComboBox(this))
{
    const bool isBoolean = m_rule.type == SettingType::Boolean;
    const bool takesBoolean = m_rule.alsoAccepts == SettingType::Boolean;
    m_choice->setObjectName(u"valueChoice"_s);
    m_choice->setAccessibleName(tr("Value"));
    if (m_rule.isOptional)
        m_choice->addItem(QString());
    if (isBoolean || takesBoolean)
        m_choice->addItems({u"true"_s, u"false"_s});
    if (!isBoolean)
        m_choice->addItems(m_rule.values);
    m_choice->setEditable(!isBoolean && m_rule.alsoAccepts && !takesBoolean);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::activated, this, &ValueEditor::finish);
    connect(m_choice, &QComboBox::currentTextChanged, this, &ValueEditor::edited);
}

void ChoiceEditor::setValue(const json::Value &value)
{
    const QString text = inputOfValue(value);
    const int index = m_choice->findText(text);
    // What is none of the choices is shown, so that leaving the field does not change it.
    if (index < 0 && !value.isNull())
        m_choice->insertItem(0, text);
    m_choice->setCurrentIndex(value.isNull() ? -1 : qMax(0, index));
}

std::expected<json::Value, QString> ChoiceEditor::value() const
{
    return valueOfInput(m_rule, m_choice->currentText());
}

void ChoiceEditor::showProblem()
{
    if (const auto judged = value(); !judged)
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), judged.error(), this);
}

} // namespace towerkey::ui
