// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/subject.h"

/// What several rules ask about the service.
namespace towerkey::lint {

/// The rest of the line at a byte of a source.
Spot spotAt(const Subject &subject, qsizetype source, qsizetype offset);
/// The service as a whole.
Spot serviceSpot(const Subject &subject);

/// The texts describe a container and what is around it, not just its files.
bool describesContainer(const Subject &subject);

/// The container's user is known to be another one than root.
/// Whether the image is named, and older than all whose start-up is known: "19.1.1". It was
/// configured in another way, so that what is said of the start-up need not hold.
bool isOlderImage(const Subject &subject);
bool isOtherUser(const Subject &subject);

/// Whether a setting, or a script that could read anything, may make use of a file of the
/// container.
bool mayBeUsed(const Subject &subject, const QString &path);

/// "choose-image": tag
Fix chooseImage(const image::Image &image);
/// "turn-off-service-links"
Fix turnOffServiceLinks();

} // namespace towerkey::lint
