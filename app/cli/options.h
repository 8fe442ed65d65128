// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

namespace towerkey::cli {

/// The options that every subcommand has: the inputs, the format, secrets and help.
QList<QCommandLineOption> commonOptions(const QStringList &formats);

} // namespace towerkey::cli
