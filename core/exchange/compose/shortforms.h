// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/container.h"
#include "core/exchange/compose/project.h"

#include <QList>
#include <QString>

/// Ports and volumes in the short and the long form. See
/// https://docs.docker.com/reference/compose-file/services/#ports and #volumes.
namespace towerkey::exchange::compose {

/// "127.0.0.1:8080:8042/tcp"; nothing when it is none.
std::optional<deployment::Port> portOf(const QString &text);
/// The same for a string or a table of a compose file.
std::optional<deployment::Port> portOf(Project &project, const LayerNode &item);

/// "./orthanc.json:/etc/orthanc/orthanc.json:ro"; the path on the host stays as it is written.
std::optional<deployment::Mount> mountOf(const QString &text);
std::optional<deployment::Mount> mountOf(Project &project, const LayerNode &item);

} // namespace towerkey::exchange::compose
