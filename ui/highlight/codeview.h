// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/highlight/highlighting.h"

#include <QPlainTextEdit>

namespace towerkey::ui {

class NoteColumn;

/// A line of a code view and the note beside it.
struct CodeLine
{
    QString text;
    QString note;

    bool operator==(const CodeLine &) const = default;
};

/// Shows lines of generated text. New lines replace only what differs, so cursor, selection and
/// scroll position stay where the reader left them.
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeView)

public:
    CodeView(Highlighting &highlighting, Language language, QWidget *parent = nullptr);

    void setLines(const QList<CodeLine> &lines);
    /// Marks lines by their ground and brings the first of them into view if none is.
    void markLines(const QList<int> &lines);
    /// Shows the notes in a column at the right.
    void setNotesVisible(bool visible);

    int lineCount() const { return blockCount(); }
    int firstVisibleLine() const;
    int lineTop(int line) const; ///< In pixels of the viewport.
    int lineAt(int y) const; ///< The line at a height of the viewport; -1 behind the last one.
    QString note(int line) const { return m_lines.value(line).note; }
    QList<int> markedLines() const { return m_marked; }

signals:
    /// The reader put the cursor on a line.
    void lineChosen(int line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void replaceLines(const QStringList &before, const QStringList &after);
    void showMarks();
    void placeNotes();
    void noticeCursor();

    NoteColumn *m_notes;
    QList<CodeLine> m_lines;
    QList<int> m_marked;
    int m_cursorLine = 0;
    bool m_isUpdating = false;
};

} // namespace towerkey::ui
