// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"

#include <QStringList>

namespace towerkey::ui {

class Session;

/// The folders or files of the container that are known: what the image ships, and what the
/// deployment puts into it.
QStringList containerPlaces(const Session &session, catalogue::Holds holds);

} // namespace towerkey::ui
