// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/startup/comparison.h"

#include <QString>
#include <QStringList>

namespace towerkey::ui {

class Session;

/// One of the two that are compared, with everything the comparison needs of it.
struct ComparedSide
{
    QString title; ///< "as saved", "image 21.6.0"
    image::Image image;
    deployment::Deployment deployment;
    startup::Outcome outcome;

    startup::Side side() const { return {image, deployment, outcome}; }
};

/// What is open, with its changes.
ComparedSide openSide(const Session &session);
/// What is open, as it is on the disk.
ComparedSide savedSide(const Session &session);
/// What is open, started by another image.
Result<ComparedSide> imageSide(const Session &session, const QString &tag);
/// Other files or folders.
Result<ComparedSide> fileSide(const Session &session, const QStringList &paths);
/// Another service of the files that are open.
Result<ComparedSide> serviceSide(const Session &session, const QString &service);
/// The names of those services.
QStringList otherServices(const Session &session);

} // namespace towerkey::ui
