// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/startup/configuration.h"

#include <QList>

namespace towerkey::startup {

/// Whether two nodes say the same about themselves: value, source, how often it was overridden. Of
/// tables the members are not compared.
bool isSameAlone(const Configuration &a, const ConfigurationNode &nodeA, const Configuration &b,
                 const ConfigurationNode &nodeB);

/// The child of a node that stands for the same key as a child of another one; null when there is
/// none, or no such node.
const ConfigurationNode *counterpart(const ConfigurationNode *node, const ConfigurationNode &other,
                                     qsizetype childOfOther);

/// The paths at which two configurations differ: of values, of members that only one of them has
/// with all that is below, and of tables that have other members. The outer ones come first.
/// Configurations of one start and the next share what is the same, so little is looked at.
QList<SettingPath> changedPaths(const Configuration &before, const Configuration &after);

} // namespace towerkey::startup
