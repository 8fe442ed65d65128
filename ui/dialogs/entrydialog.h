// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/dialogs/dialogs.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;

namespace towerkey::ui {

class ValueEditor;

/// All fields of one entry, each with its type's field and what it is for. An entry that is
/// accepted works: everything required is there, and nothing is wrong.
class EntryDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryDialog)

public:
    explicit EntryDialog(const Dialogs::EntryRequest &request, QWidget *parent = nullptr);

    /// What was accepted. Fields that were left empty have no value.
    const Dialogs::FilledEntry &entry() const { return m_entry; }

private:
    void addKey(QFormLayout &form);
    void addFields(QFormLayout &form);
    ValueEditor *addField(QFormLayout &form, const QString &title, const EntryColumn &column);
    void judge();
    QString take();

    const Dialogs::EntryRequest &m_request;
    Dialogs::FilledEntry m_entry;
    ValueEditor *m_key = nullptr;
    QList<ValueEditor *> m_fields;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
};

} // namespace towerkey::ui
