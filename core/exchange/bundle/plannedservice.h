// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportplan.h"
#include "core/startup/startup.h"

namespace towerkey::exchange {

/// The name of the service as it is, or as Docker and Kubernetes can spell it.
QString serviceName(const deployment::Service &service);

/// The ports of the servers that are on: the web server, the DICOM server, and those of plugins. A
/// port that is published today stays published as it is.
QList<PlannedPort> portsOf(const startup::Outcome &outcome, const deployment::Service &service);

/// Where Orthanc keeps its data, then what else of the host is seen in the container. What cannot
/// be handed on is noted.
QList<PlannedVolume> volumesOf(const startup::Outcome &outcome, const deployment::Service &service,
                               const QString &name, QList<PlanNote> &notes);

/// Whether the image can test itself, and the test can succeed: it asks the web server of the
/// generated configuration, with its first user, but without a certificate of its own.
bool hasProbe(const startup::Outcome &outcome, const image::Image &image);

} // namespace towerkey::exchange
