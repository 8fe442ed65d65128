// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/filetree.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Opens what people have. Nothing on the disk is changed. Errors carry the file, and the line
/// where there is one; what the start-up script itself would stumble over is no error here, but
/// part of the deployment, so that the simulated start can tell.
namespace towerkey::exchange {

/// What is known besides the files.
struct OpenOptions
{
    const image::Images &images;
    /// The release to take, whatever the files say; empty: the one they name, or the newest.
    QString imageTag = {};
    /// The service of a compose file, or the container of anything else; empty: the only one that
    /// runs Orthanc, or the first.
    QString service = {};
    /// The release to take when neither the user nor the files name one; empty: the newest.
    QString usualTag = {};
};

/// Opens files and folders together as one deployment. What a file is, its content tells:
/// - JSON that holds tables with a "Config" beside "HostConfig", "State", "Mounts" or "Id" is what
///   docker inspect prints (docker/inspectionlayout.h); with "apiVersion" and "kind" it is a
///   manifest of Kubernetes, with a table "services" a compose file, otherwise a configuration;
/// - YAML with lines that begin with "apiVersion:" and "kind:" is manifests, with "services:" or
///   "include:", or in a file that ends in .yaml or .yml, compose (compose/composelayout.h);
/// - a text with a command docker run or docker create, podman and nerdctl alike, is opened by it
///   (docker/runlayout.h);
/// - a text of nothing but NAME=value lines, or whose name ends in .env, gives variables;
/// - what is nothing else, and all that ends in .json, is a configuration, /etc/orthanc/NAME.
/// A folder gives the compose project in it, or else the manifests or the kustomization
/// (kubernetes/kuberneteslayout.h), or else its *.json and *.env files, in name order, and
/// the files of its sub-folder "secrets" (as /run/secrets/NAME). Several compose files are one
/// project; configurations and variables go together, everything else is opened alone and fails
/// with FormsMixed otherwise. Whether a file lies on the disk or was pasted is up to \a files.
Result<deployment::Deployment> open(const QStringList &paths, const OpenOptions &options,
                                    const FileTree &files = DiskTree());

/// Opens what a container sees: ROOT/etc/orthanc/*.json and ROOT/run/secrets/*, each in name order,
/// and a file of variables: NAME=value lines, or [["NAME", "value"], …] when it ends in .json.
/// Either may be empty.
Result<deployment::Deployment> openContainer(const QString &root, const QString &environmentFile,
                                             const QString &imageTag);

/// One of the services that could be opened.
struct ServiceChoice
{
    QString name;
    QString imageReference; ///< Empty when it is built without a known base.
    bool runsOrthanc = false;
};

/// The services or containers that files and folders hold, in their order; empty for plain files.
Result<QList<ServiceChoice>> servicesOf(const QStringList &paths,
                                        const FileTree &files = DiskTree());

} // namespace towerkey::exchange
