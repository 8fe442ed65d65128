// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/typingbar.h"

#include "ui/theme/symbols.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

TypingBar::TypingBar(const QString &name, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this))
{
    setObjectName(name + u"Problems"_s);
    m_text->setObjectName(name + u"ProblemText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *symbol = new QLabel(this);
    symbol->setPixmap(icon(Symbol::Error, Tone::Error).pixmap(16, 16));
    auto *show = new QPushButton(tr("Show"), this);
    show->setObjectName(name + u"ShowProblem"_s);
    show->setAccessibleName(tr("Show the next wrong line"));
    auto *discard = new QPushButton(tr("Discard"), this);
    discard->setObjectName(name + u"Discard"_s);
    discard->setAccessibleName(tr("Discard what is typed and not applied"));
    connect(show, &QPushButton::clicked, this, &TypingBar::showRequested);
    connect(discard, &QPushButton::clicked, this, &TypingBar::discardRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(symbol, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(show, 0, Qt::AlignTop);
    layout->addWidget(discard, 0, Qt::AlignTop);
    hide();
}

void TypingBar::tell(const QString &reason)
{
    if (reason == m_text->text())
        return;
    m_text->setText(reason);
    setVisible(!reason.isEmpty());
    emit told();
}

QString TypingBar::reason() const { return m_text->text(); }

} // namespace towerkey::ui
