// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/firststeps.h"

#include "ui/theme/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

constexpr int Arrow = 10;
constexpr int Margin = 8;

FirstSteps::FirstSteps(const QList<Step> &steps, QWidget *window)
    : QFrame(window), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_count(new QLabel(this)), m_next(new QPushButton(this)),
      m_leave(new QPushButton(tr("Skip"), this))
{
    for (const Step &step : steps)
        m_steps.append({step.control, step.title, step.text});
    setObjectName(u"firstSteps"_s);
    build();
    connect(m_next, &QPushButton::clicked, this, &FirstSteps::goOn);
    connect(m_leave, &QPushButton::clicked, this, &FirstSteps::leave);
    window->installEventFilter(this);
    goOn();
}

void FirstSteps::build()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_next->setObjectName(u"nextStep"_s);
    m_next->setAutoDefault(true);
    m_leave->setObjectName(u"leaveSteps"_s);
    m_leave->setAccessibleName(tr("Leave the first steps"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin * 2, Arrow + Margin, Margin * 2, Arrow + Margin);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
}

void FirstSteps::goOn()
{
    do
        ++m_step;
    while (m_step < m_steps.size()
           && (!m_steps[m_step].control || !m_steps[m_step].control->isVisible()));
    if (m_step >= m_steps.size())
        return leave();
    const bool isLast = m_step + 1 == m_steps.size();
    m_title->setText(m_steps[m_step].title);
    m_text->setText(m_steps[m_step].text);
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(m_steps.size()));
    m_next->setText(isLast ? tr("Done") : tr("Next"));
    m_next->setAccessibleName(isLast ? tr("End the first steps") : tr("Next step"));
    m_next->setAccessibleDescription(m_title->text() + u". "_s + m_text->text());
    m_leave->setVisible(!isLast);
    place();
    show();
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
}

void FirstSteps::leave()
{
    hide();
    parentWidget()->removeEventFilter(this);
    emit finished();
    deleteLater();
}

/// Below the upper edge of its control, within the window.
void FirstSteps::place()
{
    const QWidget *control = m_steps[m_step].control;
    const QWidget *window = parentWidget();
    resize(minimumSizeHint().expandedTo(QSize(0, heightForWidth(minimumSizeHint().width()))));
    const int reach = qMin(control->height() - 4, 90);
    const QPoint target = control->mapTo(window, QPoint(qMin(control->width() / 2, 160), reach));
    const int left = qBound(Margin, target.x() - width() / 3, window->width() - width() - Margin);
    const int top = qBound(0, target.y(), window->height() - height() - Margin);
    move(left, top);
    m_tip = QPoint(qBound(3 * Arrow, target.x() - left, width() - 3 * Arrow), 0);
    update();
}

bool FirstSteps::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && m_step < m_steps.size())
        place();
    return QFrame::eventFilter(object, event);
}

void FirstSteps::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goOn();
    else
        QFrame::keyPressEvent(event);
}

void FirstSteps::paintEvent(QPaintEvent *)
{
    QPainterPath bubble;
    bubble.addRoundedRect(QRectF(rect()).adjusted(1, Arrow, -1, -1), Margin, Margin);
    QPainterPath arrow;
    arrow.moveTo(m_tip);
    arrow.lineTo(m_tip + QPoint(-Arrow, Arrow + 2));
    arrow.lineTo(m_tip + QPoint(Arrow, Arrow + 2));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Tone::Accent, palette()), 1.5));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawPath(bubble.united(arrow));
}

} // namespace towerkey::ui
