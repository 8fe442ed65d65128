// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/editors/valueeditors.h"

#include "ui/editors/choiceeditor.h"
#include "ui/editors/lineeditor.h"
#include "ui/editors/patheditor.h"
#include "ui/editors/secreteditor.h"

namespace towerkey::ui {

ValueEditor *makeValueEditor(const ValueRule &rule, QWidget *parent)
{
    if (rule.type == catalogue::SettingType::Boolean || !rule.values.isEmpty())
        return new ChoiceEditor(rule, parent);
    if (rule.sensitive)
        return new SecretEditor(rule, parent);
    if (rule.holds != catalogue::Holds::Anything && rule.isScalar())
        return new PathEditor(rule, parent);
    return new LineEditor(rule, parent);
}

} // namespace towerkey::ui
