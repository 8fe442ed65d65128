// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/opening.h"

#include "core/exchange/compose/composeopening.h"
#include "core/exchange/docker/dockeropening.h"
#include "core/exchange/kubernetes/kubernetesopening.h"
#include "core/exchange/plainopening.h"
#include "core/exchange/recognition.h"

namespace towerkey::exchange {

using deployment::Deployment;

namespace {

/// What is meant by some paths.
struct Meant
{
    Form form = Form::Configuration;
    QStringList paths;
};

Form formAt(const QString &path, const FileTree &files)
{
    // What cannot be read is told when it is opened.
    return formOf(path, files.read(path).value_or(QByteArray()));
}

bool isAlone(Form form) { return form == Form::Inspection || form == Form::Command; }

/// What a folder holds, taken together.
Meant meantByFolder(const QString &folder, const FileTree &files)
{
    if (const QStringList project = compose::composeFilesIn(folder, files); !project.isEmpty())
        return {Form::Compose, project};
    if (const auto manifests = kubernetes::manifestsIn({folder}, files); !manifests.isEmpty())
        return {Form::Manifests, manifests};
    return {.paths = {folder}};
}

Result<Meant> meantBy(const QStringList &paths, const FileTree &files)
{
    if (paths.size() == 1 && files.entryAt(paths.first()) == FileTree::Entry::Folder)
        return meantByFolder(paths.first(), files);
    if (const auto manifests = kubernetes::manifestsIn(paths, files); !manifests.isEmpty())
        return Meant{Form::Manifests, manifests};
    QList<Form> forms;
    for (const QString &path : paths)
        forms.append(formAt(path, files));
    for (qsizetype i = 0; forms.size() > 1 && i < forms.size(); ++i) {
        if (isAlone(forms[i]))
            return failure(ErrorId::FormsMixed, {paths[i]}, {paths[i], {}});
    }
    const bool areAlike = !forms.isEmpty() && forms.count(forms.first()) == forms.size();
    return Meant{areAlike ? forms.first() : Form::Configuration, paths};
}

} // namespace

Result<Deployment> open(const QStringList &paths, const OpenOptions &options, const FileTree &files)
{
    const auto meant = meantBy(paths, files);
    if (!meant)
        return std::unexpected(meant.error());
    switch (meant->form) {
    case Form::Compose:
        return compose::open(meant->paths, options, files);
    case Form::Manifests:
        return kubernetes::open(meant->paths, options, files);
    case Form::Inspection:
        return docker::openInspection(paths.first(), options, files);
    case Form::Command:
        return docker::openCommand(paths.first(), options, files);
    case Form::Configuration:
    case Form::Environment:
        break;
    }
    const auto image =
        options.images.find(options.imageTag.isEmpty() ? options.usualTag : options.imageTag);
    if (!image)
        return std::unexpected(image.error());
    return openPlain(paths, image->tag, files);
}

Result<QList<ServiceChoice>> servicesOf(const QStringList &paths, const FileTree &files)
{
    const auto meant = meantBy(paths, files);
    if (!meant)
        return std::unexpected(meant.error());
    switch (meant->form) {
    case Form::Compose:
        return compose::servicesOf(meant->paths, files);
    case Form::Manifests:
        return kubernetes::servicesOf(meant->paths, files);
    case Form::Inspection:
        return docker::containersOfInspection(paths.first(), files);
    case Form::Command:
        return docker::containersOfCommands(paths.first(), files);
    case Form::Configuration:
    case Form::Environment:
        break;
    }
    return QList<ServiceChoice>();
}

} // namespace towerkey::exchange
