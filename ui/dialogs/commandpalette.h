// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/palettemodel.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace towerkey::ui {

/// Finds any command or setting by a few letters, from the keyboard alone: type, go up and down,
/// Return takes it, Escape leaves. Closes itself when the keyboard goes elsewhere.
class CommandPalette final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    CommandPalette(QList<PaletteItem> items, QWidget *parent);

signals:
    void settingChosen(const towerkey::SettingPath &path);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void search(const QString &text);
    void take(const QModelIndex &index);
    void place();

    PaletteModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
};

} // namespace towerkey::ui
