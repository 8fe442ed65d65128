// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QToolButton;

namespace towerkey::ui {

class ProblemsModel;
class Session;
struct Problem;

/// The list of problems below everything, with what can be done about the selected one; hidden
/// while there are none.
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
    void placeChosen(const towerkey::Place &place);
    void explanationRequested(const QString &rule);

private:
    void follow();
    void choose(const QModelIndex &index);
    void offer(const QModelIndex &index);
    QWidget *buildBar();
    const Problem *current() const; ///< Null when none is selected.

    Session &m_session;
    ProblemsModel *m_model;
    QListView *m_list;
    QLabel *m_title;
    QToolButton *m_fix;
    QMenu *m_fixes;
    QToolButton *m_explain;
};

} // namespace towerkey::ui
