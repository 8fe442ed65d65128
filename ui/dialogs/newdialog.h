// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/templates.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace towerkey::ui {

class Dialogs;

/// Chooses a template for a new deployment, and the folder that it will be saved in. Nothing is
/// written before the deployment is saved.
class NewDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewDialog)

public:
    /// \a parentFolder is where the new folder is suggested.
    NewDialog(Dialogs &dialogs, const QString &parentFolder, QWidget *parent);

signals:
    void chosen(const QString &templateName, const QString &folder);

private:
    void build();
    QWidget *buildFolder();
    void showTemplate();
    void suggestFolder();
    void judge();
    void browse();
    void create();
    const exchange::Template &current() const;

    Dialogs &m_dialogs;
    QString m_parentFolder;
    QList<exchange::Template> m_templates;
    QListWidget *m_list;
    QLabel *m_details;
    QLineEdit *m_folder;
    QLabel *m_problem;
    QPushButton *m_create;
    bool m_isFolderChosen = false; // By the user, so it is not suggested any more.
};

} // namespace towerkey::ui
