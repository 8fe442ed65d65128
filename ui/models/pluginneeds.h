// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/image/profile.h"

#include <QList>
#include <QString>

namespace towerkey::ui {

class Session;

/// Something that keeps a plugin from working, and what mends it.
struct PluginNeed
{
    enum class Kind {
        Requirement, ///< Another plugin is off.
        FullImage, ///< Its library is only in the -full image.
        NoImage, ///< Its library is in no image of this release.
        Conflict, ///< Another plugin that is on does the same.
    };

    Kind kind = Kind::Requirement;
    QString about; ///< The other plugin, as the image names it, or the tag to change to.
    QString text; ///< "It needs DICOMweb, which is off."
    QString remedy; ///< "Turn on DICOMweb"; empty when there is none.
};

/// What a plugin lacks: first what it requires, with what that requires in turn.
QList<PluginNeed> needsOf(const Session &session, const image::PluginRow &plugin);

/// Makes the remedy as one step of undo.
void meet(Session &session, const PluginNeed &need);

} // namespace towerkey::ui
