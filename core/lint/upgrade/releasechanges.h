// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/image/image.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace towerkey::lint {

/// What changed in the start-up of the image with one of its releases. The texts are data, in
/// English; see resources/images/changes.json.
struct ReleaseChange
{
    QString release; ///< "26.7.0"
    QString id; ///< Stable, and unique together with the release.
    QString summary;
    QString advice; ///< What to do about it; often empty.
    QList<int> exitStatuses; ///< With which a container may stop because of it.
    QStringList plugins;
    QList<SettingPath> settings; ///< Each with all that stands below.
    QStringList variables; ///< A star at the end stands for anything.
    QStringList concerns; ///< "dollarInFiles" and the like: what of a deployment it is about.

    bool explainsPlugin(const QString &plugin) const { return plugins.contains(plugin); }
    bool explainsSetting(const SettingPath &path) const;
    bool explainsVariable(const QString &name) const;
};

/// The changes that lie between two images, whichever is newer; oldest first.
QList<ReleaseChange> changesBetween(const image::Image &from, const image::Image &to);

/// Whether the second image is of a later release.
bool isNewer(const image::Image &image, const image::Image &than);

} // namespace towerkey::lint
