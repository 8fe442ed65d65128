// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/recovery.h"

#include <QToolBar>

class QLabel;
class QMainWindow;

namespace towerkey::ui {

/// A bar below the tool bar that offers what a session left behind that did not get to its end.
class RecoveryBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecoveryBar)

public:
    /// Adds itself to the window if there is something to offer.
    RecoveryBar(Recovery &recovery, QMainWindow &window);

    bool isEmpty() const { return m_left.isEmpty(); }

private:
    void build(QMainWindow &window);
    void showNext();
    void restore();
    void discard();

    Recovery &m_recovery;
    QList<LeftBehind> m_left;
    QLabel *m_text;
};

} // namespace towerkey::ui
