// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/docker/runreader.h"

#include "core/exchange/compose/shortforms.h"
#include "core/exchange/mountedfiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::docker {

using deployment::ContainerFile;
using deployment::Mount;
using deployment::NoteId;

std::optional<Mount> mountOption(const QString &text)
{
    Mount mount{.type = Mount::Type::Volume};
    for (const QString &part : text.split(u',')) {
        const QString key = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1);
        if (key == u"type")
            mount.type = value == u"bind" ? Mount::Type::Bind
                : value == u"tmpfs"       ? Mount::Type::Tmpfs
                : value == u"volume"      ? Mount::Type::Volume
                                          : Mount::Type::Other;
        else if (key == u"source" || key == u"src")
            mount.from = value;
        else if (key == u"target" || key == u"dst" || key == u"destination")
            mount.target = value;
        else if (key == u"readonly" || key == u"ro")
            mount.readOnly = value.isEmpty() || value == u"true" || value == u"1";
    }
    return mount.target.isEmpty() ? std::nullopt : std::optional(mount);
}

RunReader::RunReader(const deployment::Deployment &deployment, qsizetype source, qsizetype position,
                     const QSet<QString> &present)
    : m_deployment(deployment), m_source(source), m_position(position), m_present(present)
{
}

RunReading RunReader::read()
{
    m_reading.container.service.kind = deployment::Service::Kind::DockerRun;
    if (m_source < 0)
        return std::move(m_reading);
    const deployment::Source &source = m_deployment.source(m_source);
    m_folder = source.diskPath.isEmpty() ? QString() : QFileInfo(source.diskPath).absolutePath();
    const CommandText text = readCommands(source.text, source.diskPath);
    m_reading.shell = text.shell;
    if (m_position < text.commands.size())
        readCommand(text, m_position);
    return std::move(m_reading);
}

void RunReader::note(NoteId id, const QStringList &arguments, qsizetype offset)
{
    const deployment::Note note{id, arguments, m_deployment.place(m_source, offset)};
    if (!m_reading.container.notes.contains(note))
        m_reading.container.notes.append(note);
}

qsizetype RunReader::offsetOf(const RunOption &option) const
{
    return m_reading.command.words[option.word].range.begin;
}

ExpandedText RunReader::valueOf(const RunOption &option)
{
    if (option.valueWord < 0)
        return {};
    const ShellWord &word = m_reading.command.words[option.valueWord];
    ExpandedText text = expanded(m_reading.command, word, option.valueBegin, m_folder);
    for (const QString &unknown : std::as_const(text.unknown))
        note(NoteId::ShellValueUnknown, {unknown}, word.range.begin);
    return text;
}

QString RunReader::textOf(const RunOption &option)
{
    return QString::fromUtf8(valueOf(option).text);
}

QList<const RunOption *> RunReader::optionsNamed(const QString &name) const
{
    QList<const RunOption *> options;
    for (const RunOption &option : m_reading.command.options) {
        if (option.name == name)
            options.append(&option);
    }
    return options;
}

/// What a command is called when it does not say so itself.
static QString nameOf(const CommandText &text, qsizetype position)
{
    const RunCommand &command = text.commands[position];
    for (const RunOption &option : command.options) {
        if (option.name == u"name" && option.valueWord >= 0)
            return QString::fromUtf8(command.valueOf(option));
    }
    return text.commands.size() == 1 ? u"orthanc"_s : u"container-%1"_s.arg(position + 1);
}

void RunReader::readCommand(const CommandText &text, qsizetype position)
{
    m_reading.command = text.commands[position];
    deployment::Service &service = m_reading.container.service;
    service.name = nameOf(text, position);
    for (qsizetype i = 0; i < text.commands.size(); ++i) {
        if (i != position)
            service.neighbours.append(nameOf(text, i));
    }
    service.source = m_source;
    service.offset = m_reading.command.words[m_reading.command.verb].range.begin;
    if (text.shell != Shell::Posix) {
        const bool isPowerShell = text.shell == Shell::PowerShell;
        note(NoteId::ShellForeign, {isPowerShell ? u"PowerShell"_s : u"cmd.exe"_s}, service.offset);
    }
    // Docker reads the files first, wherever their options stand.
    for (const RunOption *option : optionsNamed(u"env-file"_s))
        readEnvironmentFile(*option);
    for (const RunOption &option : std::as_const(m_reading.command.options))
        readOption(option);
    readService();
    readMounts();
    m_reading.container.files = inOrder(m_files.values());
    keepLastOfEqualNames(m_reading.container);
}

void RunReader::readOption(const RunOption &option)
{
    deployment::Service &service = m_reading.container.service;
    if (!option.isKnown)
        note(NoteId::OptionUnknown, {(option.letter < 0 ? u"--"_s : u"-"_s) + option.name},
             offsetOf(option));
    if (option.name == u"env")
        readVariable(option);
    else if (option.name == u"user")
        service.user = textOf(option);
    else if (option.name == u"entrypoint")
        service.entrypoint = QStringList{textOf(option)};
    else if (option.name == u"health-cmd")
        service.healthCheck = textOf(option);
    else if (option.name == u"secret")
        addSecret(option);
    else if (option.name == u"publish") {
        if (auto port = compose::portOf(textOf(option))) {
            port->source = m_source;
            port->offset = offsetOf(option);
            service.ports.append(*port);
        }
    }
    readAttribute(option);
}

void RunReader::readVariable(const RunOption &option)
{
    const QByteArray written = m_reading.command.valueOf(option);
    const qsizetype equals = written.indexOf('=');
    const QByteArray name = equals < 0 ? written : written.first(equals);
    if (name.isEmpty())
        return;
    if (equals < 0) {
        m_reading.sites.append({name, &option - m_reading.command.options.constData(), -1});
        note(NoteId::VariableFromHost, {QString::fromUtf8(name)}, offsetOf(option));
        return;
    }
    const ExpandedText text = valueOf(option);
    const QByteArray value = text.text.sliced(text.text.indexOf('=') + 1);
    m_reading.sites.append({name, &option - m_reading.command.options.constData(), -1});
    const ShellWord &word = m_reading.command.words[option.valueWord];
    m_reading.container.variables.append({.name = name,
                                          .value = value,
                                          .source = m_source,
                                          .offset = word.map.sourceOffset(option.valueBegin),
                                          .isAssumed = !text.unknown.isEmpty()});
}

// https://docs.docker.com/reference/cli/docker/container/run/#env
void RunReader::readEnvironmentFile(const RunOption &option)
{
    const QString path = QDir::cleanPath(QDir(m_folder).filePath(textOf(option)));
    const qsizetype source = m_deployment.sourceAt(path);
    m_reading.wanted.files.insert(path);
    if (source < 0) {
        const bool isThere = m_present.contains(path);
        note(isThere ? NoteId::FileUnreadable : NoteId::EnvironmentFileMissing, {path},
             offsetOf(option));
        return;
    }
    const auto &text = m_deployment.environmentText(source);
    for (const auto &line : text.assignments()) {
        m_reading.sites.append({line.name, -1, source});
        m_reading.container.variables.append({.name = line.name,
                                              .value = line.value,
                                              .source = source,
                                              .offset = line.nameRange.begin});
    }
    for (const Error &error : text.errors())
        m_reading.container.notes.append(
            {NoteId::LineIgnored, {path}, {path, error.place.position}});
}

void RunReader::readService()
{
    const RunCommand &command = m_reading.command;
    deployment::Service &service = m_reading.container.service;
    if (command.image >= 0) {
        const ShellWord &word = command.words[command.image];
        const ExpandedText reference = expanded(command, word, 0, m_folder);
        for (const QString &unknown : reference.unknown)
            note(NoteId::ShellValueUnknown, {unknown}, word.range.begin);
        service.imageReference = QString::fromUtf8(reference.text);
        service.imageSource = m_source;
        service.imageOffset = word.range.begin;
        QStringList words;
        for (const ShellWord &argument : command.words.sliced(command.image + 1))
            words.append(QString::fromUtf8(expanded(command, argument, 0, m_folder).text));
        if (!words.isEmpty())
            service.command = words;
    }
    const bool hasEntrypoint = service.entrypoint && !service.entrypoint->first().isEmpty();
    if (hasEntrypoint)
        note(NoteId::EntrypointReplaced, {service.entrypoint->first()}, service.offset);
    else if (service.command && *service.command != QStringList{u"/tmp/orthanc.json"_s})
        note(NoteId::CommandReplaced, {service.command->join(u' ')}, service.offset);
    if (!service.user.isEmpty() && service.user != u"root" && service.user != u"0")
        note(NoteId::UserSet, {service.user}, service.offset);
}

void RunReader::readMounts()
{
    QList<Mount> mounts;
    for (const RunOption &option : std::as_const(m_reading.command.options)) {
        std::optional<Mount> mount;
        if (option.name == u"volume")
            mount = compose::mountOf(textOf(option));
        else if (option.name == u"mount")
            mount = mountOption(textOf(option));
        else if (option.name == u"tmpfs")
            mount = Mount{.type = Mount::Type::Tmpfs, .target = textOf(option).section(u':', 0, 0)};
        if (!mount)
            continue;
        mount->target = QDir::cleanPath(mount->target);
        mount->source = m_source;
        mount->offset = offsetOf(option);
        if (mount->type == Mount::Type::Bind) {
            const QString from = mount->from.startsWith(u"~/")
                ? QDir::homePath() + mount->from.sliced(1)
                : QDir(m_folder).filePath(mount->from);
            mount->from = QDir::cleanPath(from);
            // The short form makes a folder of what is missing, the long one refuses.
            mount->exists = option.name == u"volume";
        }
        mounts.append(*mount);
    }
    sortByDepth(mounts);
    for (const Mount &mount : std::as_const(mounts))
        addMount(mount, !mount.exists);
}

void RunReader::addMount(const Mount &mount, bool mustExist)
{
    deployment::Service &service = m_reading.container.service;
    service.mounts.append(mount);
    if (mount.type != Mount::Type::Bind)
        return;
    const bool isThere = m_present.contains(mount.from) || m_deployment.sourceAt(mount.from) >= 0;
    service.mounts.last().exists = isThere;
    const MountedFiles mounted = mountedFiles(m_deployment, mount);
    m_reading.wanted.folders += mounted.wantedFolders;
    for (const QString &folder : mounted.hiddenFolders)
        m_files.removeIf([&folder](const auto &file) { return file.key().startsWith(folder); });
    for (const ContainerFile &file : mounted.files) {
        m_files.insert(file.path, file);
        if (file.source >= 0)
            continue;
        m_reading.wanted.files.insert(mount.from);
        const NoteId missing = mustExist ? NoteId::MountSourceMissing : NoteId::FileMissing;
        note(isThere ? NoteId::FileUnreadable : missing, {mount.from}, mount.offset);
    }
}

/// Podman's secrets are kept by itself: "--secret name,target=other".
void RunReader::addSecret(const RunOption &option)
{
    const QStringList parts = textOf(option).split(u',');
    QString target = parts.first();
    for (const QString &part : parts) {
        if (part.startsWith(u"target="))
            target = part.sliced(7);
        else if (part == u"type=env")
            return;
    }
    const QString path =
        QDir::cleanPath(target.startsWith(u'/') ? target : u"/run/secrets/"_s + target);
    ContainerFile file = fileSeenAt(path, m_deployment, -1);
    file.kind = deployment::Source::Kind::Regular;
    file.text = '(' + parts.first().toUtf8() + ')';
    file.isAssumed = true;
    if (!isSeenAtStart(path))
        return;
    m_files.insert(path, file);
    note(NoteId::SecretUnknown, {parts.first()}, offsetOf(option));
}

} // namespace towerkey::exchange::docker
