// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/value.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>

/// Values of which exporters make YAML.
namespace towerkey::exchange {

inline json::Value text(const QString &content) { return json::Value(content); }
inline json::Value number(qint64 value) { return json::Value(value); }
inline json::Value flag(bool value) { return json::Value(value); }
/// Permission bits in the octal spelling that readers of YAML 1.1 and Go's take: 0400.
inline json::Value octal(const QByteArray &digits) { return json::Value(json::Integer{digits}); }

inline json::Value list(json::List items) { return json::Value(std::move(items)); }
json::Value table(std::initializer_list<std::pair<QString, json::Value>> members);

/// A table as block YAML: two blanks a level, text of several lines as a literal block where that
/// holds it, null as nothing. Text must be valid UTF-16 without zero characters.
QByteArray toYaml(const json::Table &table);

} // namespace towerkey::exchange
