// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/highlight/highlighting.h"

#include <QHash>
#include <QPlainTextEdit>

class QHelpEvent;

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
/// scroll position stay where the reader left them. It can be made editable; what is typed stays
/// until other lines are set.
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeView)

public:
    CodeView(Highlighting &highlighting, Language language, QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setLines(const QList<CodeLine> &lines);
    void setEditable(bool editable = true);
    /// Marks lines by their ground and brings the first of them into view if none is; but not while
    /// the reader is in the text.
    void markLines(const QList<int> &lines);
    /// Marks lines as wrong, with the reasons as tool tips.
    void setProblems(const QHash<int, QString> &problems);
    /// Puts the cursor on a line and brings it into view.
    void showLine(int line);
    /// Puts the cursor where typing goes on, which is no choice of a line.
    void putCursor(int line, int column);
    /// Shows the notes in a column at the right.
    void setNotesVisible(bool visible);

    /// The lines as they stand, with every character as it is: toPlainText() has other spaces for
    /// some of them.
    QString text() const;
    int lineCount() const { return blockCount(); }
    int firstVisibleLine() const;
    int lineTop(int line) const; ///< In pixels of the viewport.
    int lineAt(int y) const; ///< The line at a height of the viewport; -1 behind the last one.
    QString note(int line) const { return m_lines.value(line).note; }
    QList<int> markedLines() const { return m_marked; }
    QHash<int, QString> problems() const { return m_problems; }
    /// Whether something was typed since lines were set.
    bool isTouched() const { return m_isTouched; }

signals:
    /// The reader put the cursor on a line.
    void lineChosen(int line);
    void edited(); ///< Something was typed or pasted.

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void replaceLines(const QList<CodeLine> &oldLines, const QList<CodeLine> &newLines);
    void showMarks();
    void placeNotes();
    void noticeCursor();
    void noticeEdit();
    bool showProblemAt(const QHelpEvent &event);

    Highlighting &m_highlighting;
    NoteColumn *m_notes;
    QList<CodeLine> m_lines;
    QList<int> m_marked;
    QHash<int, QString> m_problems;
    int m_cursorLine = 0;
    int m_revision = 0;
    bool m_isUpdating = false;
    bool m_isTouched = false;
};

} // namespace towerkey::ui
