// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAction>
#include <QList>
#include <QObject>
#include <QWidget>

namespace towerkey::ui {

/// Lets the keys of commands win over what text fields make of them: on X11 Ctrl+E goes to the end
/// of a line there, Ctrl+D and Ctrl+U delete, and the menu would promise what does not happen. See
/// https://doc.qt.io/qt-6/qkeysequence.html#StandardKey-enum.
class CommandKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandKeys)

public:
    CommandKeys(const QList<QAction *> &commands, QWidget &window);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool isKeyOfCommand(const QKeySequence &keys) const;

    QList<QAction *> m_commands;
    QWidget &m_window;
};

} // namespace towerkey::ui
