// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/valueediting.h"

#include "ui/dialogs/dialogs.h"
#include "ui/models/entriesmodel.h"
#include "ui/models/session.h"
#include "ui/models/settingstate.h"
#include "ui/models/valuerule.h"
#include "ui/panes/entriespane.h"

namespace towerkey::ui {

ValueEditing::ValueEditing(Session &session, Highlighting &highlighting, Dialogs &dialogs,
                           QWidget *window)
    : QObject(window), m_session(session), m_highlighting(highlighting), m_dialogs(dialogs),
      m_window(window)
{
}

void ValueEditing::serve(EntriesPane &pane)
{
    connect(&pane, &EntriesPane::formRequested, this, [this, &pane](int row) {
        if (row < 0)
            editEntry(pane, row);
        else
            changeEntry(pane, row);
    });
    connect(&pane, &EntriesPane::pasteRequested, this,
            [this, &pane](const QString &text) { paste(pane, text); });
    connect(&pane, &EntriesPane::textEditorRequested, this, &ValueEditing::editText);
}

void ValueEditing::editText(const SettingPath &path)
{
    const SettingState state = stateOf(m_session, path);
    const ValueRule rule = ruleFor(m_session.catalogue(), path, state.value);
    const auto value = m_dialogs.editText(m_window, m_highlighting,
                                          {path.toString(), state.value, state.shown, rule});
    if (value && *value != state.value)
        m_session.setSetting(path, *value);
}

/// A new entry, in the form of the one before it.
void ValueEditing::editEntry(EntriesPane &pane, int row)
{
    EntriesModel &model = *pane.model();
    const auto filled = m_dialogs.editEntry(
        m_window,
        {tr("New entry of %1").arg(model.path().toString()),
         model.layout(),
         {},
         {},
         [&model, row](const QString &key) { return model.problemOfKey(key, row); }});
    if (!filled)
        return;
    const json::Value last = model.entryAt(model.rowCount() - 1);
    const json::Value *like = model.rowCount() > 0 ? &last : nullptr;
    if (model.add(filled->key, model.layout().entryOf(filled->cells, like)))
        pane.selectRow(model.rowCount() - 1);
}

/// Only what was changed is written; all of it is one step of undo.
void ValueEditing::changeEntry(EntriesPane &pane, int row)
{
    EntriesModel &model = *pane.model();
    const json::Value entry = model.entryAt(row);
    const QString name = model.path().child(model.keyAt(row)).toString();
    const auto filled = m_dialogs.editEntry(
        m_window,
        {name, model.layout(), model.keyAt(row), entry,
         [&model, row](const QString &key) { return model.problemOfKey(key, row); }});
    if (!filled)
        return;
    m_session.undoStack().beginMacro(tr("change %1").arg(name));
    for (int field = 0; field < int(filled->cells.size()); ++field) {
        const json::Value value = filled->cells[field].value_or(json::Value());
        model.setData(model.index(row, model.columnOf(field)),
                      QVariant::fromValue(CellValue{value}), Qt::EditRole);
    }
    if (model.layout().hasKeys()) {
        model.setData(model.index(row, 0), QVariant::fromValue(CellValue{json::Value(filled->key)}),
                      Qt::EditRole);
    }
    m_session.undoStack().endMacro();
}

void ValueEditing::paste(EntriesPane &pane, const QString &text)
{
    EntriesModel &model = *pane.model();
    const QList<PastedRow> rows =
        m_dialogs.pasteEntries(m_window,
                               {tr("Add rows to %1").arg(model.path().toString()), model.layout(),
                                text, [&model](const QString &key) {
                                    return model.layout().hasKeys() && model.rowOf(key) >= 0;
                                }});
    QList<std::pair<QString, json::Value>> entries;
    for (const PastedRow &row : rows)
        entries.append({row.key, row.entry});
    if (!entries.isEmpty() && model.addAll(entries))
        pane.selectRow(model.rowCount() - 1);
}

} // namespace towerkey::ui
