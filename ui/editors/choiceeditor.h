// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editors/valueeditor.h"
#include "ui/models/valuerule.h"

class QComboBox;

namespace towerkey::ui {

/// A choice between true and false, or between the values of a setting; editable where the setting
/// takes other texts too.
class ChoiceEditor final : public ValueEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceEditor)

public:
    explicit ChoiceEditor(ValueRule rule, QWidget *parent = nullptr);

    void setValue(const json::Value &value) override;
    std::expected<json::Value, QString> value() const override;
    void showProblem() override;

private:
    ValueRule m_rule;
    QComboBox *m_choice;
};

} // namespace towerkey::ui
