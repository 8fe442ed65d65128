// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/image/profile.h"
#include "core/startup/startup.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// What the script around the start-up script does: /docker-entrypoint.sh of the image. It settles
/// the host's id, has the configuration generated, runs the script of the user and then becomes
/// Orthanc. The variables it reads are in "Other environment variables" of
/// https://orthanc.uclouvain.be/book/users/docker-orthancteam.html.
namespace towerkey::startup {

/// What becomes of /etc/hostid. Orthanc's DICOM library asks for that number when it makes UIDs,
/// and where the file is missing some hosts take up to 40 seconds to answer.
enum class HostIdChange {
    Kept, ///< As it was; also when it was missing.
    Forced, ///< FORCE_HOST_ID
    Random, ///< A random number of eight hexadecimal digits, not below 10000000.
};

/// How the entry point starts Orthanc, if the configuration was generated before.
struct Launch
{
    /// Not 0: the entry point refuses its own arguments and does nothing at all. 2 from 20.7.0 on.
    int exitStatus = 0;
    HostIdChange hostId = HostIdChange::Kept;
    /// What is written into /etc/hostid: all of it when forced, what follows the number when
    /// random.
    QByteArray hostIdText;
    /// BEFORE_ORTHANC_STARTUP_SCRIPT as a command and its arguments; empty: none runs. When it
    /// fails the container stops with its exit status. From 21.8.0.
    QList<QByteArray> startupScript;
    /// Whether the Java machine is loaded before Orthanc (LD_PRELOAD). From 24.6.2.
    bool preloadsJava = false;
    QList<QByteArray> arguments; ///< Of Orthanc, in order; the last one is the configuration.
};

/// The container as the entry point finds it.
struct EntryPointInput
{
    QList<InputVariable> environment;
    QList<QByteArray> arguments = {"/tmp/orthanc.json"}; ///< The image's own command.
    std::optional<QByteArray> hostId; ///< Content of /etc/hostid; none when it is missing.
};

/// How an image starts Orthanc. Values reach the command line without quotes, so the shell splits
/// them at blanks, tabs and line feeds. What the shell would also do, replace patterns such as *
/// by the names of files, depends on the container's files and is not followed.
Launch entryPoint(const image::Profile &profile, const EntryPointInput &input);

} // namespace towerkey::startup
