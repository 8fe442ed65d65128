// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/command.h"
#include "core/catalogue/catalogue.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"
#include "core/startup/startup.h"

#include <QStringList>

namespace towerkey::cli {

/// What a command works on: an image, what is known about settings, and the user's deployment.
struct Workspace
{
    image::Images images;
    catalogue::Catalogue catalogue;
    image::Image image;
    deployment::Deployment deployment; ///< Empty when the user named no files.
    bool hasInput = false;
    QString root; ///< Of --root; empty otherwise.

    const image::Profile &profile() const { return *image.profile; }
    startup::Outcome simulate() const;
    /// A value, secrets as dots unless they are to be shown.
    json::Value shown(const Call &call, const SettingPath &path, const json::Value &value) const;
};

/// Opens the files and folders together with what --root, --environment and --image say.
Attempt<Workspace> openWorkspace(const Call &call, const QStringList &files);

/// Opens one of several deployments: a file or folder, and behind a # the service of it.
Attempt<Workspace> openSide(const Call &call, const QString &argument);

/// The same as openWorkspace(), but without any input it is wrong usage.
Attempt<Workspace> openInput(const Call &call, const QStringList &files);

/// The services that a command judges one after the other: the one of --service, or all that run
/// Orthanc in a compose file; a single empty name for everything else.
QStringList servicesToJudge(const Call &call, const QStringList &files);

/// The same as openInput(), with a service of the files.
Attempt<Workspace> openService(const Call &call, const QStringList &files, const QString &service);

/// Arguments that may be files as well as names or paths of settings.
struct MixedArguments
{
    QStringList files;
    QStringList words;
};

/// "-" and what ends in .json or .env is a file, and so is whatever exists and is no bare word
/// ("./pacs").
MixedArguments splitArguments(const QStringList &arguments);

/// The sentences why a start fails; words of the user's files are left out unless revealed.
QStringList sentences(const QList<startup::Reason> &reasons, bool revealSecrets);

/// Says on the complaints what had to be assumed, and what bypasses the configuration.
void tellNotes(const Workspace &workspace, const Call &call);

/// Says on the complaints why the start fails; nothing when it does not.
void complainAbout(const startup::Outcome &outcome, const Call &call);

} // namespace towerkey::cli
