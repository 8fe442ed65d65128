// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace towerkey::ui {

/// How well a few letters stand for a text, and which of its characters they are.
struct FuzzyMatch
{
    int score = 0; ///< Higher is better; comparable for the same pattern only.
    QList<int> positions;
};

/// Matches when all letters of the pattern are found in the text in that order, whatever their
/// case. Letters that begin words, or follow each other, count most: "dm" is DicomModalities.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace towerkey::ui
