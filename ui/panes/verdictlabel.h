// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/settingpath.h"

#include <QToolButton>

class QFrame;
class QLabel;
class QListView;

namespace towerkey::ui {

class Session;
class VerdictModel;

/// Says in a word whether the deployment starts, and how much there is to warn of. It opens the
/// list of reasons, each of which leads to its place.
class VerdictLabel final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictLabel)

public:
    explicit VerdictLabel(const Session &session, QWidget *parent = nullptr);

    /// Opens the list of reasons.
    void open();

signals:
    /// The reader wants to see the place of a reason; the path is empty when it is about no
    /// setting.
    void reasonChosen(const towerkey::SettingPath &path, const towerkey::Place &place);

private:
    void buildPopup();
    void follow();
    QString summary() const;
    QString word() const;
    void choose(const QModelIndex &index);

    const Session &m_session;
    VerdictModel *m_model;
    QFrame *m_popup;
    QLabel *m_summary = nullptr;
    QListView *m_list = nullptr;
};

} // namespace towerkey::ui
