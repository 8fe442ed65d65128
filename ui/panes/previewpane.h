// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/previewtext.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;

namespace towerkey::ui {

class CodeView;
class PreviewBar;
class Session;
class SourceInput;
class TypingBar;

/// A live text made from the deployment. The lines of the chosen setting are marked, and a click
/// on a line chooses its setting. It is made only while it can be seen. A text that is the one of
/// a source can be typed in.
class PreviewPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPane)

public:
    using Maker = std::function<PreviewText(const Session &, int choice, bool revealSecrets)>;

    /// What a preview is of.
    struct Kind
    {
        QString objectName;
        QString accessibleName;
        QString emptyText; ///< Shown instead of the text when there is none.
        Maker make;
        /// The names to choose from, when there may be several texts.
        std::function<QStringList(const Session &)> choices = {};
        bool showsOrigins = false;
        /// Whether making it would hold up who is typing; it is then made when changes pause.
        std::function<bool(const Session &)> takesLong = {};
    };

    PreviewPane(Session &session, Highlighting &highlighting, Kind kind, QWidget *parent = nullptr);

    void setCurrentSetting(const SettingPath &path);
    void choose(int choice);
    /// Puts the cursor on a line of the text, counted from 0.
    void showLine(int line);
    /// Takes what the session holds now, if the text can be seen; else once it can.
    void follow();
    /// Applies what is typed. What of it cannot be, with the reason; or empty.
    QString unapplied();
    /// The same, without trying it again.
    QString pending() const;

signals:
    void pendingChanged(); ///< Something typed could not be applied, or is now.
    void settingChosen(const towerkey::SettingPath &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void followChange();
    void changeText();
    void changeRevealing(bool reveals);
    void followChoices();
    void update();
    void markCurrent();
    void chooseLine(int line);
    void fillCopyMenu();
    void copy(bool revealSecrets) const;

    Session &m_session;
    Kind m_kind;
    PreviewBar *m_bar;
    QComboBox *m_choice = nullptr;
    CodeView *m_view;
    QLabel *m_note;
    QLabel *m_empty;
    TypingBar *m_typing;
    SourceInput *m_input;
    PreviewText m_text;
    SettingPath m_current;
    QTimer m_pause;
    int m_shownChoice = 0;
    bool m_isStale = true;
};

} // namespace towerkey::ui
