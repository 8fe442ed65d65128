// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixing.h"

#include "core/startup/deploymentinput.h"

namespace towerkey::lint {

using deployment::Deployment;

namespace {

/// No fix brings another one as often as that, unless two of them undo each other.
constexpr int mostRounds = 5;

bool apply(const Fix &fix, const image::Image &image, Deployment &deployment, Fixed &fixed)
{
    const auto edit = fix.make(deployment, image);
    if (!edit || edit->isEmpty())
        return false;
    deployment.apply(*edit);
    fixed.edit.changes += edit->changes;
    fixed.titles.append(title(fix));
    return true;
}

} // namespace

Fixed fixSafely(const Deployment &deployment, const image::Image &image,
                const image::Images &images, const catalogue::Catalogue &catalogue,
                const Options &options)
{
    Fixed fixed;
    Deployment now = deployment;
    bool isDone = false;
    for (int round = 0; round < mostRounds && !isDone; ++round) {
        isDone = true;
        const auto outcome = startup::simulate(image, startup::inputOf(now));
        const auto findings = lint(Subject(now, image, images, catalogue, outcome), options);
        for (const Finding &finding : findings) {
            if (!finding.fixes.isEmpty() && finding.fixes.first().isSafe)
                isDone = !apply(finding.fixes.first(), image, now, fixed) && isDone;
        }
    }
    return fixed;
}

} // namespace towerkey::lint
