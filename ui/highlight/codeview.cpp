// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/highlight/codeview.h"

#include "ui/highlight/linechanges.h"
#include "ui/highlight/notecolumn.h"
#include "ui/theme/tones.h"

#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <ranges>

namespace towerkey::ui {

namespace {

QStringList textsOf(const QList<CodeLine> &lines)
{
    QStringList texts;
    for (const CodeLine &line : lines)
        texts.append(line.text);
    return texts;
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
    : QPlainTextEdit(parent), m_notes(new NoteColumn(*this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    highlighting.attach(document(), language);
    m_notes->hide();
    connect(this, &QPlainTextEdit::updateRequest, m_notes, qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeView::noticeCursor);
}

void CodeView::setLines(const QList<CodeLine> &lines)
{
    if (lines == m_lines)
        return;
    m_isUpdating = true;
    const QTextBlock top = firstVisibleBlock();
    const QStringList before = m_lines.isEmpty() ? QStringList{QString()} : textsOf(m_lines);
    m_lines = lines;
    const bool wasAtTop = top.blockNumber() <= 0;
    replaceLines(before, lines.isEmpty() ? QStringList{QString()} : textsOf(lines));
    if (!wasAtTop && top.isValid())
        verticalScrollBar()->setValue(top.firstLineNumber());
    m_cursorLine = textCursor().blockNumber();
    m_isUpdating = false;
    m_notes->update();
}

void CodeView::replaceLines(const QStringList &before, const QStringList &after)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const QList<LineChange> changes = lineChanges(before, after);
    for (const LineChange &change : changes | std::views::reverse) {
        const qsizetype common =
            qMin(change.oldEnd - change.oldBegin, change.newEnd - change.newBegin);
        for (qsizetype i = 0; i < common; ++i)
            replaceLine(cursor, document()->findBlockByNumber(int(change.oldBegin + i)),
                        after[change.newBegin + i]);
        const int rest = int(change.oldBegin + common);
        const auto added =
            after.sliced(change.newBegin + common, change.newEnd - change.newBegin - common);
        if (!added.isEmpty())
            insertLines(cursor, *document(), rest, added);
        else if (rest < change.oldEnd)
            removeLines(cursor, *document(), rest, int(change.oldEnd));
    }
    cursor.endEditBlock();
}

void CodeView::markLines(const QList<int> &lines)
{
    m_marked = lines;
    showMarks();
    if (lines.isEmpty())
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
    for (const int line : std::as_const(m_marked)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document()->findBlockByNumber(line));
        selection.format.setBackground(ground(Tone::Accent, palette()));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        if (!selection.cursor.isNull())
            selections.append(selection);
    }
    setExtraSelections(selections);
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

void CodeView::noticeCursor()
{
    const int line = textCursor().blockNumber();
    if (m_isUpdating || line == m_cursorLine)
        return;
    m_cursorLine = line;
    emit lineChosen(line);
}

} // namespace towerkey::ui
