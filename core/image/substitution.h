// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/textmap.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

namespace towerkey::image {

/// Variables by name, as raw bytes.
using EnvironmentMap = QHash<QByteArray, QByteArray>;

/// A text in which variables were replaced, and how its places map back to the source.
class SubstitutedText
{
public:
    QByteArray text;
    QSet<QByteArray> usedNames; ///< Every name that was looked up, set or not.

    TextMap map; ///< From the text to the source.

    qsizetype sourceOffset(qsizetype offset) const { return map.sourceOffset(offset); }
};

/// Replaces $NAME, ${NAME}, ${NAME-default} and ${NAME:-default} in the whole text of a
/// configuration file, as images from 23.6.1 on do before they parse it (the envsubst package
/// 0.1.5 for Python): in two passes, a dollar behind a backslash is left alone, unset names give
/// nothing, names that are numbers mean arguments of the script.
SubstitutedText substitute(const QByteArray &text, const EnvironmentMap &environment);

} // namespace towerkey::image
