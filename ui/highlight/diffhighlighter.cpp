// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/highlight/diffhighlighter.h"

#include "ui/theme/tones.h"

#include <QGuiApplication>

namespace towerkey::ui {

static Tone toneOf(const QString &line)
{
    // The names of the file stand above everything else.
    const bool isHeading = line.startsWith(u"@@") || line.startsWith(u"--- ")
        || line.startsWith(u"+++ ") || line.startsWith(u'\\');
    if (isHeading)
        return Tone::Muted;
    if (line.startsWith(u'-'))
        return Tone::Error;
    return line.startsWith(u'+') ? Tone::Good : Tone::Text;
}

void DiffHighlighter::highlightBlock(const QString &text)
{
    setFormat(0, int(text.size()), color(toneOf(text), QGuiApplication::palette()));
}

} // namespace towerkey::ui
