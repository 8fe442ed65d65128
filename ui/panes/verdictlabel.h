// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QToolButton>

namespace towerkey::ui {

class Session;

/// Says in a word whether the deployment starts. A click leads to the reasons.
class VerdictLabel final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictLabel)

public:
    explicit VerdictLabel(const Session &session, QWidget *parent = nullptr);

private:
    void follow();

    const Session &m_session;
};

} // namespace towerkey::ui
