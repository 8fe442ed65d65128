// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editors/lineeditor.h"

class QAction;
class QLabel;

namespace towerkey::ui {

/// A line that shows dots, with its strength in words, and buttons to reveal, generate and copy.
class SecretEditor final : public LineEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretEditor)

public:
    explicit SecretEditor(ValueRule rule, QWidget *parent = nullptr);

private:
    void setRevealed(bool revealed);
    void generate();
    void showStrength();

    QAction *m_reveal;
    QLabel *m_strength;
};

} // namespace towerkey::ui
