// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Texts in the form in which each target gives back exactly them.
namespace towerkey::exchange {

/// For any text of a compose file, which doubles a dollar; see
/// https://docs.docker.com/reference/compose-file/interpolation/.
QString composeEscaped(const QString &text);

/// For the value of a variable in Kubernetes: a dollar is doubled only where Kubernetes would see
/// more in it: before a bracket or another dollar, and before characters beyond ASCII, which it
/// takes apart. See https://kubernetes.io/docs/tasks/inject-data-application/
/// define-interdependent-environment-variables/.
QString kubernetesEscaped(const QString &text);

/// The value of a line in .env: in single quotes, or in double quotes with escapes. See
/// https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/.
QByteArray dotenvQuoted(const QString &value);

/// One word of a POSIX shell.
QByteArray shellQuoted(const QByteArray &text);

/// The text of a variable that is a long table or list, over several lines, when the image reads
/// the same from it; any other text as it is.
QString spreadText(const QString &text);

/// Whether the text of a table is so long that spreadText() spreads it.
bool isLongTable(const QString &text);

/// The lines of a member, "key": value, in the spread text of a table; no line end at their end.
/// Nothing when the image would read something else from them.
std::optional<QString> spreadMember(const QString &member);

} // namespace towerkey::exchange
