// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace towerkey::exchange::docker {

/// Which options there are, and which of them take a value.
struct OptionTable
{
    QHash<QString, bool> takesValue; ///< By the long name, without hyphens.
    QHash<QChar, QString> longNames; ///< Of the letters.
};

/// What resources/docker/options.json says of docker, podman and their like.
struct Options
{
    QStringList programs;
    OptionTable global; ///< Between the program and its command.
    OptionTable run; ///< Of run and create.

    static const Options &all();
};

} // namespace towerkey::exchange::docker
