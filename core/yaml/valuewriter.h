// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/value.h"

namespace towerkey::yaml {

/// How new text is laid out.
struct Indentation
{
    int step = 2; ///< Blanks of a mapping inside of a mapping.
    int sequence = 2; ///< Blanks of a sequence inside of a mapping; may be 0.
    bool allowsBlockScalars = true; ///< Else strings of lines are quoted.
};

/// A string on one line, in double quotes if nothing else holds it.
QByteArray scalarLine(const QString &text, bool isInFlow);

/// A member of a mapping that begins in a column, its first line without indentation. The key <<
/// before an alias is a merge key and stays bare.
QByteArray memberText(const QString &key, const Value &value, int column,
                      const Indentation &indentation);

/// The same on one line, as inside of brackets.
QByteArray flowMemberText(const QString &key, const Value &value);

/// A value on one line, as inside of brackets.
QByteArray flowText(const Value &value);

/// What follows the colon of a member whose mapping begins in a column: " text", " |" and lines, or
/// a line end and the members or items on lines of their own. Line ends are line feeds.
QByteArray textBehindColon(const Value &value, int column, const Indentation &indentation);

/// What follows the dash of an item whose sequence begins in a column.
QByteArray textBehindDash(const Value &value, int column, const Indentation &indentation);

/// Whether a value ends in a block scalar whose last line end counts, so that the file must not end
/// before it.
bool needsLineEnd(const Value &value);

/// A mapping or sequence on lines of their own, the first line without its indentation.
QByteArray blockText(const Value &value, int column, const Indentation &indentation);

} // namespace towerkey::yaml
