// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editors/valueeditor.h"
#include "ui/models/valuerule.h"

class QAction;
class QLabel;
class QLineEdit;

namespace towerkey::ui {

/// A line for texts and numbers, with unit and range, and dots with a button to reveal them for
/// secrets.
class LineEditor final : public ValueEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineEditor)

public:
    explicit LineEditor(ValueRule rule, QWidget *parent = nullptr);

    void setValue(const json::Value &value) override;
    std::expected<json::Value, QString> value() const override;
    void showProblem() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void judge();
    void addReveal();
    void setRevealed(bool revealed);

    ValueRule m_rule;
    QLineEdit *m_line;
    QAction *m_reveal = nullptr;
};

} // namespace towerkey::ui
