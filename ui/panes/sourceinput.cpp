// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/sourceinput.h"

#include "ui/highlight/codeview.h"
#include "ui/models/session.h"
#include "ui/models/sourcetext.h"
#include "ui/panes/typingbar.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

SourceInput::SourceInput(Session &session, CodeView &view, TypingBar &bar, QObject *parent)
    : QObject(parent), m_session(session), m_view(view), m_bar(bar)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseAfterTyping);
    view.installEventFilter(this);
    connect(&m_pause, &QTimer::timeout, this, &SourceInput::commit);
    connect(&view, &CodeView::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(&view, &CodeView::lineChosen, this, [this] {
        if (isPending())
            commitSoon();
    });
    connect(&bar, &TypingBar::discardRequested, this, &SourceInput::discard);
    connect(&bar, &TypingBar::showRequested, this, [this] {
        m_view.showLine(m_view.problems().keys().value(0));
        m_view.setFocus(Qt::OtherFocusReason);
    });
}

void SourceInput::setShown(const ShownSource &shown)
{
    m_pause.stop();
    m_shown = shown;
    m_view.setEditable(canBeTyped(shown));
    // The steps back lead through the undo of the whole window again.
    m_view.document()->clearUndoRedoStacks();
    m_bar.tell({});
    showReadingProblem();
}

/// A file that cannot be read is to be mended here, so its first mistake is marked.
void SourceInput::showReadingProblem()
{
    const auto wrong =
        m_shown.source < 0 ? std::nullopt : readingProblem(m_session.deployment(), m_shown.source);
    m_view.setProblems(wrong ? QHash<int, QString>{{wrong->line, wrong->text}}
                             : QHash<int, QString>());
}

bool SourceInput::isPending() const { return m_view.isTouched() && !m_view.isReadOnly(); }

void SourceInput::commitSoon()
{
    QMetaObject::invokeMethod(this, &SourceInput::commit, Qt::QueuedConnection);
}

bool SourceInput::commit()
{
    m_pause.stop();
    if (!isPending() || m_isCommitting)
        return true;
    const auto edit =
        editOfTyped(m_session.deployment(), m_session.images(), m_shown, m_view.text());
    if (!edit) {
        m_view.setProblems({{edit.error().line, edit.error().text}});
        m_bar.tell(
            tr("Not applied, line %1: %2").arg(edit.error().line + 1).arg(edit.error().text));
        return false;
    }
    const QScopedValueRollback committing(m_isCommitting, true);
    const QString name = nameOfSource(m_session.deployment().source(m_shown.source));
    m_session.apply(*edit, tr("edit %1").arg(name));
    emit settled();
    return true;
}

void SourceInput::discard()
{
    m_pause.stop();
    emit settled();
    m_view.setFocus(Qt::OtherFocusReason);
}

bool SourceInput::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers() == Qt::ControlModifier && !m_view.isReadOnly()) {
            commit();
            return true;
        }
    }
    return QObject::eventFilter(object, event);
}

} // namespace towerkey::ui
