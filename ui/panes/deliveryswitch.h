// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/deployment/definitions.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QToolButton;

namespace towerkey::ui {

class Session;

/// By which kind of source a setting is given, and buttons that move it to another. What a button
/// would do is told in words while the mouse or the keyboard's focus is on it.
class DeliverySwitch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliverySwitch)

public:
    explicit DeliverySwitch(Session &session, QWidget *parent = nullptr);

    /// Shows nothing for a setting that is given nowhere.
    void setCurrentSetting(const SettingPath &path);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QToolButton *add(deployment::Delivery delivery, const QString &name, const QString &text);
    void tell(QToolButton *button);
    void deliver(deployment::Delivery delivery);
    void tellNothing();

    Session &m_session;
    SettingPath m_path;
    QHash<QObject *, deployment::Delivery> m_deliveries;
    QList<QToolButton *> m_buttons;
    QLabel *m_consequence;
};

} // namespace towerkey::ui
