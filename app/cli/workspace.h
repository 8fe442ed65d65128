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

/// The same, but without any input it is wrong usage.
Attempt<Workspace> openInput(const Call &call, const QStringList &files);

/// Arguments that may be files as well as names or paths of settings.
struct MixedArguments
{
    QStringList files;
    QStringList words;
};

/// What ends in .json or .env is a file, and so is whatever exists and is no bare word ("./pacs").
MixedArguments splitArguments(const QStringList &arguments);

/// The sentences why a start fails; words of the user's files are left out unless revealed.
QStringList sentences(const QList<startup::Reason> &reasons, bool revealSecrets);

/// Says on the complaints why the start fails; nothing when it does not.
void complainAbout(const startup::Outcome &outcome, const Call &call);

} // namespace towerkey::cli
