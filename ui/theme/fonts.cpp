// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPointer>
#include <QWidget>

namespace towerkey::ui {

namespace {

struct State
{
    QFont font; // As the desktop gave it.
    int percent = 100;
    QList<QPointer<QWidget>> fixed; // Those in the font of code: theirs is no scaled one.
};

State &state()
{
    static State state{.font = QApplication::font(), .percent = 100, .fixed = {}};
    return state;
}

QFont scaled(QFont font, int percent)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(qMax(1, font.pixelSize() * percent / 100));
    return font;
}

} // namespace

int zoom() { return state().percent; }

void setZoom(int percent)
{
    const int step = (percent + ZoomStep / 2) / ZoomStep * ZoomStep;
    const int wanted = qBound(SmallestZoom, step, LargestZoom);
    if (std::exchange(state().percent, wanted) == wanted)
        return;
    QApplication::setFont(scaled(state().font, wanted));
    for (const QPointer<QWidget> &widget : std::as_const(state().fixed)) {
        if (widget)
            widget->setFont(fixedFont());
    }
}

QFont fixedFont()
{
    return scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), state().percent);
}

void useFixedFont(QWidget &widget)
{
    widget.setFont(fixedFont());
    state().fixed.removeAll(nullptr);
    state().fixed.append(&widget);
}

} // namespace towerkey::ui
