// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace towerkey::exchange {

/// A string as a YAML scalar on one line: bare where every reader of YAML 1.1 and 1.2 takes it for
/// the same string, else in quotes. Nothing for text with a lone surrogate or a zero character.
/// Rules: chapters 5 and 7 of https://yaml.org/spec/1.2.2/ and https://yaml.org/type/.
std::optional<QByteArray> yamlLine(const QString &text);

/// A string of several lines as a literal block, whose lines begin with so many blanks. Nothing
/// when a block cannot hold it: text of one line, control characters, a blank at its beginning.
std::optional<QByteArray> yamlBlock(const QString &text, int indentation);

} // namespace towerkey::exchange
