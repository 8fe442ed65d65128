// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/deployment/edit.h"

#include <QUndoCommand>

namespace towerkey::ui {

/// Whatever edits are made on.
class EditTarget
{
public:
    /// Makes an edit and returns the one that undoes it.
    virtual deployment::Edit applyEdit(const deployment::Edit &edit) = 0;

protected:
    ~EditTarget() = default;
};

/// One step of undo: an edit and its inverse. Steps that follow each other on the same setting
/// become one.
class EditCommand final : public QUndoCommand
{
public:
    /// \a about is the setting, or empty for an edit that stays a step of its own.
    EditCommand(EditTarget &target, deployment::Edit edit, const QString &text, SettingPath about);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    EditTarget &m_target;
    deployment::Edit m_edit;
    deployment::Edit m_inverse;
    SettingPath m_about;
};

} // namespace towerkey::ui
