// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"
#include "core/json/value.h"

#include <QList>
#include <QString>

namespace towerkey::deployment {

/// How a setting reaches the container.
enum class Delivery { File, Variable, Secret };

/// One of the places that give a setting, a part of it, or a table around it.
struct Definition
{
    Delivery delivery = Delivery::File;
    qsizetype source = -1; ///< Index into Deployment::sources(); -1: not known.
    qsizetype file = -1; ///< Index into Deployment::files(); -1 for variables.
    QString name = {}; ///< Of the variable or secret; empty for files.
    QString pointer = {}; ///< The variable that points to the secret; empty for direct names.
    SettingPath path = {}; ///< What the name stands for; empty for files and ORTHANC_JSON.
    qsizetype offset = 0; ///< Byte in the source's text, for showing the place.
    json::Value value = {}; ///< Of the setting; for a part of it, of that part.

    /// The name stands for exactly the setting, so its whole text is the value.
    bool isWhole(const SettingPath &setting) const { return path == setting; }
    /// The name stands for something inside of the setting.
    bool isPart(const SettingPath &setting) const
    {
        return path.size() > setting.size() && path.startsWith(setting);
    }
};

/// All places that give a setting or parts of it, in the order in which the start-up applies them:
/// files, variables as bash orders them, secrets. The last one wins; tables of several are joined.
QList<Definition> definitionsOf(const Deployment &deployment, const image::Image &image,
                                const SettingPath &path);

/// What these places give together, or nothing when there are none.
std::optional<json::Value> configuredValue(const QList<Definition> &definitions,
                                           const SettingPath &path);

/// The value inside of tables, one for each key.
json::Value wrapped(json::Value value, const QStringList &keys);

} // namespace towerkey::deployment
