// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/image/names.h"
#include "core/lint/finding.h"
#include "core/lint/upgrade/releasechanges.h"
#include "core/startup/comparison.h"

#include <QList>

/// What another release of the image makes of a deployment, and what to do about it.
namespace towerkey::lint {

/// A variable that means something else in the other image.
struct NameChange
{
    QString name;
    Place place;
    image::NameMeaning before;
    image::NameMeaning after;
};

/// Something that is different, the release that made it so, and ways to have it as before.
template <typename Difference>
struct Upgraded
{
    Difference what;
    qsizetype change = -1; ///< Index into Upgrade::changes; -1: no reason is known.
    QList<Fix> fixes = {}; ///< The best one first.
};

struct Upgrade
{
    image::Image from;
    image::Image to;
    startup::Outcome before;
    startup::Outcome after;

    QList<Upgraded<startup::SettingDifference>> settings;
    QList<Upgraded<startup::PluginDifference>> plugins;
    QList<Upgraded<startup::VariableDifference>> variables; ///< Only those with an effect.
    QList<Upgraded<NameChange>> names;
    /// What the linter finds with the other image and not with this one, or less severe.
    QList<Upgraded<Finding>> problems;
    QList<Finding> solved; ///< What it finds no longer.
    bool verdictDiffers = false;
    qsizetype verdictChange = -1; ///< Why.

    QList<ReleaseChange> changes; ///< All that lie between the two, oldest first.
    /// Positions of those that the deployment has to do with: what explains a difference, and what
    /// is about something that the deployment has.
    QList<qsizetype> concerning;

    bool isWithoutEffect() const;
    /// The fixes that say what was meant beyond doubt: one for each finding and name.
    QList<Fix> safeFixes() const;
};

/// What changes between two images for a deployment: its effective configuration, its plugins, what
/// its names mean, the verdict and what the linter says. Nothing is changed here.
Upgrade upgradeOf(const deployment::Deployment &deployment, const image::Image &from,
                  const image::Image &to, const image::Images &images,
                  const catalogue::Catalogue &catalogue);

/// The Edit that chooses the other image and applies fixes, one after the other.
Result<deployment::Edit> upgradeEdit(const deployment::Deployment &deployment,
                                     const image::Image &to, const QList<Fix> &fixes);

} // namespace towerkey::lint
