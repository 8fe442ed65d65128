// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/json/value.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Reading the data built into the program. The tests check all of it against resources/schema, so
/// a member of another type than expected reads as if it were missing, and damage asserts.
namespace towerkey::json {

/// The content of a file below resources/, such as "images/images.json".
Table dataFile(const QString &name);

const Table &tableOf(const Value *value); ///< Empty when it is none.
const List &listOf(const Value *value);

QString textAt(const Table &table, const QString &key); ///< Null when missing.
bool flagAt(const Table &table, const QString &key);
QStringList textsAt(const Table &table, const QString &key);
/// The same for what users read, in their language.
QString shownTextAt(const Table &table, const QString &key);
QStringList shownTextsAt(const Table &table, const QString &key);
std::optional<double> numberAt(const Table &table, const QString &key);
/// A path as the data writes it, with dots between the keys.
SettingPath pathOfData(const QString &text);

} // namespace towerkey::json
