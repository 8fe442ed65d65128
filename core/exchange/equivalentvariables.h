// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/catalogue/catalogue.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"
#include "core/startup/startup.h"

#include <QList>
#include <QString>

namespace towerkey::exchange {

/// One variable of the environment that stands for a whole deployment.
struct EquivalentVariable
{
    QString name;
    QString value;
    SettingPath path; ///< The setting; empty for toggles and special variables.
    bool holdsSecret = false; ///< To be masked unless somebody asks to see it.
};

/// The variables which, alone, make the image generate the same configuration, enable the same
/// plugins and start Orthanc in the same way: a variable for each setting that was given (a map
/// such as DicomModalities, and what has no name of its own, as JSON), then toggles and special
/// variables as they are. Defaults are left to the image.
/// A start that crashes has no equivalent, so the list is empty then.
QList<EquivalentVariable> equivalentVariables(const deployment::Deployment &deployment,
                                              const image::Image &image,
                                              const catalogue::Catalogue &catalogue,
                                              const startup::Outcome &outcome);

} // namespace towerkey::exchange
