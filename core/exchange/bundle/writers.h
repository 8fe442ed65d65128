// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportedfile.h"
#include "core/exchange/bundle/exportplan.h"

#include <QList>

/// A plan as files, one function for each target. All are pure: equal plans give equal files.
namespace towerkey::exchange {

/// The files for a target.
QList<ExportedFile> writeExport(const ExportPlan &plan, const ExportOptions &options);

/// compose.yaml, for docker compose from 2.24 on.
QByteArray composeText(const ExportPlan &plan);
/// stack.yaml, for docker stack deploy.
QByteArray stackText(const ExportPlan &plan, bool hasExternalSecrets);

/// Deployment, Service and PersistentVolumeClaims, of Orthanc and its companion, as one text.
QByteArray kubernetesWorkload(const ExportPlan &plan);
/// The ConfigMap with orthanc.json; empty when there is none.
QByteArray kubernetesConfiguration(const ExportPlan &plan);
/// The Secret with everything of /run/secrets and what secret variables say.
QByteArray kubernetesSecret(const ExportPlan &plan);
/// kustomization.yaml, which makes the ConfigMap and the Secret from files.
QByteArray kustomization(const ExportPlan &plan);

/// A docker run command over several lines, to be run in the folder of the export.
QByteArray dockerRunText(const ExportPlan &plan);

/// README.md for whoever runs the export. Translated. It names no secret's content.
QByteArray readmeText(const ExportPlan &plan, const ExportOptions &options);

} // namespace towerkey::exchange
