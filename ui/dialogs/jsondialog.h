// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/dialogs/dialogs.h"
#include "ui/models/valuerule.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace towerkey::ui {

class CodeView;

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

public slots:
    /// Asks before something typed is lost.
    void reject() override;

private:
    void build(bool hasSecrets);
    void judge();
    void reveal();
    void setText(const QString &text);
    void format();
    struct Wrong
    {
        QString text;
        int line = -1; ///< From 0; -1 for the value as a whole.
    };
    std::optional<Wrong> problem();

    ValueRule m_rule;
    json::Value m_value;
    CodeView *m_text;
    QLabel *m_message;
    QCheckBox *m_reveal;
    QDialogButtonBox *m_buttons;
    QPushButton *m_format;
};

} // namespace towerkey::ui
