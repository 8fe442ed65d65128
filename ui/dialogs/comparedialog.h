// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/comparedside.h"

#include <QDialog>
#include <QModelIndexList>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace towerkey::ui {

class ComparisonFilter;
class ComparisonModel;
class Dialogs;

/// Compares what is open with what is on the disk, with another image, service or deployment, and
/// takes over differences into what is open. It stays open beside the window and follows it.
class CompareDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareDialog)

public:
    CompareDialog(Session &session, Dialogs &dialogs, QWidget *parent);

signals:
    void settingChosen(const towerkey::SettingPath &path);

private:
    enum class With { Saved, Image, Service, Files, Folder };

    void buildChoice();
    void buildTable();
    void build();
    void fillChoices();
    void addChoice(const QString &text, With with, const QString &argument = {});
    void choose();
    void chooseFiles(With with);
    void compare();
    Result<ComparedSide> otherSide() const;
    void follow();
    void takeOver(const QModelIndexList &rows);
    void jump(const QModelIndex &index);

    Session &m_session;
    Dialogs &m_dialogs;
    ComparisonModel *m_model;
    ComparisonFilter *m_filter;
    QComboBox *m_with;
    QComboBox *m_images;
    QLabel *m_summary;
    QLineEdit *m_search;
    QCheckBox *m_hidesDefaults;
    QTreeView *m_table;
    QPushButton *m_take;
    QPushButton *m_takeAll;
    QStringList m_paths; // Of the other files.
    int m_chosen = 0;
};

} // namespace towerkey::ui
