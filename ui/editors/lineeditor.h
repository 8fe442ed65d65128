// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editors/valueeditor.h"
#include "ui/models/valuerule.h"

class QHBoxLayout;
class QLineEdit;

namespace towerkey::ui {

/// A line for texts and numbers, with unit and range. The up and down keys count whole numbers.
class LineEditor : public ValueEditor
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

    const ValueRule &rule() const { return m_rule; }
    QLineEdit *line() const { return m_line; }
    /// Adds a widget behind the line.
    void addWidget(QWidget *widget);
    /// What is worth knowing of a right value; empty for most.
    virtual QString hint() const { return {}; }

private:
    void judge();
    bool count(int step);

    ValueRule m_rule;
    QLineEdit *m_line;
};

} // namespace towerkey::ui
