// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/theme/tones.h"

namespace towerkey::ui {

static QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    const auto mix = [part](float x, float y) { return float(x * (1 - part) + y * part); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor color(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Text:
        break;
    case Tone::Muted:
        return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.36);
    case Tone::Accent:
        return dark ? QColor(0x7a, 0xb0, 0xff) : QColor(0x1f, 0x5f, 0xc4);
    case Tone::Good:
        return dark ? QColor(0x6f, 0xcf, 0x8b) : QColor(0x1b, 0x7a, 0x3d);
    case Tone::Warning:
        return dark ? QColor(0xf0, 0xb9, 0x4d) : QColor(0x96, 0x5c, 0x00);
    case Tone::Error:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb8, 0x1f, 0x24);
    }
    return palette.color(QPalette::Text);
}

QColor ground(Tone tone, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), color(tone, palette), 0.16);
}

QColor mark(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x6b, 0x55, 0x10) : QColor(0xff, 0xe0, 0x82);
}

} // namespace towerkey::ui
