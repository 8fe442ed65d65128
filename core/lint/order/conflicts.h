// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/subject.h"

namespace towerkey::lint {

/// What kind of order decides between two sources.
enum class Order {
    Files, ///< That of a folder: nobody can tell.
    Variables, ///< That of bash.
    Secrets, ///< That of a folder.
    Kinds, ///< Files, variables, secrets: always the same.
};

/// A value that is given and replaced.
struct Conflict
{
    const Given *loser = nullptr;
    const Given *winner = nullptr; ///< What is applied last.
    SettingPath path; ///< The setting, or the entry of a table that both have.
    Order order = Order::Kinds;
    bool isWiped = false; ///< The winner replaces a table by a single value.
};

/// All values that do not count because of others, where these differ.
QList<Conflict> conflictsOf(const Subject &subject);

} // namespace towerkey::lint
