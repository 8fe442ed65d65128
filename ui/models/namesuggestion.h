// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace towerkey::catalogue {
class Catalogue;
}

namespace towerkey::image {
struct Image;
}

namespace towerkey::ui {

/// The name of a variable that was probably meant by one that the image ignores: of a setting, a
/// toggle or a special variable. Empty when nothing is near.
QString suggestedName(const image::Image &image, const catalogue::Catalogue &catalogue,
                      const QString &name);

} // namespace towerkey::ui
