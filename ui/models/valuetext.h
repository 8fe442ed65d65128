// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/value.h"

#include <QString>

namespace towerkey::ui {

/// "3 entries", "empty"
QString entriesText(qsizetype count);

/// A value in the few words that fit into a cell: PACS1, true, 2 entries. A text that
/// would pass for something else keeps its quotes: "4242".
QString valueText(const json::Value &value);

/// The first values of an entry, enough to know it by: "CT1 · 10.0.0.5 · 104".
QString fieldsText(const json::Value &entry);

/// A value as JSON to read: a table has a line for each member, whose values stay on one line.
QString memberLines(const json::Value &value);

/// The value at the keys below a value; null when there is none.
const json::Value *valueAt(const json::Value &value, const QStringList &keys);

} // namespace towerkey::ui
