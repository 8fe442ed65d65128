// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

namespace towerkey::image {

/// The position of a name in the order in which bash hands variables on to the start-up script:
/// ten bits of the 32-bit FNV-1 hash of its bytes.
quint32 orderKey(QByteArrayView name);

/// Whether bash can hold the variable; the others are handed on before all of these.
bool isShellIdentifier(QByteArrayView name);

/// The order in which the start-up script sees the variables of a container, as positions in the
/// given list of names (which is in the container's order): names that are no shell identifiers
/// first, each kind by its hash, of an equal hash the later one first. Of equal names the last one
/// counts; the earlier ones are left out. Observed with bash 5.2, for up to 1500 variables of which
/// up to 60 are no identifiers.
QList<qsizetype> startUpOrder(const QList<QByteArray> &names);

} // namespace towerkey::image
