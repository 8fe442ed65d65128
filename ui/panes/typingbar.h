// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;

namespace towerkey::ui {

/// How long nothing is typed until it is applied, in milliseconds.
inline constexpr int PauseAfterTyping = 600;

/// Stands below a text that can be typed in while something typed is not applied: says why, leads
/// to the place, and discards it.
class TypingBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypingBar)

public:
    /// \a name begins the names of its parts for tests: "variable" gives "variableProblemText".
    explicit TypingBar(const QString &name, QWidget *parent = nullptr);

    /// Shows a reason; an empty one hides the bar.
    void tell(const QString &reason);
    QString reason() const;

signals:
    void told(); ///< There is another reason, or none any more.
    void showRequested();
    void discardRequested();

private:
    QLabel *m_text;
};

} // namespace towerkey::ui
