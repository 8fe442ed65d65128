// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/lineend.h"

namespace towerkey {

QByteArray dominantLineEnd(const QByteArray &text)
{
    if (!text.contains('\r'))
        return "\n"; // Quickly told, which matters in large texts.
    const qsizetype pairs = text.count("\r\n");
    const qsizetype lineFeeds = text.count('\n') - pairs;
    const qsizetype returns = text.count('\r') - pairs;
    if (pairs > lineFeeds)
        return "\r\n";
    return returns > lineFeeds ? "\r" : "\n";
}

} // namespace towerkey
