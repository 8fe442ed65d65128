// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/theme/screen.h"

#include <QScreen>
#include <QWidget>

namespace towerkey::ui {

void resizeOnScreen(QWidget &window, QSize wanted)
{
    constexpr int TitleBar = 40;
    if (const QScreen *screen = window.screen())
        wanted = wanted.boundedTo(screen->availableSize() - QSize(0, TitleBar));
    window.resize(wanted);
}

} // namespace towerkey::ui
