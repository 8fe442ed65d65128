// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/containerplaces.h"

#include "core/image/contents.h"
#include "ui/models/session.h"

namespace towerkey::ui {

QStringList containerPlaces(const Session &session, catalogue::Holds holds)
{
    QStringList places;
    const image::Contents contents = image::contentsOf(session.image());
    if (holds == catalogue::Holds::Folder) {
        for (const auto &folder : contents.folders)
            places.append(folder.path);
    }
    if (holds == catalogue::Holds::File) {
        for (const auto &file : session.deployment().files())
            places.append(file.path);
        for (const auto &script : contents.luaScripts)
            places.append(script.path);
    }
    return places;
}

} // namespace towerkey::ui
