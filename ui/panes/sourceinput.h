// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/sourcetyping.h"

#include <QObject>
#include <QTimer>

namespace towerkey::ui {

class CodeView;
class Session;
class TypingBar;

/// Makes edits of what is typed in a view of a source's text: once the line is left, the view loses
/// the focus, or nothing was typed for a moment. What gives no edit stays, marked with the reason,
/// until it is mended or discarded.
class SourceInput final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceInput)

public:
    SourceInput(Session &session, CodeView &view, TypingBar &bar, QObject *parent);

    /// The view shows this now; what belongs to no source, or cannot be typed without damage, is
    /// read-only.
    void setShown(const ShownSource &shown);
    const ShownSource &shown() const { return m_shown; }
    /// Whether something is typed that is no edit yet.
    bool isPending() const;
    /// Makes the edit; false when there is none, which is told then.
    bool commit();
    void commitSoon(); ///< Not in the middle of a step of undo, or of the view's own work.

signals:
    void settled(); ///< Nothing is pending any more: the view may show something else.

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void discard();
    void showReadingProblem();

    Session &m_session;
    CodeView &m_view;
    TypingBar &m_bar;
    ShownSource m_shown;
    QTimer m_pause; // Since something was typed.
    bool m_isCommitting = false;
};

} // namespace towerkey::ui
