// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/previewbar.h"

#include "ui/theme/symbols.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

PreviewBar::PreviewBar(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)),
      m_reveal(new QCheckBox(tr("Reveal secrets"), this)), m_copyMenu(new QMenu(this))
{
    m_reveal->setObjectName(u"reveal"_s);
    m_reveal->setAccessibleName(m_reveal->text());
    m_copyMenu->setObjectName(u"copyMenu"_s);
    auto *copy = new QToolButton(this);
    copy->setObjectName(u"copy"_s);
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy the text"));
    copy->setToolTip(tr("Copy the text as it is shown; the arrow offers other forms"));
    copy->setIcon(icon(Symbol::Copy));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setPopupMode(QToolButton::MenuButtonPopup);
    copy->setMenu(m_copyMenu);
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(8, 4, 4, 4);
    m_layout->addWidget(m_reveal);
    m_layout->addStretch();
    m_layout->addWidget(copy);
    connect(m_reveal, &QCheckBox::toggled, this, &PreviewBar::revealChanged);
    connect(copy, &QToolButton::clicked, this, &PreviewBar::copyRequested);
}

QComboBox *PreviewBar::addChoice(const QString &objectName, const QString &accessibleName)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(accessibleName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_layout->insertWidget(0, choice);
    setTabOrder(choice, m_reveal);
    return choice;
}

bool PreviewBar::reveals() const { return m_reveal->isChecked(); }

void PreviewBar::setReveals(bool reveals)
{
    const QSignalBlocker blocker(m_reveal);
    m_reveal->setChecked(reveals);
}

void PreviewBar::conceal() { m_reveal->setChecked(false); }

} // namespace towerkey::ui
