// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/deliveryswitch.h"

#include "ui/models/delivery.h"
#include "ui/models/session.h"
#include "ui/models/settingstate.h"
#include "ui/theme/symbols.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::Delivery;

DeliverySwitch::DeliverySwitch(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_consequence(new QLabel(this))
{
    setObjectName(u"deliverySwitch"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(new QLabel(tr("Given by"), this));
    row->addSpacing(4);
    row->addWidget(add(Delivery::File, u"deliverByFile"_s, tr("File")));
    row->addWidget(add(Delivery::Variable, u"deliverByVariable"_s, tr("Variable")));
    row->addWidget(add(Delivery::Secret, u"deliverBySecret"_s, tr("Secret")));
    row->addStretch();
    m_consequence->setObjectName(u"deliveryConsequence"_s);
    m_consequence->setWordWrap(true);
    m_consequence->setTextFormat(Qt::PlainText);
    m_consequence->setForegroundRole(QPalette::PlaceholderText);
    m_consequence->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_consequence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_consequence);
}

QToolButton *DeliverySwitch::add(Delivery delivery, const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, delivery] { deliver(delivery); });
    m_deliveries.insert(button, delivery);
    m_buttons.append(button);
    return button;
}

void DeliverySwitch::setCurrentSetting(const SettingPath &path)
{
    m_path = path;
    const bool isGiven = !path.isEmpty() && isSet(m_session, path);
    setVisible(isGiven);
    const auto current = isGiven ? deliveryOf(m_session, path) : std::nullopt;
    for (QToolButton *button : std::as_const(m_buttons)) {
        const bool isCurrent = current == m_deliveries.value(button);
        button->setChecked(isCurrent);
        // In some styles a pressed button hardly differs from the others.
        button->setIcon(isCurrent ? icon(Symbol::Good, Tone::Good) : QIcon());
        button->setAccessibleDescription(isCurrent ? tr("The setting is given by this.")
                                                   : QString());
    }
    tellNothing();
}

bool DeliverySwitch::eventFilter(QObject *object, QEvent *event)
{
    const bool isEntered = event->type() == QEvent::Enter || event->type() == QEvent::FocusIn;
    const bool isLeft = event->type() == QEvent::Leave || event->type() == QEvent::FocusOut;
    if (isEntered)
        tell(static_cast<QToolButton *>(object));
    else if (isLeft)
        tellNothing();
    return QWidget::eventFilter(object, event);
}

void DeliverySwitch::tell(QToolButton *button)
{
    if (m_path.isEmpty() || button->isChecked())
        return tellNothing();
    const DeliveryChange change = deliveryChange(m_session, m_path, m_deliveries.value(button));
    m_consequence->setText(change.text);
    button->setAccessibleDescription(change.text);
}

void DeliverySwitch::tellNothing()
{
    const bool isGiven = !m_path.isEmpty() && isSet(m_session, m_path);
    if (!isGiven)
        m_consequence->clear();
    else if (deliveryOf(m_session, m_path))
        m_consequence->setText(tr("Point at another one to read what moving the value would do."));
    else
        m_consequence->setText(tr("Several kinds of sources give it; choose one to join them."));
}

/// The button shows what is, not what was clicked.
void DeliverySwitch::deliver(Delivery delivery)
{
    if (deliveryOf(m_session, m_path) != delivery)
        m_session.deliverSetting(m_path, delivery);
    setCurrentSetting(m_path);
}

} // namespace towerkey::ui
