// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace towerkey::ui {

class DeliverySwitch;
class Session;

/// Everything about the selected setting: what it is, its variable, and why it has its value.
class DetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailPane)

public:
    explicit DetailPane(Session &session, QWidget *parent = nullptr);

    void setCurrentSetting(const SettingPath &path);

signals:
    /// The user wants to see what gives the value: a source and the byte in its text.
    void placeChosen(qsizetype source, qsizetype offset);
    void settingChosen(const towerkey::SettingPath &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTitle();
    QWidget *buildVariable();
    void follow();
    void showReset();
    void openLink(const QUrl &url);

    Session &m_session;
    SettingPath m_path;
    SettingPath m_resetPath; ///< The setting that the button was about the last time.
    QTimer m_resetPause;
    QLabel *m_title;
    QPushButton *m_reset;
    QTextBrowser *m_text;
    QWidget *m_variableRow;
    DeliverySwitch *m_delivery;
    QLineEdit *m_variable;
    QToolButton *m_copy;
};

} // namespace towerkey::ui
