// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QWidget>

class QLabel;
class QListView;

namespace towerkey::ui {

class ProblemsModel;
class Session;

/// The list of problems below everything; hidden while there are none.
class ProblemsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsPane)

public:
    explicit ProblemsPane(Session &session, QWidget *parent = nullptr);

    /// Puts the keyboard into the list.
    void focusList();
    QSize sizeHint() const override;

signals:
    void settingChosen(const towerkey::SettingPath &path);

private:
    void follow();
    void choose(const QModelIndex &index);

    ProblemsModel *m_model;
    QListView *m_list;
    QLabel *m_title;
};

} // namespace towerkey::ui
