// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/deployment.h"
#include "core/image/image.h"

#include <QStringList>

#include <expected>

namespace towerkey::ui {

/// The text of a source as it was when it was shown, and what was hidden in it.
struct ShownSource
{
    qsizetype source = -1; ///< -1: the shown text is that of no source.
    QByteArray text;
    QList<TextSplice> hidden; ///< In ascending order; their replacements are what was shown.
};

/// Why what was typed gives no edit, and in which line of it, counted from 0.
struct TypingProblem
{
    int line = 0;
    QString text;

    bool operator==(const TypingProblem &) const = default;
};

/// The lines of a text as they are shown: an end of line behind the last one makes no line.
QStringList shownLines(const QByteArray &text);

/// Whether lines can be shown and typed in without changing one that nobody touches. Not so for
/// bytes that are no UTF-8 and for characters that an editor takes for an end of line.
bool canBeTyped(const ShownSource &shown);

/// The edit that turns the text of a source into what was typed over it. Only the bytes of what
/// differs are replaced; new lines end as most lines do, and a secret behind dots stays unless
/// all of its dots were typed over. What was changed elsewhere since the text was shown stays.
/// A text that could be read must stay readable; one that could not may become anything.
/// Typing another image that \a images knows chooses it.
std::expected<deployment::Edit, TypingProblem> editOfTyped(const deployment::Deployment &deployment,
                                                           const image::Images &images,
                                                           const ShownSource &shown,
                                                           const QString &typed);

/// The first thing that keeps a source from being read; empty when it can be read.
std::optional<TypingProblem> readingProblem(const deployment::Deployment &deployment,
                                            qsizetype source);

} // namespace towerkey::ui
