// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/deployment.h"
#include "core/exchange/bundle/exportrequest.h"
#include "core/image/image.h"
#include "core/json/value.h"

#include <QByteArray>
#include <QList>

namespace towerkey::exchange {

/// The text of a configuration file that an image reads as this table; empty for an empty table.
/// Where the deployment has one configuration file, it is that text with what differs changed, so
/// that comments and order stay, with dots for what looks like an older secret in them; unless one
/// names one of the secrets. A dollar is written as \u0024 for images that would replace variables.
QByteArray configurationText(const json::Table &configuration,
                             const deployment::Deployment &deployment, const ExportRequest &request,
                             const QList<QByteArray> &secrets);

/// A value as JSON for a configuration file, with dollars escaped where the image needs it.
QByteArray plainConfigurationText(const json::Table &configuration, const image::Image &image);

} // namespace towerkey::exchange
