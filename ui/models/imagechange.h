// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/startup/startup.h"

#include <QString>

namespace towerkey::ui {

class Session;

/// What changes when another image is chosen for a deployment.
struct ImageChange
{
    startup::Verdict before = startup::Verdict::Starts;
    startup::Verdict after = startup::Verdict::Starts;
    QString reason; ///< Why it does not start with the other image; empty when it does.
    int differing = 0; ///< Values of the effective configuration that differ.
    int unread = 0; ///< Settings that are given and that the other image does not read.
};

/// Simulates the start with another image.
ImageChange changeTo(const Session &session, const image::Image &image);

/// What lies between two outcomes of the same deployment.
ImageChange changeBetween(const Session &session, const startup::Outcome &before,
                          const startup::Outcome &after, const image::Image &image);

/// "starts → refuses: no user is registered. 3 settings differ, 1 is not read." Translated.
QString toText(const ImageChange &change);

} // namespace towerkey::ui
