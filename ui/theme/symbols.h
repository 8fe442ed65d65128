// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/tones.h"

#include <QIcon>

namespace towerkey::ui {

/// The symbols of the program, drawn in resources/icons.
enum class Symbol {
    None, ///< Empty, to keep rows with and without a symbol aligned.
    Add,
    Back,
    Changed,
    Conceal,
    Copy,
    Down,
    Edit,
    Error,
    Export,
    Generate,
    Good,
    Lock,
    Open,
    Paste,
    Redo,
    Remove,
    Reset,
    Reveal,
    Save,
    Search,
    Undo,
    Unknown,
    Up,
    Warning,
};

/// An icon that is drawn in the tone's colour of the application's palette at that moment, so it
/// follows a change between light and dark, sharp at every scale.
QIcon icon(Symbol symbol, Tone tone = Tone::Text);

} // namespace towerkey::ui
