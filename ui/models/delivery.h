// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/deployment/definitions.h"

#include <QString>

#include <optional>

namespace towerkey::ui {

class Session;

/// The kind of source that gives a setting; nothing when it is given nowhere or by several kinds.
std::optional<deployment::Delivery> deliveryOf(const Session &session, const SettingPath &path);

/// What moving a setting to another kind of source would do.
struct DeliveryChange
{
    bool isPossible = false;
    /// "Writes it as ORTHANC__NAME to orthanc.env, and takes it from orthanc.json:3.", or why it
    /// cannot be done.
    QString text;
};

/// Found by making the change on a copy of the deployment.
DeliveryChange deliveryChange(const Session &session, const SettingPath &path,
                              deployment::Delivery delivery);

} // namespace towerkey::ui
