// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/deployment/definitions.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTreeView;

namespace towerkey::ui {

class Session;
class SourcesModel;

/// The files, variables and secrets in the order in which they apply, with what each gives and what
/// it loses. They are added, renamed and removed here, and settings change from one to another.
class SourcesPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesPane)

public:
    explicit SourcesPane(Session &session, QWidget *parent = nullptr);

    /// Selects the first source that gives a setting.
    void setCurrentSetting(const SettingPath &path);

signals:
    void settingChosen(const towerkey::SettingPath &path);
    /// The reader wants to see where a source is written.
    void placeRequested(qsizetype source, qsizetype offset);

private:
    void setUpTree();
    QWidget *buildButtons();
    QWidget *buildForm();
    void buildDeliveryMenu(QMenu &menu);
    void followCurrent();
    void followForm();
    void add();
    QString problemOfValue() const;
    void selectSource(const QString &name);
    bool canRemove(const QModelIndex &index) const;
    void remove();
    void deliver(deployment::Delivery delivery);
    void showPlace();
    void showMenu(const QPoint &position);
    void noticeEmpty();

    Session &m_session;
    SourcesModel *m_model;
    QTreeView *m_tree;
    QLabel *m_empty;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_deliver = nullptr;
    QPushButton *m_show = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_value = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace towerkey::ui
