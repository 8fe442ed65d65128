// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/dialogs/dialogs.h"
#include "ui/models/valuerule.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace towerkey::ui {

/// Edits a value as JSON text. What is wrong is told while typing, and nothing wrong is accepted.
/// A value with secrets is shown with dots, read-only, until it is revealed.
class JsonDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonDialog)

public:
    JsonDialog(Highlighting &highlighting, const Dialogs::TextRequest &request,
               QWidget *parent = nullptr);

    const json::Value &value() const { return m_value; } ///< What was accepted.

private:
    void build(bool hasSecrets);
    void judge();
    void reveal();
    QString problem();

    ValueRule m_rule;
    json::Value m_value;
    QPlainTextEdit *m_text;
    QLabel *m_message;
    QCheckBox *m_reveal;
    QDialogButtonBox *m_buttons;
};

} // namespace towerkey::ui
