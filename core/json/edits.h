// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/settingpath.h"
#include "core/json/document.h"

#include <QList>
#include <QSet>

/// Changes of a JSON text as splices. Nothing but what the change is about is touched: comments,
/// order, spelling of numbers, indentation, line ends and byte order mark stay. applySplices()
/// makes the change and returns the splices that undo it, to the byte.
///
/// All of them fail with PathMissing, PathThroughScalar, KeyExists or ValueInvalid, and with
/// JsonInvalid when the text is too damaged around the place to be edited safely.
namespace towerkey::json {

using Splices = QList<TextSplice>;

/// Gives a setting a value: replaces it where it stands, or inserts it, with the tables that are
/// missing above it. New text follows the indentation and the line ends of its surroundings. An
/// equal value changes nothing, so the spelling of the user stays.
/// Of duplicate keys the last one, the one that counts, is replaced.
Result<Splices> setValue(const Document &document, const SettingPath &path, const Value &value);

/// As setValue(), with the JSON text to be written as it is (for what a user typed).
Result<Splices> setText(const Document &document, const SettingPath &path, QByteArrayView json);

/// Inserts a list item before the given index (at the end for the list's size), or a member at
/// that position of a table. Fails with KeyExists when the member is there.
Result<Splices> insert(const Document &document, const SettingPath &path, qsizetype position,
                       const Value &value);

/// Appends members to a table in one go; the work grows with what is added and with the text, not
/// with their product. Fails with KeyExists when one of them is there.
Result<Splices> append(const Document &document, const SettingPath &path, const Table &members);

/// Removes a member (all of its duplicates) or a list item, together with its comma and the
/// comments that belong to it: those on its line behind it, and those directly above it that no
/// blank line separates from it. Comments above several that stand together stay with the others.
Result<Splices> remove(const Document &document, const SettingPath &path);

/// Removes members of a table as remove() does, in one go: the work grows with the text, not with
/// the number of members as well, where nothing that stays stands between them. Keys that are not
/// there are passed by.
Result<Splices> removeMembers(const Document &document, const SettingPath &table,
                              const QSet<QString> &keys);

/// Gives a member another key in the same table. Value, comments and position stay.
Result<Splices> rename(const Document &document, const SettingPath &path, const QString &newKey);

/// Moves a member or item, with the comments that belong to it, to another position of its parent
/// (counted without it).
Result<Splices> move(const Document &document, const SettingPath &path, qsizetype newPosition);

} // namespace towerkey::json
