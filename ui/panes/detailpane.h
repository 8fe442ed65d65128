// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace towerkey::ui {

class Session;

/// Everything about the selected setting: what it is, its variable, and why it has its value.
class DetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailPane)

public:
    explicit DetailPane(Session &session, QWidget *parent = nullptr);

    void setCurrentSetting(const SettingPath &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTitle();
    QWidget *buildVariable();
    void follow();

    Session &m_session;
    SettingPath m_path;
    QLabel *m_title;
    QPushButton *m_reset;
    QTextBrowser *m_text;
    QWidget *m_variableRow;
    QLineEdit *m_variable;
    QToolButton *m_copy;
};

} // namespace towerkey::ui
