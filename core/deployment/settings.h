// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/settingpath.h"
#include "core/deployment/definitions.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"
#include "core/json/value.h"

#include <optional>

/// Builds the Edits that change settings, toggles and special variables of a deployment. Nothing
/// is changed here: the caller applies the Edit, keeps its inverse, and simulates the start again.
namespace towerkey::deployment {

/// The Edit after which the image gives Orthanc this value. The place that wins today is changed
/// in its text, and what would still add to the value is removed elsewhere; a setting that is given
/// nowhere goes where the delivery says (by default the first configuration file). With a delivery
/// the setting is given by that kind of source alone. Sources that are missing are added.
Result<Edit> setSetting(const Deployment &deployment, const image::Image &image,
                        const SettingPath &path, const json::Value &value,
                        std::optional<Delivery> delivery = {});

/// The Edit that removes a setting from every place that gives it, so that the default applies.
/// An empty Edit when it is given nowhere.
Result<Edit> resetSetting(const Deployment &deployment, const image::Image &image,
                          const SettingPath &path);

/// The Edit that gives a setting, with its present value, by another kind of source and by no
/// other. Comments around it stay in the file unless they belong to the member.
Result<Edit> deliverSetting(const Deployment &deployment, const image::Image &image,
                            const SettingPath &path, Delivery delivery);

enum class Toggle { ImageDefault, On, Off };

/// What the deployment says about a plugin, by its new toggle or its old one.
Toggle toggleOf(const Deployment &deployment, const image::PluginRow &plugin);

/// The Edit that sets or removes a plugin's toggle. An old name (DW_ENABLED) is replaced.
Result<Edit> setToggle(const Deployment &deployment, const image::Image &image,
                       const image::PluginRow &plugin, Toggle toggle);

/// The Edits that set or remove any variable, such as VERBOSE_ENABLED.
Result<Edit> setVariable(const Deployment &deployment, const image::Image &image,
                         const QByteArray &name, const QByteArray &value);
Result<Edit> unsetVariable(const Deployment &deployment, const image::Image &image,
                           const QByteArray &name);

/// The Edit that chooses another release of the image, also where a text names it.
Result<Edit> setImage(const Deployment &deployment, const image::Image &image);

/// The Edit that keeps a cluster from setting variables for the services beside the container.
Result<Edit> turnOffServiceLinks(const Deployment &deployment);

} // namespace towerkey::deployment
