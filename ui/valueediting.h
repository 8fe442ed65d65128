// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QObject>

class QWidget;

namespace towerkey::ui {

class Dialogs;
class EntriesPane;
class Highlighting;
class Session;

/// Edits values in dialogs, for panes that ask for it: JSON text, a form for one entry, rows of a
/// spreadsheet.
class ValueEditing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueEditing)

public:
    /// All of them must outlive it.
    ValueEditing(Session &session, Highlighting &highlighting, Dialogs &dialogs, QWidget *window);

    /// Answers what a table of entries asks for.
    void serve(EntriesPane &pane);
    void editText(const SettingPath &path);

private:
    void editEntry(EntriesPane &pane, int row);
    void changeEntry(EntriesPane &pane, int row);
    void paste(EntriesPane &pane, const QString &text);

    Session &m_session;
    Highlighting &m_highlighting;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace towerkey::ui
