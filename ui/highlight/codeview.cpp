// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/highlight/codeview.h"

#include "core/base/linechanges.h"
#include "core/base/listchange.h"
#include "ui/highlight/notecolumn.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tones.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <ranges>

namespace towerkey::ui {

namespace {

QList<CodeLine> linesOf(const QString &text)
{
    QList<CodeLine> lines;
    for (QString &line : text.split(u'\n'))
        lines.append({std::move(line), {}});
    return lines;
}

QStringList textsOf(const QList<CodeLine> &lines, qsizetype begin, qsizetype end)
{
    QStringList texts;
    for (qsizetype i = begin; i < end; ++i)
        texts.append(lines[i].text);
    return texts;
}

/// All from the first line to the last one whose text differs.
LineChange differenceOf(const QList<CodeLine> &before, const QList<CodeLine> &after)
{
    const ListChange change =
        listChange(before.size(), after.size(),
                   [&](qsizetype i, qsizetype k) { return before[i].text == after[k].text; });
    return {change.first, change.first + change.removed, change.first,
            change.first + change.inserted};
}

/// Replaces the part of a line that differs.
void replaceLine(QTextCursor cursor, const QTextBlock &block, const QString &text)
{
    const QString old = block.text();
    const auto [oldDiffers, newDiffers] =
        std::mismatch(old.begin(), old.end(), text.begin(), text.end());
    const qsizetype prefix = oldDiffers - old.begin();
    const auto [oldTail, newTail] =
        std::mismatch(old.rbegin(), old.rend() - prefix, text.rbegin(), text.rend() - prefix);
    const qsizetype suffix = oldTail - old.rbegin();
    cursor.setPosition(block.position() + int(prefix));
    cursor.setPosition(block.position() + int(old.size() - suffix), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(prefix, text.size() - suffix - prefix));
}

/// Removes lines; the document keeps at least one, empty, line.
void removeLines(QTextCursor cursor, const QTextDocument &document, int begin, int end)
{
    const QTextBlock first = document.findBlockByNumber(begin);
    const QTextBlock last = document.findBlockByNumber(end - 1);
    const bool hasNext = last.next().isValid();
    const bool hasPrevious = !hasNext && first.previous().isValid();
    cursor.setPosition(hasPrevious ? first.position() - 1 : first.position());
    const int stop = hasNext ? last.next().position() : last.position() + last.length() - 1;
    cursor.setPosition(stop, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

/// Over lines that stand together, with their ends; on one line it selects nothing. Each cursor
/// costs time at every change of the document, so there must not be one for each line.
QTextCursor cursorOver(const QTextDocument &document, int first, int last)
{
    QTextCursor cursor(document.findBlockByNumber(first));
    const QTextBlock end = document.findBlockByNumber(last);
    if (first == last || cursor.isNull() || !end.isValid())
        return cursor;
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor::KeepAnchor);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    return cursor;
}

void insertLines(QTextCursor cursor, const QTextDocument &document, int at,
                 const QStringList &lines)
{
    const QTextBlock block = document.findBlockByNumber(at);
    if (block.isValid()) {
        cursor.setPosition(block.position());
        cursor.insertText(lines.join(u'\n') + u'\n');
    } else {
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u'\n' + lines.join(u'\n'));
    }
}

} // namespace

CodeView::CodeView(Highlighting &highlighting, Language language, QWidget *parent)
    : QPlainTextEdit(parent), m_highlighting(highlighting), m_notes(new NoteColumn(*this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    useFixedFont(*this);
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    highlighting.attach(document(), language);
    m_notes->hide();
    connect(this, &QPlainTextEdit::updateRequest, m_notes, qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeView::noticeCursor);
    connect(this, &QPlainTextEdit::textChanged, this, &CodeView::noticeEdit);
}

void CodeView::setLanguage(Language language) { m_highlighting.attach(document(), language); }

void CodeView::setEditable(bool editable)
{
    if (editable != isReadOnly())
        return;
    setReadOnly(!editable);
    setUndoRedoEnabled(editable);
    setTextInteractionFlags(editable ? Qt::TextEditorInteraction
                                     : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
}

QString CodeView::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void CodeView::setLines(const QList<CodeLine> &lines)
{
    if (lines == m_lines && !m_isTouched)
        return;
    m_isUpdating = true;
    const QTextBlock top = firstVisibleBlock();
    const bool wasAtTop = top.blockNumber() <= 0;
    const QList<CodeLine> before = m_isTouched ? linesOf(text()) : m_lines;
    m_lines = lines;
    const QList<CodeLine> none{CodeLine()}; // A document has at least one line.
    replaceLines(before.isEmpty() ? none : before, lines.isEmpty() ? none : lines);
    // What was set is no step that typing could take back.
    if (before != lines)
        document()->clearUndoRedoStacks();
    if (!wasAtTop && top.isValid())
        verticalScrollBar()->setValue(top.firstLineNumber());
    m_cursorLine = textCursor().blockNumber();
    m_revision = document()->revision();
    m_isTouched = false;
    m_isUpdating = false;
    m_notes->update();
}

void CodeView::replaceLines(const QList<CodeLine> &oldLines, const QList<CodeLine> &newLines)
{
    const LineChange differing = differenceOf(oldLines, newLines);
    const QStringList before = textsOf(oldLines, differing.oldBegin, differing.oldEnd);
    const QStringList after = textsOf(newLines, differing.newBegin, differing.newEnd);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const QList<LineChange> changes = lineChanges(before, after);
    for (const LineChange &change : changes | std::views::reverse) {
        const int first = int(differing.oldBegin + change.oldBegin);
        const qsizetype common =
            qMin(change.oldEnd - change.oldBegin, change.newEnd - change.newBegin);
        for (qsizetype i = 0; i < common; ++i)
            replaceLine(cursor, document()->findBlockByNumber(first + int(i)),
                        after[change.newBegin + i]);
        const int rest = first + int(common);
        const auto added =
            after.sliced(change.newBegin + common, change.newEnd - change.newBegin - common);
        if (!added.isEmpty())
            insertLines(cursor, *document(), rest, added);
        else if (common < change.oldEnd - change.oldBegin)
            removeLines(cursor, *document(), rest, int(differing.oldBegin + change.oldEnd));
    }
    cursor.endEditBlock();
}

void CodeView::markLines(const QList<int> &lines)
{
    m_marked = lines;
    showMarks();
    if (lines.isEmpty() || (hasFocus() && !isReadOnly()))
        return;
    const bool isVisible = std::ranges::any_of(lines, [this](int line) {
        return line >= firstVisibleLine() && lineTop(line) + 8 < viewport()->height();
    });
    if (!isVisible)
        verticalScrollBar()->setValue(qMax(0, lines.first() - 3));
}

void CodeView::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (qsizetype i = 0, next = 0; i < m_marked.size(); i = next) {
        next = i + 1;
        // The last line of all has no end that could be selected.
        while (next < m_marked.size() && m_marked[next] == m_marked[next - 1] + 1
               && m_marked[next] < blockCount() - 1)
            ++next;
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursorOver(*document(), m_marked[i], m_marked[next - 1]);
        selection.format.setBackground(ground(Tone::Accent, palette()));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        if (!selection.cursor.isNull())
            selections.append(selection);
    }
    for (auto problem = m_problems.cbegin(); problem != m_problems.cend(); ++problem) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document()->findBlockByNumber(problem.key()));
        if (selection.cursor.isNull())
            continue;
        selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        selection.format.setBackground(ground(Tone::Error, palette()));
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(color(Tone::Error, palette()));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void CodeView::setProblems(const QHash<int, QString> &problems)
{
    if (m_problems == problems)
        return;
    m_problems = problems;
    showMarks();
}

void CodeView::showLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    m_isUpdating = true;
    setTextCursor(QTextCursor(block));
    centerCursor();
    m_cursorLine = line;
    m_isUpdating = false;
}

void CodeView::putCursor(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    m_isUpdating = true;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qMin(column, block.length() - 1));
    setTextCursor(cursor);
    ensureCursorVisible();
    m_cursorLine = line;
    m_isUpdating = false;
}

/// A new line begins below the one before it.
void CodeView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReadOnly() || !isReturn || event->modifiers() != Qt::NoModifier)
        return QPlainTextEdit::keyPressEvent(event);
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    qsizetype indent = 0;
    while (indent < before.size() && (before[indent] == u' ' || before[indent] == u'\t'))
        ++indent;
    textCursor().insertText(u'\n' + before.first(indent));
    ensureCursorVisible();
}

void CodeView::setNotesVisible(bool visible)
{
    m_notes->setVisible(visible);
    placeNotes();
}

int CodeView::firstVisibleLine() const { return qMax(0, firstVisibleBlock().blockNumber()); }

int CodeView::lineTop(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    return qRound(blockBoundingGeometry(block).translated(contentOffset()).top());
}

int CodeView::lineAt(int y) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (blockBoundingGeometry(block).translated(contentOffset()).bottom() > y)
            return block.blockNumber();
    }
    return -1;
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNotes();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
}

void CodeView::placeNotes()
{
    constexpr int CharactersOfNote = 32;
    const int wanted = m_notes->fontMetrics().averageCharWidth() * CharactersOfNote;
    const int column = m_notes->isHidden() ? 0 : qMin(wanted, width() * 2 / 5);
    setViewportMargins(0, 0, column, 0);
    const QRect area = viewport()->geometry();
    m_notes->setGeometry(area.right() + 1, area.top(), column, area.height());
}

bool CodeView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return showProblemAt(*static_cast<QHelpEvent *>(event));
    if (event->type() == QEvent::ShortcutOverride && !isReadOnly()) {
        // Where nothing was typed the keys undo what was done elsewhere in the window.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLeft = (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable());
        if (isLeft) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

bool CodeView::showProblemAt(const QHelpEvent &event)
{
    const int line = lineAt(viewport()->mapFrom(this, event.pos()).y());
    QToolTip::showText(event.globalPos(), m_problems.value(line), this);
    return true;
}

void CodeView::noticeEdit()
{
    // Colours change the document, too.
    if (m_isUpdating || isReadOnly() || m_revision == document()->revision())
        return;
    m_revision = document()->revision();
    m_isTouched = true;
    emit edited();
}

void CodeView::noticeCursor()
{
    noticeEdit();
    const int line = textCursor().blockNumber();
    if (m_isUpdating || line == m_cursorLine)
        return;
    m_cursorLine = line;
    emit lineChosen(line);
}

} // namespace towerkey::ui
