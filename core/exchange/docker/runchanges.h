// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/docker/runreader.h"

#include <QByteArray>
#include <QList>

/// Changes of a docker run line as splices of its text. Whatever a change is not about stays byte
/// for byte: quotes, order, and how the line goes on.
namespace towerkey::exchange::docker {

using Splices = QList<TextSplice>;

/// Gives a -e option another value, quoted as the present one is.
Splices setValue(const QByteArray &text, const RunCommand &command, const RunOption &option,
                 const QByteArray &name, const QByteArray &value);
/// Gives the variable of a -e option another name.
Splices renameVariable(const QByteArray &text, const RunCommand &command, const RunOption &option,
                       const QByteArray &name, const QByteArray &newName);
/// Adds a -e option behind the last one, spelled and set apart as that one is, or before the image.
Splices addVariable(const QByteArray &text, const RunCommand &command, const QByteArray &name,
                    const QByteArray &value);
/// Adds a mount of a file, read-only, behind the last one and like it.
Splices addMount(const QByteArray &text, const RunCommand &command, const QString &from,
                 const QString &target);
/// Removes an option with its value and the blanks before it.
Splices removeOption(const RunCommand &command, const RunOption &option);

} // namespace towerkey::exchange::docker
