// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/highlight/notecolumn.h"

#include "ui/highlight/codeview.h"
#include "ui/theme/tones.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace towerkey::ui {

NoteColumn::NoteColumn(CodeView &view) : QWidget(&view), m_view(view)
{
    setObjectName(QStringLiteral("notes"));
}

void NoteColumn::paintEvent(QPaintEvent *)
{
    constexpr int Padding = 8;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(color(Tone::Muted, palette()));
    const int height = fontMetrics().height();
    for (int line = m_view.firstVisibleLine(); line < m_view.lineCount(); ++line) {
        const int top = m_view.lineTop(line);
        if (top > this->height())
            break;
        const QString note =
            fontMetrics().elidedText(m_view.note(line), Qt::ElideRight, width() - 2 * Padding);
        painter.drawText(Padding, top, width() - Padding, height, Qt::AlignLeft, note);
    }
}

bool NoteColumn::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), m_view.note(m_view.lineAt(help->pos().y())), this);
    return true;
}

} // namespace towerkey::ui
