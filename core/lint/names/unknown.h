// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/names/wanted.h"
#include "core/lint/subject.h"

namespace towerkey::lint {

/// Why a key is known to nobody.
enum class Miss {
    None, ///< It is known, or another rule speaks of it, or it is meant as a comment.
    Name, ///< The name of a variable or secret is right but for case and underscores.
    Key, ///< A key of JSON is right but for case.
    Unknown,
};

struct Unknown
{
    Miss miss = Miss::None;
    SettingPath near; ///< What it was meant to be; empty when nothing is near.
    bool isName = false; ///< The name of a variable or secret says it, not a key inside of JSON.
};

/// Judges one given key.
Unknown judged(const Subject &subject, const KnownNames &known, const Given &given);

/// The fixes that make it what it was meant to be; none when that is set already.
QList<Fix> fixesFor(const Subject &subject, const Given &given, const Unknown &unknown,
                    bool isSafe);

} // namespace towerkey::lint
