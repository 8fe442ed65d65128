// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/document.h"

namespace towerkey::json {

/// A document that is being read.
struct Reading
{
    const char *text;
    const Node *nodes;
    bool hasOddKeys; ///< Whether some key is not just its characters between double quotes.
};

/// The members of a table whose key an earlier member has already, in linear time. The children
/// of the table must be complete.
QList<NodeIndex> duplicateMembers(const Reading &reading, NodeIndex table, NodeIndex subtreeEnd);

} // namespace towerkey::json
