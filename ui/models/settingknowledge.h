// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/image/image.h"

namespace towerkey::ui {

/// Whether the Orthanc and the plugins of an image read a setting.
enum class Knowledge {
    Known, ///< Also when nothing says otherwise: the images name no versions of their plugins.
    NotYet, ///< It came with a later Orthanc.
    NoLonger, ///< Orthanc does not read it any more.
    PluginMissing, ///< The image does not have the plugin.
};

/// Compares when a setting came and went with the image's Orthanc, or looks for its plugin in the
/// image's table.
Knowledge knowledgeOf(const image::Image &image, const catalogue::Setting &setting);
bool isKnownIn(const image::Image &image, const catalogue::Setting &setting);

/// "not yet in Orthanc 1.12.4: since 1.12.10"; nothing when it is known. Translated.
QString toText(Knowledge knowledge, const image::Image &image, const catalogue::Setting &setting);

} // namespace towerkey::ui
