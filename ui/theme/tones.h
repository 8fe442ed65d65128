// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QPalette>

namespace towerkey::ui {

/// What a text or symbol says by its colour. Nothing is said by colour alone: a word or the form of
/// a symbol says it too.
enum class Tone { Text, Muted, Accent, Good, Warning, Error };

/// Whether a palette is light text on dark ground.
bool isDark(const QPalette &palette);

/// The colour of a tone on the ground of a palette, readable in light and dark.
QColor color(Tone tone, const QPalette &palette);

/// The ground of marked lines and of fields with wrong input.
QColor ground(Tone tone, const QPalette &palette);

/// The ground of words that were searched for.
QColor mark(const QPalette &palette);

} // namespace towerkey::ui
