// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/rule.h"

/// What stands around the configuration: ports, volumes, secrets, the image and how it is started.
/// See https://docs.docker.com/reference/compose-file/ and "Docker images" in
/// https://orthanc.uclouvain.be/book/users/docker-orthancteam.html.
namespace towerkey::lint {

/// A port is published on which Orthanc does not listen.
void checkPorts(const Subject &subject, Findings &findings);
/// The index or the files lie in the container and go with it.
void checkStorageVolume(const Subject &subject, Findings &findings);
/// A file is mounted that does not exist: Docker makes a folder in its place.
void checkMissingFile(const Subject &subject, Findings &findings);
/// A file is mounted where the start-up script looks for configuration, but passes it over.
void checkNotRead(const Subject &subject, Findings &findings);
/// A command, an entry point or an image by which the start-up script does not run.
void checkStartBypassed(const Subject &subject, Findings &findings);
/// The health check gets no answer once there is a password.
void checkHealth(const Subject &subject, Findings &findings);
/// Names of other services by which Kubernetes sets variables that the image takes for its own.
void checkServiceLinks(const Subject &subject, Findings &findings);
/// A user who may not write what the entry point writes.
void checkUser(const Subject &subject, Findings &findings);
/// An image that is another one tomorrow.
void checkMovingTag(const Subject &subject, Findings &findings);
/// An image that is not known, so that another one was taken.
void checkUnknownImage(const Subject &subject, Findings &findings);

/// A secret that is defined and not granted, or granted and not defined, or read by nobody.
void checkGrants(const Subject &subject, Findings &findings);
/// A pointer that names no file.
void checkPointer(const Subject &subject, Findings &findings);
/// A secret that the container's user may not read.
void checkSecretMode(const Subject &subject, Findings &findings);

} // namespace towerkey::lint
