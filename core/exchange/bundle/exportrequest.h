// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"

#include <QString>

namespace towerkey::exchange {

/// What an export is for.
enum class Target {
    Bundle, ///< A folder for docker compose.
    Stack, ///< The same for Docker Swarm.
    Kubernetes, ///< Manifests, and a Secret in a file of its own.
    Kustomize, ///< A base, whose Secret and ConfigMap are generated from files.
    DockerRun, ///< A command line.
    Json, ///< A configuration file; what it cannot hold stands beside it.
    Variables, ///< A file for docker run --env-file, and the secrets.
};

/// By what kind of source settings are given. Secrets are files of their own in any case.
enum class Policy {
    File, ///< All in orthanc.json.
    Variables, ///< All as variables; what a variable cannot hold goes into orthanc.json.
    Mixed, ///< Each as it is given today.
};

struct ExportOptions
{
    Target target = Target::Bundle;
    Policy policy = Policy::Mixed;
    /// Of a stack: secrets are made beforehand with docker secret create.
    bool hasExternalSecrets = false;
    /// A database server beside Orthanc, where a plugin needs one that is not there yet.
    bool hasCompanion = true;
    /// The password of the companion when the deployment has none: printable ASCII that is no
    /// JSON. Whoever asks for an export makes it anew; see randomPassword().
    QString companionPassword = {};
};

/// What to export. The references must outlive it.
struct ExportRequest
{
    const deployment::Deployment &deployment;
    const image::Images &images;
    const image::Image &image;
    const catalogue::Catalogue &catalogue;
    ExportOptions options = {};
};

/// 32 letters and digits from the system's source of randomness.
QString randomPassword();

} // namespace towerkey::exchange
