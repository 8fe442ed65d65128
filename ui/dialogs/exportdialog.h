// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/exportdraft.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTreeWidget;

namespace towerkey::ui {

class Dialogs;
class Highlighting;

/// Exports the open deployment: what, where to, the files as they will be, what they replace, and
/// the proof that they give the same configuration. Secrets are dots.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    ExportDialog(const Session &session, Highlighting &highlighting, Dialogs &dialogs,
                 QWidget *parent = nullptr);

    /// The folder that was written to.
    const QString &folder() const { return m_draft.folder(); }

private:
    void build(Highlighting &highlighting);
    void buildChoices(QFormLayout &form);
    void buildFiles(Highlighting &highlighting);
    QWidget *buildContent();
    QPlainTextEdit *addView(const QString &name);
    void connectAll();
    void chooseFolder();
    void takeOptions();
    void takeFolder();
    void showContent();
    void showFiles();
    void showProof();
    void showFolder();
    void showAll();
    void exportFiles();

    ExportDraft m_draft;
    Dialogs &m_dialogs;
    QComboBox *m_target;
    QComboBox *m_policy;
    QCheckBox *m_companion;
    QCheckBox *m_externalSecrets;
    QLineEdit *m_folder;
    QLabel *m_folderMessage;
    QCheckBox *m_replace;
    QTreeWidget *m_files;
    QCheckBox *m_change;
    QStackedWidget *m_views;
    QLabel *m_proof;
    QLabel *m_notes;
    QDialogButtonBox *m_buttons;
};

} // namespace towerkey::ui
