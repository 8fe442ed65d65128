// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

/// Amounts as Docker and Kubernetes write them. Nothing for what is none.
namespace towerkey::exchange {

/// Docker's "512m" as Kubernetes' "512Mi"; the units of both are powers of 1024. See
/// https://docs.docker.com/reference/compose-file/extension/#specifying-byte-values.
std::optional<QString> kubernetesMemory(const QString &text);

/// Kubernetes' "512Mi" or "1G" as Docker's "512m" or "1000000000". See
/// https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/.
std::optional<QString> dockerMemory(const QString &text);

/// Kubernetes' "500m" as Docker's "0.5".
std::optional<QString> dockerProcessors(const QString &text);

/// The seconds of "1m30s". See
/// https://docs.docker.com/reference/compose-file/extension/#specifying-durations.
std::optional<qint64> secondsOf(const QString &duration);

} // namespace towerkey::exchange
