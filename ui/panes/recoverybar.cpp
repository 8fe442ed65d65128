// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/recoverybar.h"

#include "ui/theme/symbols.h"

#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

RecoveryBar::RecoveryBar(Recovery &recovery, QMainWindow &window)
    : QToolBar(&window), m_recovery(recovery), m_left(recovery.leftBehind()),
      m_text(new QLabel(this))
{
    setObjectName(u"recoveryBar"_s);
    setWindowTitle(tr("Unsaved changes of an earlier session"));
    if (!m_left.isEmpty())
        build(window);
}

void RecoveryBar::build(QMainWindow &window)
{
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(Symbol::Warning, Tone::Warning).pixmap(18, 18));
    sign->setContentsMargins(6, 0, 6, 0);
    m_text->setObjectName(u"recoveryText"_s);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *restoreButton = new QPushButton(tr("&Restore"), this);
    restoreButton->setObjectName(u"restore"_s);
    restoreButton->setAccessibleName(tr("Restore the unsaved changes"));
    auto *discardButton = new QPushButton(tr("&Discard"), this);
    discardButton->setObjectName(u"discard"_s);
    discardButton->setAccessibleName(tr("Discard the unsaved changes"));
    for (QWidget *widget :
         {static_cast<QWidget *>(sign), static_cast<QWidget *>(m_text),
          static_cast<QWidget *>(restoreButton), static_cast<QWidget *>(discardButton)})
        addWidget(widget);
    connect(restoreButton, &QPushButton::clicked, this, &RecoveryBar::restore);
    connect(discardButton, &QPushButton::clicked, this, &RecoveryBar::discard);
    window.addToolBarBreak();
    window.addToolBar(this);
    showNext();
}

void RecoveryBar::showNext()
{
    if (m_left.isEmpty()) {
        hide();
        deleteLater();
        return;
    }
    const LeftBehind &left = m_left.first();
    const QString name = left.name.isEmpty() ? tr("a new deployment") : left.name;
    m_text->setText(tr("Unsaved changes of %1 were kept when the program ended unexpectedly (%2).")
                        .arg(name, QLocale().toString(left.time, QLocale::ShortFormat)));
}

void RecoveryBar::restore()
{
    m_recovery.restore(m_left.takeFirst());
    showNext();
}

void RecoveryBar::discard()
{
    m_recovery.discard(m_left.takeFirst());
    showNext();
}

} // namespace towerkey::ui
