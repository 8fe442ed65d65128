// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/filetree.h"
#include "core/exchange/opening.h"

#include <QStringList>

namespace towerkey::exchange::kubernetes {

/// The manifests that are meant by paths: the YAML files themselves when one of them holds objects
/// of Kubernetes; of the one folder its kustomization, or else its YAML files with such objects.
/// Empty when there are none.
QStringList manifestsIn(const QStringList &paths, const FileTree &files);

/// Manifests with everything that a kustomization names. Fails with YamlInvalid for a file that
/// cannot be read to its end, NoService and ServiceUnknown.
Result<deployment::Deployment> open(const QStringList &paths, const OpenOptions &options,
                                    const FileTree &files);

/// The containers of all workloads; for their names see namesOf().
Result<QList<ServiceChoice>> servicesOf(const QStringList &paths, const FileTree &files);

} // namespace towerkey::exchange::kubernetes
