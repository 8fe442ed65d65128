// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QLabel;
class QPushButton;

namespace towerkey::ui {

/// A short tour for who opens the program for the first time: a few notes, each beside the control
/// it speaks of. Return goes on, Escape leaves; it never stands in the way of the window below.
class FirstSteps final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstSteps)

public:
    struct Step
    {
        QWidget *control;
        QString title;
        QString text;
    };

    /// Shows the first step. Steps whose control is gone are passed over.
    FirstSteps(const QList<Step> &steps, QWidget *window);

signals:
    void finished(); ///< Read to the end, or left.

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Shown
    {
        QPointer<QWidget> control;
        QString title;
        QString text;
    };

    void build();
    void goOn();
    void leave();
    void place();

    QList<Shown> m_steps;
    int m_step = -1;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_next;
    QPushButton *m_leave;
    QPoint m_tip; // Where the arrow points to, in coordinates of the frame.
};

} // namespace towerkey::ui
