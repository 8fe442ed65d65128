// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/container.h"

#include <QCoreApplication>

namespace towerkey::deployment {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::deployment::Note)

public:
    static QString pattern(NoteId id);
    static QString ofFiles(NoteId id);
    static QString ofService(NoteId id);
    static QString ofManifests(NoteId id);
    static QString ofVolumes(NoteId id);
    static QString ofCommand(NoteId id);
};

QString Texts::pattern(NoteId id)
{
    switch (id) {
    case NoteId::VariableUnset:
        return tr("%1 is not set, so nothing takes its place, as in compose.");
    case NoteId::VariableRequired:
        return tr("%1 is required and not set, so compose would refuse: %2");
    case NoteId::VariableFromHost:
        return tr("%1 is handed through from the host. It is taken as not set.");
    case NoteId::VariableUnreadable:
        return tr("The value of %1 is neither text nor a number, so compose would refuse it.");
    case NoteId::InterpolationInvalid:
        return tr("%1 is no valid reference to a variable. A dollar sign is written $$.");
    case NoteId::SecretUnknown:
        return tr("The content of the secret %1 is kept elsewhere. A placeholder stands for it.");
    case NoteId::ConfigUnknown:
        return tr("The content of the config %1 is kept elsewhere. A placeholder stands for it.");
    case NoteId::SecretUndefined:
        return tr("The service uses the secret %1, which the file does not define.");
    case NoteId::ConfigUndefined:
        return tr("The service uses the config %1, which the file does not define.");
    default:
        return ofFiles(id);
    }
}

QString Texts::ofFiles(NoteId id)
{
    switch (id) {
    case NoteId::FileMissing:
        return tr("There is no file %1. Docker would make an empty folder of that name.");
    case NoteId::FileUnreadable:
        return tr("%1 is there, and cannot be read. Check who may read it.");
    case NoteId::FileElsewhere:
        return tr(
            "%1 is a file of the machine that runs the container, and not here. A placeholder "
            "stands for its content.");
    case NoteId::SecretFileMissing:
        return tr("There is no file %1 for a secret, so the container would not start.");
    case NoteId::EnvironmentFileMissing:
        return tr("There is no file %1, so Docker would refuse. Make it, or correct the path.");
    case NoteId::MountSourceMissing:
        return tr("There is no %1 to mount, so Docker would refuse to start the container.");
    case NoteId::OptionalFileMissing:
        return tr("There is no file %1; it is not required.");
    case NoteId::LineIgnored:
        return tr("A line of %1 assigns nothing to a variable, so Docker would refuse it.");
    case NoteId::OutsideOfProject:
        return tr(
            "%1 lies outside of the project's folder: a change of it reaches whoever else uses "
            "it. Copy it into the folder to keep the project together.");
    case NoteId::IncludeMissing:
        return tr("There is no file %1 to include.");
    default:
        return ofService(id);
    }
}

QString Texts::ofService(NoteId id)
{
    switch (id) {
    case NoteId::CommandReplaced:
        return tr("The command is replaced by “%1”, so Orthanc does not read the generated "
                  "configuration.");
    case NoteId::EntrypointReplaced:
        return tr("The entry point is replaced by “%1”, so the start-up script of the image does "
                  "not run and no variable is read.");
    case NoteId::UserSet:
        return tr("The container runs as user %1, who must be able to read every file.");
    case NoteId::ImageUnknown:
        return tr("The image %1 is not known. It is taken as %2.");
    case NoteId::ImageOfOtherFamily:
        return tr("The image %1 does not configure Orthanc by variables. It is shown as if it were "
                  "%2.");
    case NoteId::ImageUnset:
        return tr("Nothing says which image is used. It is taken as %1.");
    case NoteId::ServiceMissing:
        return tr("There is no service %1 in %2 to extend.");
    case NoteId::ExtendsCyclic:
        return tr("The service %1 extends itself.");
    case NoteId::AliasUnknown:
        return tr("There is no anchor called %1.");
    default:
        return ofManifests(id);
    }
}

QString Texts::ofManifests(NoteId id)
{
    switch (id) {
    case NoteId::VariablesUnknown:
        return tr("All of %1 is handed to the container as variables, and the files do not say "
                  "what it holds. No variable is assumed.");
    case NoteId::VariableFromCluster:
        return tr("The cluster gives %1 its value (%2). A placeholder stands for it.");
    case NoteId::TextExpected:
        return tr("The value of %1 is no text, so Kubernetes would refuse it. Put it in quotes.");
    case NoteId::ReferenceUnknown:
        return tr("$(%1) stays as it is written, because no variable of that name is set before. "
                  "Set it above, or write $$(%1) if that is meant.");
    case NoteId::KeyMissing:
        return tr("There is no %1 in the %2, so the container would not start. Add it there, or "
                  "correct the name.");
    case NoteId::OptionalKeyMissing:
        return tr("There is no %1 in the %2. It is optional, so Orthanc starts without it.");
    case NoteId::Base64Invalid:
        return tr(
            "%1 in the %2 is not base64, so Kubernetes would refuse it. Encode it, or move it "
            "to stringData.");
    case NoteId::ObjectTwice:
        return tr("There are two of %1. The last one counts.");
    default:
        return ofVolumes(id);
    }
}

QString Texts::ofVolumes(NoteId id)
{
    switch (id) {
    case NoteId::VolumeUndefined:
        return tr(
            "The container mounts the volume %1, which the pod does not define, so Kubernetes "
            "would refuse it.");
    case NoteId::MountUnknown:
        return tr("%2 is mounted at %1. What it holds is not known, and not assumed.");
    case NoteId::FolderMounted:
        return tr("A folder is mounted at %1, where a file is expected: name the file by subPath, "
                  "as it is called in the volume.");
    case NoteId::InitContainers:
        return tr("%1 runs before Orthanc and may change its files. That is not simulated.");
    case NoteId::NotFollowed:
        return tr("%1 is not read. What it changes is missing here: open what “kubectl kustomize” "
                  "prints to see it.");
    case NoteId::TemplateUnfilled:
        return tr(
            "%1 is filled in by Helm. It is taken as it is written: open what “helm template” "
            "prints to see what Orthanc gets.");
    default:
        return ofCommand(id);
    }
}

QString Texts::ofCommand(NoteId id)
{
    switch (id) {
    case NoteId::ShellValueUnknown:
        return tr(
            "The shell would replace %1, which is not known here. A placeholder stands for it.");
    case NoteId::ShellForeign:
        return tr("This command is written for %1. It is read as %1 takes it, but cannot be edited "
                  "in place: export the deployment to change it.");
    case NoteId::OptionUnknown:
        return tr(
            "The option %1 is not known, so it is a guess whether the next word is its value. "
            "Write a value behind an equals sign.");
    case NoteId::VariableTooLarge:
        return tr("%1 is longer than the %2 kB that Linux allows for a variable, so the container "
                  "would not start. Give it by a file.");
    case NoteId::EnvironmentTooLarge:
        return tr("The variables take %1 MB together, and Linux allows %2, so the container would "
                  "not start. Give the longest ones by a file.");
    case NoteId::InspectionOnly:
        return tr("This is what Docker tells of a container. Saving it does not change the "
                  "container: export the deployment, and start that.");
    default:
        return {};
    }
}

} // namespace

QString message(const Note &note) { return filled(Texts::pattern(note.id), note.arguments); }

} // namespace towerkey::deployment
