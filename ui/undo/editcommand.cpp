// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/undo/editcommand.h"

namespace towerkey::ui {

using deployment::Edit;

EditCommand::EditCommand(EditTarget &target, Edit edit, const QString &text, SettingPath about)
    : QUndoCommand(text), m_target(target), m_edit(std::move(edit)), m_about(std::move(about))
{
}

void EditCommand::undo() { m_target.applyEdit(m_inverse); }

void EditCommand::redo() { m_inverse = m_target.applyEdit(m_edit); }

int EditCommand::id() const { return m_about.isEmpty() ? -1 : 1; }

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    // Only commands of the same id are offered, and only this class has one.
    const auto *later = static_cast<const EditCommand *>(other);
    if (later->m_about != m_about)
        return false;
    m_edit.changes += later->m_edit.changes;
    m_inverse.changes = later->m_inverse.changes + m_inverse.changes;
    setText(later->text());
    return true;
}

} // namespace towerkey::ui
