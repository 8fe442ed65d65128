// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/variableformats.h"
#include "ui/models/variablechanges.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace towerkey::ui {

class CodeView;
class Highlighting;
class PreviewBar;
class Session;
class TypingBar;

/// The variables that stand for the deployment, as text in the form of one's choice. The text can
/// be edited: what is typed or pasted becomes an edit once the line is left, and lines that give
/// nothing stay, marked with the reason, until they are mended or discarded.
class VariablesPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariablesPane)

public:
    VariablesPane(Session &session, Highlighting &highlighting, QWidget *parent = nullptr);

    void setCurrentSetting(const SettingPath &path);
    void setFormat(exchange::VariableFormat format);
    exchange::VariableFormat format() const;
    /// Applies what is typed. What of it cannot be, with the reason; or empty.
    QString unapplied();
    /// The same, without trying it again.
    QString pending() const;

signals:
    void pendingChanged(); ///< Something typed could not be applied, or is now.
    void settingChosen(const towerkey::SettingPath &path);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectView();
    void follow();
    void forget();
    void update();
    void showText();
    void showProblems();
    void markCurrent();
    void noticeEdit();
    void leaveLine(int line);
    void commitSoon();
    void commit(int unfinished);
    int unfinishedLine() const;
    bool hasUnfinished() const;
    bool pasteVariables();
    void discard();
    void goToProblem();
    void fillCopyMenu();
    void copy(exchange::VariableFormat format, bool revealSecrets) const;

    Session &m_session;
    PreviewBar *m_bar;
    QComboBox *m_format;
    CodeView *m_view;
    QLabel *m_inexpressible;
    TypingBar *m_problems;
    VariableWriter m_writer;
    VariableLines m_shown;
    QList<KeptLines> m_kept;
    JoinedLines m_joined;
    SettingPath m_current;
    QTimer m_pause; // Since something was typed.
    bool m_isStale = true;
    bool m_isCommitting = false;
};

} // namespace towerkey::ui
