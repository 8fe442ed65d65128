// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/editors/valueeditor.h"

namespace towerkey::ui {

bool ValueEditor::focusNextPrevChild(bool next)
{
    if (!m_isInCell)
        return QWidget::focusNextPrevChild(next);
    const auto step = [next](const QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    const QWidget *current = focusWidget();
    for (QWidget *part = current ? step(current) : nullptr; part && isAncestorOf(part);
         part = step(part)) {
        const bool takesFocus = (part->focusPolicy() & Qt::TabFocus) && !part->focusProxy();
        if (takesFocus && part->isVisible() && part->isEnabled()) {
            part->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    emit left(next);
    return true;
}

} // namespace towerkey::ui
