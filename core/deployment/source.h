// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace towerkey::deployment {

/// What a text of the deployment is.
enum class Role {
    Configuration, ///< A JSON file of /etc/orthanc.
    Environment, ///< NAME=value lines, as for docker run --env-file.
    EnvironmentPairs, ///< A JSON array of [name, value] pairs, in the container's order.
    Secret, ///< A file of /run/secrets.
    Compose, ///< A compose file.
    Interpolation, ///< The .env file beside a compose file.
    EnvironmentFile, ///< What env_file names.
    Dockerfile,
    Manifests, ///< Kubernetes manifests.
    Inspection, ///< What docker inspect prints.
    Command, ///< A docker run command line.
};

/// One text the deployment is made of. Whatever the user opened stays his text: all changes are
/// splices of it.
struct Source
{
    Role role = Role::Configuration;
    /// "/etc/orthanc/orthanc.json", "/run/secrets/db"; none for variables. Beside a compose file
    /// and its like, those say where a text is seen.
    QString containerPath = {};
    QString diskPath = {}; ///< Empty while it was never saved.
    QByteArray text = {};
    /// What stands at containerPath instead of a file, as it was found on the disk.
    enum class Kind { Regular, Folder, DanglingLink } kind = Kind::Regular;

    QString fileName() const { return containerPath.section(u'/', -1); }

    bool operator==(const Source &) const = default;
};

} // namespace towerkey::deployment
