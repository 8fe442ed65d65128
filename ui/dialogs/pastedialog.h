// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/dialogs/dialogs.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace towerkey::ui {

/// Rows of a spreadsheet or CSV file, to be looked at and mended before they become entries. What
/// is wrong is told row by row, and nothing is taken while anything is wrong.
class PasteDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteDialog)

public:
    explicit PasteDialog(const Dialogs::PasteRequest &request, QWidget *parent = nullptr);

    const QList<PastedRow> &rows() const { return m_rows; }

private:
    void judge();
    QStringList problems() const;
    QString summary() const;

    const Dialogs::PasteRequest &m_request;
    QList<PastedRow> m_rows;
    QPlainTextEdit *m_text;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
};

} // namespace towerkey::ui
