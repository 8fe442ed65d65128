// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QMenu;

namespace towerkey::ui {

/// What stands above the text of a preview: choices, the switch for secrets, and copying.
class PreviewBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewBar)

public:
    explicit PreviewBar(QWidget *parent = nullptr);

    /// A list to choose from, at the left.
    QComboBox *addChoice(const QString &objectName, const QString &accessibleName);
    /// The menu of "Copy as…"; fill it when it is about to be shown.
    QMenu *copyMenu() const { return m_copyMenu; }
    bool reveals() const;
    /// Sets the switch without a word.
    void setReveals(bool reveals);
    /// Hides the secrets again.
    void conceal();

signals:
    void revealChanged(bool reveals);
    void copyRequested();

private:
    QHBoxLayout *m_layout;
    QCheckBox *m_reveal;
    QMenu *m_copyMenu;
};

} // namespace towerkey::ui
