// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/variablespane.h"

#include "core/exchange/variabletext.h"
#include "ui/editors/secretclipboard.h"
#include "ui/highlight/codeview.h"
#include "ui/models/previewtext.h"
#include "ui/models/session.h"
#include "ui/panes/previewbar.h"
#include "ui/panes/typingbar.h"
#include "ui/theme/symbols.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using exchange::VariableFormat;

namespace {

Language languageOf(VariableFormat format)
{
    switch (format) {
    case VariableFormat::ComposeMap:
    case VariableFormat::ComposeList:
    case VariableFormat::Kubernetes:
        return Language::Yaml;
    case VariableFormat::Dotenv:
        return Language::Assignments;
    case VariableFormat::DockerRun:
    case VariableFormat::Shell:
        break;
    }
    return Language::Shell;
}

} // namespace

VariablesPane::VariablesPane(Session &session, Highlighting &highlighting, QWidget *parent)
    : QWidget(parent), m_session(session), m_bar(new PreviewBar(this)),
      m_format(m_bar->addChoice(u"variableFormat"_s, tr("Form"))),
      m_view(new CodeView(highlighting, Language::Yaml, this)), m_inexpressible(new QLabel(this)),
      m_problems(new TypingBar(u"variable"_s, this))
{
    setObjectName(u"variables"_s);
    m_view->setObjectName(u"variablesText"_s);
    m_view->setAccessibleName(tr("Equivalent variables"));
    m_view->setAccessibleDescription(
        tr("Type or paste variables. A line counts once the cursor leaves it."));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditable();
    m_view->setPlaceholderText(
        tr("Nothing is set yet. Type or paste variables here: NAME=value lines, the environment "
           "of a compose file, export commands, or docker run with -e."));
    for (const VariableFormat format : variableFormats())
        m_format->addItem(nameOf(format));
    m_inexpressible->setObjectName(u"variablesInexpressible"_s);
    m_inexpressible->setWordWrap(true);
    m_inexpressible->setContentsMargins(8, 2, 8, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_inexpressible);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_problems);
    connectView();
    follow();
}

void VariablesPane::connectView()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseAfterTyping);
    m_view->installEventFilter(this);
    connect(m_problems, &TypingBar::showRequested, this, &VariablesPane::goToProblem);
    connect(m_problems, &TypingBar::told, this, &VariablesPane::pendingChanged);
    connect(m_problems, &TypingBar::discardRequested, this, &VariablesPane::discard);
    connect(&m_pause, &QTimer::timeout, this, [this] { commit(unfinishedLine()); });
    connect(m_view, &CodeView::edited, this, &VariablesPane::noticeEdit);
    connect(m_view, &CodeView::lineChosen, this, &VariablesPane::leaveLine);
    connect(m_format, &QComboBox::currentIndexChanged, this, &VariablesPane::forget);
    connect(m_bar, &PreviewBar::revealChanged, this, &VariablesPane::forget);
    connect(m_bar, &PreviewBar::copyRequested, this, [this] { copy(format(), m_bar->reveals()); });
    connect(m_bar->copyMenu(), &QMenu::aboutToShow, this, &VariablesPane::fillCopyMenu);
    connect(&m_session, &Session::changed, this, &VariablesPane::follow);
    connect(&m_session, &Session::saved, this, &VariablesPane::follow);
    connect(&m_session, &Session::discarded, this, [this] {
        m_kept.clear();
        update();
    });
    connect(&m_session, &Session::opened, this, [this] {
        m_kept.clear();
        // Another deployment's secrets were not asked for.
        m_bar->conceal();
        forget();
    });
}

VariableFormat VariablesPane::format() const
{
    return variableFormats().value(m_format->currentIndex());
}

void VariablesPane::setFormat(VariableFormat format)
{
    m_format->setCurrentIndex(int(variableFormats().indexOf(format)));
}

void VariablesPane::setCurrentSetting(const SettingPath &path)
{
    m_current = path;
    if (isVisible())
        markCurrent();
}

void VariablesPane::follow()
{
    m_isStale = true;
    // What was typed and is not an edit yet must not be lost because something else changes.
    if (isVisible() && !m_isCommitting && m_view->isTouched())
        commitSoon();
    else if (isVisible() && !m_isCommitting)
        update();
}

void VariablesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        update();
}

/// Another form, or other secrets, with nothing of the old text to go back to.
void VariablesPane::forget()
{
    if (m_view->isTouched())
        commit(-1);
    m_view->setLanguage(languageOf(format()));
    m_isStale = true;
    if (!isVisible())
        return;
    update();
    m_view->document()->clearUndoRedoStacks();
}

void VariablesPane::update()
{
    m_isStale = false;
    m_shown = m_writer.lines(m_session, format(), m_bar->reveals());
    showText();
}

void VariablesPane::showText()
{
    m_joined = joined(m_shown, m_kept);
    QList<CodeLine> lines;
    lines.reserve(m_joined.lines.size());
    for (const PreviewLine &line : std::as_const(m_joined.lines))
        lines.append({line.text, {}});
    const int column = m_view->textCursor().positionInBlock();
    m_view->setLines(lines);
    if (m_joined.cursor >= 0 && m_view->hasFocus())
        m_view->putCursor(m_joined.cursor, column);
    // The steps back lead through the undo of the whole window again.
    if (m_kept.isEmpty())
        m_view->document()->clearUndoRedoStacks();
    m_inexpressible->setText(
        tr("This form has no way to write: %1").arg(m_shown.inexpressible.join(u", "_s)));
    m_inexpressible->setVisible(!m_shown.inexpressible.isEmpty());
    showProblems();
    markCurrent();
}

void VariablesPane::showProblems()
{
    m_view->setProblems(m_joined.problems);
    QStringList reasons;
    for (const KeptLines &kept : std::as_const(m_kept)) {
        if (!kept.reason.isEmpty())
            reasons.append(kept.reason);
    }
    if (reasons.isEmpty())
        return m_problems->tell({});
    const QString count = reasons.size() == 1
        ? tr("1 entry is not applied:")
        : tr("%1 entries are not applied. The first:").arg(reasons.size());
    m_problems->tell(count + u' ' + reasons.first());
}

void VariablesPane::markCurrent()
{
    PreviewText text;
    text.lines = m_joined.lines;
    m_view->markLines(linesOfSetting(text, m_current));
}

void VariablesPane::noticeEdit() { m_pause.start(); }

/// Not at once: the text, or the undo stack, may be in the middle of a step.
void VariablesPane::commitSoon()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_view->isTouched() || hasUnfinished())
                commit(unfinishedLine());
        },
        Qt::QueuedConnection);
}

void VariablesPane::leaveLine(int line)
{
    if (m_view->isTouched() || hasUnfinished())
        return commitSoon();
    const SettingPath path = m_joined.lines.value(line).path;
    if (!path.isEmpty())
        emit settingChosen(path);
}

/// The line of the cursor, while it has the focus and is not as it was shown.
int VariablesPane::unfinishedLine() const
{
    const QTextBlock block = m_view->textCursor().block();
    const bool isShown = std::ranges::any_of(m_joined.lines, [&block](const PreviewLine &line) {
        return line.text == block.text() && !line.text.trimmed().isEmpty();
    });
    return m_view->hasFocus() && !isShown ? block.blockNumber() : -1;
}

/// Whether lines are kept of which nobody knows yet whether they are wrong.
bool VariablesPane::hasUnfinished() const
{
    return std::ranges::any_of(m_kept, [](const KeptLines &kept) { return kept.reason.isEmpty(); });
}

void VariablesPane::commit(int unfinished)
{
    if (m_isCommitting)
        return;
    const QScopedValueRollback committing(m_isCommitting, true);
    m_pause.stop();
    VariableChanges changes = changesOfTyped(m_session, m_shown, m_view->text(), unfinished);
    m_kept = std::move(changes.kept);
    m_session.apply(changes.edit, changes.text, changes.about);
    update();
}

QString VariablesPane::unapplied()
{
    if (m_view->isTouched())
        commit(-1);
    return pending();
}

QString VariablesPane::pending() const { return m_problems->reason(); }

bool VariablesPane::eventFilter(QObject *object, QEvent *event)
{
    const bool isLeft = event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
    if (isLeft && (m_view->isTouched() || hasUnfinished()))
        commit(-1);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers() == Qt::ControlModifier) {
            commit(-1);
            return true;
        }
        if (key->matches(QKeySequence::Paste) && pasteVariables())
            return true;
    }
    return QWidget::eventFilter(object, event);
}

/// Several lines, or a whole compose file, become lines of their own behind the cursor's.
bool VariablesPane::pasteVariables()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().contains(u'\n'))
        return false;
    exchange::VariableText read = exchange::readVariablesOfFile(text);
    QList<exchange::EquivalentVariable> variables;
    for (const auto &variable : std::as_const(read.variables))
        variables.append({variable.name, variable.value, {}, false});
    const QString pasted = variables.isEmpty()
        ? text
        : QString::fromUtf8(exchange::write(variables, format(), {}).text);
    QTextCursor cursor = m_view->textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    cursor.movePosition(QTextCursor::EndOfBlock);
    if (!cursor.block().text().trimmed().isEmpty())
        cursor.insertText(u"\n"_s);
    cursor.insertText(pasted.trimmed());
    cursor.endEditBlock();
    m_view->setTextCursor(cursor);
    commit(-1);
    return true;
}

void VariablesPane::discard()
{
    m_kept.clear();
    update();
    m_view->setFocus(Qt::OtherFocusReason);
}

void VariablesPane::goToProblem()
{
    QList<int> lines = m_joined.problems.keys();
    std::ranges::sort(lines);
    const int cursor = m_view->textCursor().blockNumber();
    const auto next = std::ranges::upper_bound(lines, cursor);
    m_view->showLine(next == lines.end() ? lines.value(0) : *next);
    m_view->setFocus(Qt::OtherFocusReason);
}

void VariablesPane::fillCopyMenu()
{
    QMenu *menu = m_bar->copyMenu();
    menu->clear();
    for (const VariableFormat format : variableFormats()) {
        menu->addAction(tr("Copy as %1").arg(nameOf(format)), this,
                        [this, format] { copy(format, m_bar->reveals()); });
    }
    menu->addSeparator();
    menu->addAction(tr("Copy with secrets"), this, [this] { copy(format(), true); });
}

void VariablesPane::copy(VariableFormat format, bool revealSecrets) const
{
    const QString text = variableLines(m_session, format, revealSecrets).text();
    if (revealSecrets)
        copySecret(text);
    else
        QGuiApplication::clipboard()->setText(text);
}

} // namespace towerkey::ui
