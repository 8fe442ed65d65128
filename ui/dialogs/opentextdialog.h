// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/dialogs/dialogs.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace towerkey::ui {

/// A text to be pasted and opened. Says while it is typed what it is recognised as, or what is
/// wrong with it.
class OpenTextDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenTextDialog)

public:
    OpenTextDialog(const QString &folder, const Dialogs::Recogniser &recognise, Dialogs &dialogs,
                   QWidget *parent = nullptr);

    Dialogs::PastedText pasted() const;

private:
    QWidget *folderRow();
    void chooseFolder();
    void takeClipboard();
    void judge();

    Dialogs::Recogniser m_recognise;
    Dialogs &m_dialogs;
    QPlainTextEdit *m_text;
    QLineEdit *m_folder;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
};

} // namespace towerkey::ui
