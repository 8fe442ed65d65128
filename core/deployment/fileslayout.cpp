// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/fileslayout.h"

#include "core/deployment/deployment.h"
#include "core/deployment/environmentpairs.h"

namespace towerkey::deployment {

namespace {

using Splices = Result<QList<TextSplice>>;

Result<QList<Change>> changesOf(const Deployment &deployment, qsizetype source,
                                const Splices &splices)
{
    if (!splices) {
        Error error = splices.error();
        if (error.place.source.isEmpty())
            error.place.source = deployment.source(source).diskPath;
        return std::unexpected(error);
    }
    return splices->isEmpty() ? QList<Change>() : QList<Change>{SpliceText{source, *splices}};
}

void readVariables(const Deployment &deployment, qsizetype source, QList<Variable> &variables)
{
    if (deployment.source(source).role == Role::Environment) {
        for (const auto &line : deployment.environmentText(source).assignments())
            variables.append({line.name, line.value, source, line.nameRange.begin});
    } else if (deployment.source(source).role == Role::EnvironmentPairs) {
        for (const pairs::Pair &pair : pairs::read(deployment.document(source)))
            variables.append({pair.name, pair.value, source, pair.offset});
    }
}

void readFiles(const Deployment &deployment, Role role, ContainerFile::Role as,
               QList<ContainerFile> &files)
{
    for (qsizetype i = 0; i < deployment.sources().size(); ++i) {
        const Source &source = deployment.source(i);
        if (source.role == role) {
            files.append({.role = as,
                          .path = source.containerPath,
                          .text = source.text,
                          .kind = source.kind,
                          .source = i});
        }
    }
}

Splices setIn(const Deployment &deployment, qsizetype source, const QByteArray &name,
              const QByteArray &value)
{
    if (deployment.source(source).role == Role::Environment)
        return deployment.environmentText(source).set(name, value);
    return pairs::set(deployment.document(source), name, value);
}

Splices renameIn(const Deployment &deployment, qsizetype source, const QByteArray &name,
                 const QByteArray &newName)
{
    switch (deployment.source(source).role) {
    case Role::Environment:
        return deployment.environmentText(source).rename(name, newName);
    case Role::EnvironmentPairs:
        return pairs::rename(deployment.document(source), name, newName);
    default:
        return QList<TextSplice>();
    }
}

} // namespace

Container FilesLayout::read(const Deployment &deployment) const
{
    Container container;
    readFiles(deployment, Role::Configuration, ContainerFile::Role::Configuration, container.files);
    readFiles(deployment, Role::Secret, ContainerFile::Role::Secret, container.files);
    for (qsizetype i = 0; i < deployment.sources().size(); ++i)
        readVariables(deployment, i, container.variables);
    keepLastOfEqualNames(container);
    return container;
}

Result<QList<Change>> FilesLayout::setVariable(const Deployment &deployment, const QByteArray &name,
                                               const QByteArray &value) const
{
    if (const Variable *present = deployment.variable(name)) {
        return changesOf(deployment, present->source,
                         setIn(deployment, present->source, name, value));
    }
    for (const Role role : {Role::Environment, Role::EnvironmentPairs}) {
        if (const qsizetype source = deployment.firstOf(role); source >= 0)
            return changesOf(deployment, source, setIn(deployment, source, name, value));
    }
    const qsizetype end = deployment.sources().size();
    const auto splices = EnvironmentText().set(name, value);
    if (!splices)
        return std::unexpected(splices.error());
    return QList<Change>{AddSource{end, {.role = Role::Environment}}, SpliceText{end, *splices}};
}

Result<QList<Change>> FilesLayout::unsetVariable(const Deployment &deployment,
                                                 const QByteArray &name) const
{
    QList<Change> changes;
    Deployment now = deployment;
    for (qsizetype i = 0; i < now.sources().size();) {
        Splices splices = QList<TextSplice>();
        if (now.source(i).role == Role::Environment)
            splices = now.environmentText(i).remove(name);
        else if (now.source(i).role == Role::EnvironmentPairs)
            splices = pairs::removeLast(now.document(i), name);
        const auto made = changesOf(now, i, splices);
        if (!made)
            return made;
        now.apply({*made});
        changes += *made;
        // Pairs go one at a time, since removing one moves the others.
        const bool mayHaveMore = !made->isEmpty() && now.source(i).role == Role::EnvironmentPairs;
        i += mayHaveMore ? 0 : 1;
    }
    return changes;
}

Result<QList<Change>> FilesLayout::renameVariable(const Deployment &deployment,
                                                  const QByteArray &name,
                                                  const QByteArray &newName) const
{
    QList<Change> changes;
    for (qsizetype i = 0; i < deployment.sources().size(); ++i) {
        const auto made = changesOf(deployment, i, renameIn(deployment, i, name, newName));
        if (!made)
            return made;
        changes += *made;
    }
    return changes;
}

Result<QList<Change>> FilesLayout::spliceFile(const Deployment &deployment, qsizetype file,
                                              const QList<TextSplice> &splices) const
{
    return changesOf(deployment, deployment.file(file).source, splices);
}

/// Files are read in the order of their names, so that is where a new one belongs.
static qsizetype positionFor(const Deployment &deployment, Role role, const QString &path)
{
    qsizetype behind = role == Role::Secret ? deployment.sources().size() : 0;
    for (qsizetype i = 0; i < deployment.sources().size(); ++i) {
        const Source &source = deployment.source(i);
        if (source.role == role && source.containerPath > path)
            return i;
        if (source.role == role)
            behind = i + 1;
    }
    return behind;
}

Result<QList<Change>> FilesLayout::addFile(const Deployment &deployment, ContainerFile::Role role,
                                           const QString &path, const QByteArray &text) const
{
    const bool isSecret = role == ContainerFile::Role::Secret;
    const Role as = isSecret ? Role::Secret : Role::Configuration;
    return QList<Change>{AddSource{positionFor(deployment, as, path),
                                   {.role = as, .containerPath = path, .text = text}}};
}

Result<QList<Change>> FilesLayout::removeFile(const Deployment &deployment, qsizetype file) const
{
    return QList<Change>{RemoveSource{deployment.file(file).source}};
}

Result<QList<Change>> FilesLayout::setImage(const Deployment &, const image::Image &image) const
{
    return QList<Change>{SetImage{image.tag}};
}

} // namespace towerkey::deployment
