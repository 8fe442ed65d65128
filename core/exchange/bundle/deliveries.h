// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportplan.h"
#include "core/startup/startup.h"

#include <QStringList>

namespace towerkey::exchange {

/// How each setting reaches the container.
struct Deliveries
{
    json::Table file; ///< What orthanc.json holds.
    QList<PlannedVariable> variables;
    QList<PlannedSecret> secrets;
    QList<QByteArray> secretTexts; ///< What no other file may hold.
    QStringList tooLong; ///< Settings that no variable can hold.
};

/// Decides it for everything that was given: secret is what the catalogue calls so, and what is
/// given by a secret today; the rest as the policy says. A value that is too long for a variable,
/// or has no text as UTF-8, goes into the file.
Deliveries deliveriesOf(const startup::Outcome &outcome, const image::Image &image,
                        const catalogue::Catalogue &catalogue, Policy policy);

/// The text of a secret file that an image reads as this value.
QByteArray secretFileText(const json::Value &value);

} // namespace towerkey::exchange
