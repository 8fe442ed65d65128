// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/image/image.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What an image ships besides Orthanc, its plugins and the start-up script; see
/// https://orthanc.uclouvain.be/book/users/docker-orthancteam.html and resources/images.
namespace towerkey::image {

/// A Lua script that can be named in LuaScripts; none is loaded by itself.
struct LuaScript
{
    QString path; ///< In the container: "/lua-scripts/…".
    QString summary; ///< What it does.
    QString caution; ///< What to know before it is loaded.
    QStringList callbacks; ///< Functions it defines; of several scripts the last one's count.
};

/// A program for the health check of the container.
struct Probe
{
    QString path;
    QString command;
    QString summary;
};

/// A folder or file of the container that means something.
struct KnownFolder
{
    QString path;
    QString summary;
};

struct Contents
{
    QList<LuaScript> luaScripts;
    QList<Probe> probes;
    QList<KnownFolder> folders;
};

/// What one image ships, in the order of the data.
Contents contentsOf(const Image &image);

/// The releases of the image that know a special variable.
struct Lifetime
{
    QString first; ///< Version of the image; empty: none knows it.
    QString last; ///< The last that knows it; empty: the newest still does.
};
Lifetime lifetimeOfSpecialVariable(const Images &images, const QString &name);

} // namespace towerkey::image
