// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/command.h"

#include <memory>

/// One maker for each subcommand; each lives in a source file of its name.
namespace towerkey::cli {

std::unique_ptr<const Command> makeEffective();
std::unique_ptr<const Command> makeVariables();
std::unique_ptr<const Command> makeName();
std::unique_ptr<const Command> makePath();
std::unique_ptr<const Command> makePlugins();
std::unique_ptr<const Command> makeExplain();
std::unique_ptr<const Command> makeLint();
std::unique_ptr<const Command> makeGet();
std::unique_ptr<const Command> makeSet();
std::unique_ptr<const Command> makeUnset();
std::unique_ptr<const Command> makeExport();
std::unique_ptr<const Command> makeDiff();
std::unique_ptr<const Command> makeUpgrade();

} // namespace towerkey::cli
