// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

namespace towerkey::ui {

/// Qt's own style; but the frame of an empty check box can be seen on a dark ground, too.
class FusionStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FusionStyle)

public:
    FusionStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace towerkey::ui
