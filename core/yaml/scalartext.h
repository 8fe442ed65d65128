// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace towerkey::yaml {

/// Where a scalar stands: inside of brackets fewer characters can be bare.
enum class Context { Block, Flow };

/// A string as a YAML scalar on one line: bare where every reader of YAML 1.1 and 1.2 takes it for
/// the same string, else in quotes. Nothing for text with a lone surrogate or a zero character.
/// Rules: chapters 5 and 7 of https://yaml.org/spec/1.2.2/ and https://yaml.org/type/.
std::optional<QByteArray> yamlLine(const QString &text, Context context = Context::Block);

/// A string of several lines as a literal block, whose lines begin with so many blanks. Nothing
/// when a block cannot hold it: text of one line, control characters, a blank at its beginning.
std::optional<QByteArray> yamlBlock(const QString &text, int indentation);

/// Whether yamlLine() writes the text without quotes.
bool canBeBare(const QString &text, Context context);
/// In single quotes, on one line; nothing for text with characters that need an escape.
std::optional<QByteArray> singleQuoted(const QString &text);
/// In double quotes, on one line. The text must be valid UTF-16.
QByteArray doubleQuoted(const QString &text);
/// What stands between double quotes for a text.
QByteArray withEscapes(const QString &text);
/// Whether a text consists of characters that no reader takes for a line break or refuses; tabs
/// are not among them.
bool isPrintable(const QString &text);

} // namespace towerkey::yaml
