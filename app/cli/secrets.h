// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace towerkey::cli {

/// The sentence of a parser without the words it quotes from the file, but for those that are
/// clearly no secret: single characters, escapes, and the literals of JSON and its relatives.
QString withoutQuotedWords(QString sentence);

} // namespace towerkey::cli
