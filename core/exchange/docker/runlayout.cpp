// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/docker/runlayout.h"

#include "core/exchange/compose/composeedits.h"
#include "core/exchange/compose/composelayout.h"
#include "core/exchange/docker/runchanges.h"
#include "core/exchange/escaping.h"
#include "core/exchange/imagenotes.h"
#include "core/exchange/newfiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::docker {

using compose::ChangeList;
using deployment::Change;
using deployment::ContainerFile;
using deployment::Deployment;
using deployment::RemoveSource;

namespace {

/// A change of the command itself, unless it is written for a shell whose quoting is another.
void spliceCommand(ChangeList &changes, const RunReading &reading, qsizetype source,
                   const Splices &splices)
{
    if (reading.shell == Shell::Posix)
        return changes.splice(source, splices);
    const QString shell = reading.shell == Shell::PowerShell ? u"PowerShell"_s : u"cmd.exe"_s;
    const QString path = changes.deployment().source(source).diskPath;
    changes.fail({ErrorId::CommandNotEditable, {path, shell}, {path, {}}});
}

const RunVariableSite *siteOf(const RunReading &reading, const QByteArray &name)
{
    // An option counts before a file.
    const RunVariableSite *found = nullptr;
    for (const RunVariableSite &site : reading.sites) {
        if (site.name == name && (!found || site.option >= 0 || found->option < 0))
            found = &site;
    }
    return found;
}

const RunOption *optionAt(const RunReading &reading, qsizetype offset)
{
    for (const RunOption &option : reading.command.options) {
        if (reading.command.words[option.word].range.begin == offset)
            return &option;
    }
    return nullptr;
}

} // namespace

RunLayout::RunLayout(QString path, qsizetype position, QSet<QString> present)
    : m_path(std::move(path)), m_position(position), m_present(std::move(present))
{
}

RunReading RunLayout::reading(const Deployment &deployment) const
{
    return RunReader(deployment, deployment.sourceAt(m_path), m_position, m_present).read();
}

deployment::Container RunLayout::read(const Deployment &deployment) const
{
    deployment::Container container = reading(deployment).container;
    addImageNote(container, deployment);
    return container;
}

Result<QList<Change>> RunLayout::setVariable(const Deployment &deployment, const QByteArray &name,
                                             const QByteArray &value) const
{
    ChangeList changes(deployment);
    const RunReading reading = this->reading(deployment);
    const qsizetype source = reading.container.service.source;
    if (source < 0 || value.contains('\0'))
        return failure(ErrorId::NotExpressible, {QString::fromUtf8(name)}, {m_path, {}});
    const QByteArray &text = deployment.source(source).text;
    const RunVariableSite *site = siteOf(reading, name);
    const auto inFile = site && site->option < 0
        ? deployment.environmentText(site->source).set(name, value)
        : failure(ErrorId::NotExpressible);
    if (inFile)
        changes.splice(site->source, inFile);
    else if (site && site->option >= 0)
        spliceCommand(
            changes, reading, source,
            setValue(text, reading.command, reading.command.options[site->option], name, value));
    else
        spliceCommand(changes, reading, source, addVariable(text, reading.command, name, value));
    return std::move(changes).finish();
}

Result<QList<Change>> RunLayout::unsetVariable(const Deployment &deployment,
                                               const QByteArray &name) const
{
    ChangeList changes(deployment);
    const RunReading reading = this->reading(deployment);
    Splices splices;
    QSet<qsizetype> files;
    for (const RunVariableSite &site : reading.sites) {
        if (site.name != name)
            continue;
        if (site.option >= 0)
            splices += removeOption(reading.command, reading.command.options[site.option]);
        else
            files.insert(site.source);
    }
    if (!splices.isEmpty())
        spliceCommand(changes, reading, reading.container.service.source, splices);
    for (const qsizetype file : std::as_const(files))
        changes.splice(file, deployment.environmentText(file).remove(name));
    return std::move(changes).finish();
}

Result<QList<Change>> RunLayout::renameVariable(const Deployment &deployment,
                                                const QByteArray &name,
                                                const QByteArray &newName) const
{
    ChangeList changes(deployment);
    const RunReading reading = this->reading(deployment);
    const qsizetype source = reading.container.service.source;
    Splices splices;
    QSet<qsizetype> files;
    for (const RunVariableSite &site : reading.sites) {
        if (site.name != name)
            continue;
        if (site.option < 0)
            files.insert(site.source);
        else
            splices += docker::renameVariable(deployment.source(source).text, reading.command,
                                              reading.command.options[site.option], name, newName);
    }
    if (!splices.isEmpty())
        spliceCommand(changes, reading, source, splices);
    for (const qsizetype file : std::as_const(files))
        changes.splice(file, deployment.environmentText(file).rename(name, newName));
    return std::move(changes).finish();
}

Result<QList<Change>> RunLayout::spliceFile(const Deployment &deployment, qsizetype file,
                                            const QList<TextSplice> &splices) const
{
    return exchange::spliceWholeFile(deployment, file, splices);
}

Result<QList<Change>> RunLayout::addFile(const Deployment &deployment, ContainerFile::Role role,
                                         const QString &path, const QByteArray &text) const
{
    ChangeList changes(deployment);
    const RunReading reading = this->reading(deployment);
    const qsizetype source = reading.container.service.source;
    if (source < 0)
        return failure(ErrorId::NoPlace, {path}, {m_path, {}});
    const NewFile file = newFileBeside(deployment, m_path, role, path, text);
    changes.add(deployment::AddSource{deployment.sources().size(), file.source});
    spliceCommand(
        changes, reading, source,
        addMount(deployment.source(source).text, reading.command, file.relativePath, path));
    return std::move(changes).finish();
}

Result<QList<Change>> RunLayout::removeFile(const Deployment &deployment, qsizetype file) const
{
    ChangeList changes(deployment);
    const RunReading reading = this->reading(deployment);
    const ContainerFile &seen = reading.container.files.at(file);
    for (const deployment::Mount &mount : reading.container.service.mounts) {
        const RunOption *option =
            mount.target == seen.path ? optionAt(reading, mount.offset) : nullptr;
        if (!option)
            continue;
        spliceCommand(changes, reading, mount.source, removeOption(reading.command, *option));
        return std::move(changes).finish();
    }
    // A file of a mounted folder: without the file there is nothing to see.
    if (seen.source < 0)
        return failure(ErrorId::ContentElsewhere, {seen.path}, {m_path, {}});
    changes.add(RemoveSource{seen.source});
    return std::move(changes).finish();
}

Result<QList<Change>> RunLayout::setImage(const Deployment &deployment,
                                          const image::Image &image) const
{
    ChangeList changes(deployment);
    const RunReading reading = this->reading(deployment);
    const RunCommand &command = reading.command;
    if (command.image >= 0) {
        const QString reference =
            compose::referenceWithTag(reading.container.service.imageReference, image);
        spliceCommand(changes, reading, reading.container.service.source,
                      {{command.words[command.image].range, shellQuoted(reference.toUtf8())}});
    }
    changes.add(deployment::SetImage{image.tag});
    return std::move(changes).finish();
}

} // namespace towerkey::exchange::docker
