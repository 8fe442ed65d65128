// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/commandkeys.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace towerkey::ui {

CommandKeys::CommandKeys(const QList<QAction *> &commands, QWidget &window)
    : QObject(&window), m_commands(commands), m_window(window)
{
    qApp->installEventFilter(this);
}

/// A key that nobody wants for himself is looked for among the shortcuts.
bool CommandKeys::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<QWidget *>(object);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!widget || widget->window() != &m_window
        || !isKeyOfCommand(QKeySequence(key->keyCombination())))
        return false;
    event->ignore();
    return true;
}

bool CommandKeys::isKeyOfCommand(const QKeySequence &keys) const
{
    return std::ranges::any_of(m_commands, [&keys](const QAction *command) {
        return command->isEnabled() && command->shortcuts().contains(keys);
    });
}

} // namespace towerkey::ui
