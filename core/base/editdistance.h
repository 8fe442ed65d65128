// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace towerkey {

/// How many single slips (a character left out, added, replaced, or two neighbours swapped) lead
/// from one text to the other; limit + 1 when there are more than limit.
int editDistance(QStringView from, QStringView to, int limit);

} // namespace towerkey
