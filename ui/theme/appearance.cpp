// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/theme/appearance.h"

#include "ui/theme/fusionstyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

struct Colors
{
    QColor window, base, alternate, button, text, dimmed, highlight, highlightedText, link;
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.button, colors.window);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::PlaceholderText, colors.dimmed);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, colors.text);
        palette.setColor(QPalette::Disabled, role, colors.dimmed);
    }
    return palette;
}

bool isOwnStyle() { return qobject_cast<const FusionStyle *>(QApplication::style()); }

bool hasDesktopStyle()
{
    const QString name = QApplication::style()->name();
    return !isOwnStyle() && name.compare("fusion"_L1, Qt::CaseInsensitive) != 0
        && name.compare("windows"_L1, Qt::CaseInsensitive) != 0;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf1, 0xf3, 0xf5),
                      .base = QColor(0xff, 0xff, 0xff),
                      .alternate = QColor(0xf7, 0xf8, 0xfa),
                      .button = QColor(0xf6, 0xf7, 0xf9),
                      .text = QColor(0x1b, 0x1f, 0x24),
                      .dimmed = QColor(0x7b, 0x83, 0x8e),
                      .highlight = QColor(0x2b, 0x69, 0xc9),
                      .highlightedText = QColor(0xff, 0xff, 0xff),
                      .link = QColor(0x1f, 0x5f, 0xc4)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x2c, 0x30, 0x36),
                      .base = QColor(0x1c, 0x1f, 0x23),
                      .alternate = QColor(0x22, 0x25, 0x2a),
                      .button = QColor(0x3a, 0x3f, 0x47),
                      .text = QColor(0xe6, 0xe8, 0xeb),
                      .dimmed = QColor(0x8b, 0x93, 0x9e),
                      .highlight = QColor(0x2f, 0x66, 0xb8),
                      .highlightedText = QColor(0xff, 0xff, 0xff),
                      .link = QColor(0x7a, 0xb0, 0xff)});
}

void applyAppearance(Appearance appearance)
{
    if (appearance == Appearance::System && hasDesktopStyle()) {
        QApplication::setPalette(QPalette());
        return;
    }
    if (!hasDesktopStyle() && !isOwnStyle())
        QApplication::setStyle(new FusionStyle); // Which the application owns.
    const bool systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool dark =
        appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace towerkey::ui
