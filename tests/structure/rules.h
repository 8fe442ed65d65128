// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

/// The rules that keep the folders apart, as functions of a file's path and text.
namespace towerkey::structure {

/// One line that breaks a rule.
struct Violation
{
    qsizetype line = 1; ///< counted from 1
    QString message; ///< such as "core/json must not know core/startup"
};

/// A source has at most this many lines.
constexpr qsizetype maximumLines = 400;

/// What is wrong with one source file. \a path is relative to the project's folder, with slashes.
QList<Violation> check(const QString &path, const QString &text);

} // namespace towerkey::structure
