// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QTreeView;

namespace towerkey::ui {

class ContentsModel;
class Session;
class SpecialVariablesModel;

/// The image's special variables, and what else it ships.
class SpecialPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpecialPane)

public:
    explicit SpecialPane(Session &session, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *buildVariables();
    QWidget *buildContents();
    QTreeView *makeTable(const QString &objectName, const QString &name, QAbstractItemModel *model,
                         QWidget *parent);
    void showVariable();
    void showContent();
    void useScript();

    SpecialVariablesModel *m_model;
    ContentsModel *m_contents;
    QTreeView *m_table = nullptr;
    QTreeView *m_contentsTable = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_aboutContent = nullptr;
    QPushButton *m_unset = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_copyCommand = nullptr;
};

} // namespace towerkey::ui
