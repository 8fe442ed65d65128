// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/workspace.h"
#include "core/image/names.h"

#include <QString>

namespace towerkey::cli {

/// What a variable does in an image, in words and for programs.
struct NameReport
{
    QString name;
    image::NameMeaning meaning;
    QString kind; ///< "setting", "toggle", "pointer", "special", "ignored", … for programs.
    QString effect; ///< A sentence for people.
    QString nearest; ///< Of an ignored or broken name: the one that was probably meant.
    bool hasEffect = false; ///< It does what its author wants: not ignored, no crash, no refusal.
};

NameReport reportOf(const Workspace &workspace, const QString &name);

/// The name of a variable that this image knows and that was probably meant; empty when none is
/// near.
QString nearestName(const Workspace &workspace, const QString &name);

json::Value asJson(const NameReport &report);

} // namespace towerkey::cli
