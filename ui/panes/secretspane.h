// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QTreeView;

namespace towerkey::ui {

class SecretsModel;
class Session;

/// The secrets with dots for what they hold; each is revealed by itself.
class SecretsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretsPane)

public:
    explicit SecretsPane(Session &session, QWidget *parent = nullptr);

    void setCurrentSetting(const SettingPath &path);
    /// Selects the secret that a source is; false when none is.
    bool showSource(qsizetype source);

signals:
    void settingChosen(const towerkey::SettingPath &path);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void setUpTable();
    QWidget *buildButtons();
    void toggleCurrent();
    void showCurrent();
    void noticeEmpty();
    void choose();

    SecretsModel *m_model;
    QTreeView *m_table;
    QLabel *m_empty;
    QToolButton *m_reveal = nullptr;
    QToolButton *m_copy = nullptr;
};

} // namespace towerkey::ui
