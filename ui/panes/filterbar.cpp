// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/filterbar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using Chip = SettingsFilter::Chip;

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_chips(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 5, 6, 5);
    layout->setSpacing(2);
    add(Chip::All, u"chipAll"_s, tr("All"), tr("Show all settings"));
    add(Chip::Set, u"chipSet"_s, tr("Set"), tr("Show only what files, variables or secrets set"));
    add(Chip::Changed, u"chipChanged"_s, tr("Changed"), tr("Show only what is not saved yet"));
    add(Chip::Secret, u"chipSecret"_s, tr("Secret"), tr("Show only passwords, keys and tokens"));
    add(Chip::Problems, u"chipProblems"_s, tr("Problems"), tr("Show only what is wrong"));
    add(Chip::Common, u"chipCommon"_s, tr("Common"),
        tr("Show only the settings that deployments touch most"));
    layout->addStretch();
    m_chips->button(int(Chip::All))->setChecked(true);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { emit chosen(Chip(id)); });
}

void FilterBar::add(Chip chip, const QString &name, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    m_chips->addButton(button, int(chip));
}

void FilterBar::choose(Chip chip) { m_chips->button(int(chip))->click(); }

} // namespace towerkey::ui
