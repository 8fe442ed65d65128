// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/deployment.h"
#include "core/image/image.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// Manifests in memory, for tests.
namespace towerkey::test {

/// A Pod called w with a container c of Orthanc's, with lines of the container and of the pod.
QByteArray pod(const QByteArray &lines, const QByteArray &podLines = {});

/// Opens files that lie in /p.
Result<deployment::Deployment>
openManifests(const image::Images &images, const QMap<QString, QByteArray> &files,
              const QString &service = {},
              const QStringList &paths = {QStringLiteral("/p/a.yaml")});

/// NAME=value of every variable of the container.
QStringList shown(const deployment::Deployment &deployment);

} // namespace towerkey::test
