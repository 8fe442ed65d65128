// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/docker/inspectionreader.h"

#include "core/exchange/compose/shortforms.h"
#include "core/exchange/mountedfiles.h"
#include "core/image/values.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::docker {

using deployment::ContainerFile;
using deployment::Mount;
using deployment::NoteId;
using deployment::Source;
using json::NodeIndex;
using json::NodeType;

qsizetype inspectedContainers(const json::Document &document)
{
    if (document.isEmpty())
        return 0;
    const json::Node &root = document.node(document.root());
    return root.type == NodeType::List ? root.childCount : root.type == NodeType::Table ? 1 : 0;
}

SettingPath inspectedPath(const json::Document &document, qsizetype position)
{
    const bool isList =
        !document.isEmpty() && document.node(document.root()).type == NodeType::List;
    return isList ? SettingPath({QString::number(position)}) : SettingPath();
}

InspectionReader::InspectionReader(const deployment::Deployment &deployment, qsizetype source,
                                   qsizetype position, const QSet<QString> &present)
    : m_deployment(deployment), m_source(source), m_document(deployment.document(source)),
      m_path(inspectedPath(m_document, position)), m_present(present)
{
}

InspectionReading InspectionReader::read()
{
    m_reading.container.service.kind = deployment::Service::Kind::Inspection;
    if (m_document.find(m_path) == json::NoNode)
        return std::move(m_reading);
    readService();
    readCommand();
    readPorts();
    readAttributes();
    readVariables();
    readMounts();
    m_reading.container.files = inOrder(m_files.values());
    keepLastOfEqualNames(m_reading.container);
    return std::move(m_reading);
}

NodeIndex InspectionReader::node(const QStringList &keys) const
{
    SettingPath path = m_path;
    for (const QString &key : keys)
        path = path.child(key);
    return m_document.find(path);
}

json::Value InspectionReader::value(const QStringList &keys) const
{
    const NodeIndex found = node(keys);
    return found == json::NoNode ? json::Value() : m_document.value(found);
}

QString InspectionReader::text(const QStringList &keys) const
{
    const json::Value found = value(keys);
    const auto *text = found.as<QString>();
    return text ? *text : QString();
}

/// A list of texts; Podman writes an entry point as one text.
std::optional<QStringList> InspectionReader::texts(const QStringList &keys) const
{
    const json::Value found = value(keys);
    if (const auto *text = found.as<QString>())
        return text->isEmpty() ? std::nullopt : std::optional(QStringList{*text});
    const auto *list = found.as<json::List>();
    if (!list)
        return {};
    QStringList texts;
    for (const json::Value &item : *list) {
        if (const auto *text = item.as<QString>())
            texts.append(*text);
    }
    return texts;
}

void InspectionReader::note(NoteId id, const QStringList &arguments, NodeIndex node)
{
    const qsizetype offset = node == json::NoNode ? 0 : m_document.node(node).begin;
    m_reading.container.notes.append({id, arguments, m_deployment.place(m_source, offset)});
}

void InspectionReader::readService()
{
    deployment::Service &service = m_reading.container.service;
    const NodeIndex container = m_document.find(m_path);
    service.name = text({u"Name"_s});
    if (service.name.startsWith(u'/'))
        service.name.removeFirst();
    if (service.name.isEmpty())
        service.name = text({u"Id"_s}).left(12);
    service.source = m_source;
    service.offset = m_document.node(container).begin;
    service.imageReference = text({u"Config"_s, u"Image"_s});
    if (const NodeIndex image = node({u"Config"_s, u"Image"_s}); image != json::NoNode) {
        service.imageSource = m_source;
        service.imageOffset = m_document.node(image).begin;
    }
    service.user = text({u"Config"_s, u"User"_s});
    note(NoteId::InspectionOnly, {}, container);
}

/// Docker tells the image's own entry point and command like any other.
void InspectionReader::readCommand()
{
    deployment::Service &service = m_reading.container.service;
    const auto entrypoint = texts({u"Config"_s, u"Entrypoint"_s});
    const auto command = texts({u"Config"_s, u"Cmd"_s});
    const bool isOwnEntry = !entrypoint || entrypoint->isEmpty()
        || entrypoint->first().section(u'/', -1) == u"docker-entrypoint.sh";
    const bool isOwnCommand =
        !command || command->isEmpty() || *command == QStringList{u"/tmp/orthanc.json"_s};
    if (!isOwnEntry) {
        service.entrypoint = entrypoint;
        note(NoteId::EntrypointReplaced, {entrypoint->join(u' ')},
             node({u"Config"_s, u"Entrypoint"_s}));
    }
    if (!isOwnCommand)
        service.command = command;
    if (!isOwnCommand && isOwnEntry)
        note(NoteId::CommandReplaced, {command->join(u' ')}, node({u"Config"_s, u"Cmd"_s}));
    if (!service.user.isEmpty() && service.user != u"root" && service.user != u"0")
        note(NoteId::UserSet, {service.user}, node({u"Config"_s, u"User"_s}));
    QStringList test = texts({u"Config"_s, u"Healthcheck"_s, u"Test"_s}).value_or(QStringList());
    if (test.value(0) == u"CMD" || test.value(0) == u"CMD-SHELL")
        test.removeFirst();
    service.healthCheck = test.join(u' ');
}

void InspectionReader::readPorts()
{
    const json::Value bindings = value({u"HostConfig"_s, u"PortBindings"_s});
    const auto *table = bindings.as<json::Table>();
    if (!table)
        return;
    for (const auto &[target, hosts] : *table) {
        deployment::Port port{.target = target.section(u'/', 0, 0)};
        if (const QString protocol = target.section(u'/', 1); !protocol.isEmpty())
            port.protocol = protocol;
        port.source = m_source;
        const NodeIndex at = node({u"HostConfig"_s, u"PortBindings"_s, target});
        port.offset = at == json::NoNode ? 0 : m_document.node(at).begin;
        const auto *list = hosts.as<json::List>();
        const auto *host = list && !list->isEmpty() ? list->first().as<json::Table>() : nullptr;
        const auto member = [host](const QString &key) {
            const json::Value *found = host ? host->find(key) : nullptr;
            return found && found->isString() ? *found->as<QString>() : QString();
        };
        port.published = member(u"HostPort"_s);
        port.address = member(u"HostIp"_s);
        m_reading.container.service.ports.append(port);
    }
}

void InspectionReader::readVariables()
{
    const NodeIndex list = node({u"Config"_s, u"Env"_s});
    if (list == json::NoNode)
        return;
    for (auto i = m_document.firstChild(list); i != json::NoNode; i = m_document.nextSibling(i)) {
        const json::Value item = m_document.value(i);
        const auto *text = item.as<QString>();
        const qsizetype equals = text ? text->indexOf(u'=') : -1;
        if (equals <= 0)
            continue;
        const bool isQuoted = m_document.text()[m_document.node(i).begin] == '"';
        m_reading.container.variables.append(
            {.name = image::bytesOfText(QStringView(*text).first(equals)),
             .value = image::bytesOfText(QStringView(*text).sliced(equals + 1)),
             .source = m_source,
             .offset = m_document.node(i).begin + (isQuoted ? 1 : 0)});
    }
}

QList<Mount> InspectionReader::mounts() const
{
    QList<Mount> found;
    const json::Value listed = value({u"Mounts"_s});
    const auto *list = listed.as<json::List>();
    for (qsizetype i = 0; list && i < list->size(); ++i) {
        const QStringList at{u"Mounts"_s, QString::number(i)};
        const QString type = text(at + QStringList{u"Type"_s});
        Mount mount{.type = type == u"bind" ? Mount::Type::Bind
                        : type == u"volume" ? Mount::Type::Volume
                        : type == u"tmpfs"  ? Mount::Type::Tmpfs
                                            : Mount::Type::Other};
        const bool isVolume = mount.type == Mount::Type::Volume;
        mount.from = text(at + QStringList{isVolume ? u"Name"_s : u"Source"_s});
        mount.target = QDir::cleanPath(text(at + QStringList{u"Destination"_s}));
        const json::Value writable = value(at + QStringList{u"RW"_s});
        mount.readOnly = writable.isBoolean() && !*writable.as<bool>();
        mount.source = m_source;
        mount.offset = m_document.node(node(at)).begin;
        found.append(mount);
    }
    return found;
}

/// A container that never ran tells its mounts as they were asked for.
QList<Mount> InspectionReader::binds() const
{
    QList<Mount> found;
    const QStringList texts = this->texts({u"HostConfig"_s, u"Binds"_s}).value_or(QStringList());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto mount = compose::mountOf(texts[i]);
        if (!mount)
            continue;
        mount->target = QDir::cleanPath(mount->target);
        mount->source = m_source;
        mount->offset =
            m_document.node(node({u"HostConfig"_s, u"Binds"_s, QString::number(i)})).begin;
        found.append(*mount);
    }
    return found;
}

void InspectionReader::readMounts()
{
    QList<Mount> all = mounts();
    if (all.isEmpty())
        all = binds();
    sortByDepth(all);
    for (const Mount &mount : std::as_const(all))
        addMount(mount);
}

void InspectionReader::addMount(const Mount &mount)
{
    deployment::Service &service = m_reading.container.service;
    service.mounts.append(mount);
    if (mount.type != Mount::Type::Bind)
        return;
    const bool isThere = m_present.contains(mount.from) || m_deployment.sourceAt(mount.from) >= 0;
    const MountedFiles mounted = mountedFiles(m_deployment, mount);
    m_reading.wanted.folders += mounted.wantedFolders;
    for (const QString &folder : mounted.hiddenFolders)
        m_files.removeIf([&folder](const auto &file) { return file.key().startsWith(folder); });
    bool isUnknown = !mounted.hiddenFolders.isEmpty() && !isThere;
    for (ContainerFile file : mounted.files) {
        if (file.source < 0) {
            m_reading.wanted.files.insert(mount.from);
            const bool isJson = file.role == ContainerFile::Role::Configuration;
            file.kind = Source::Kind::Regular;
            file.text = isJson ? "{}"_ba : '(' + file.name().toUtf8() + ')';
            file.isAssumed = true;
            isUnknown = true;
        }
        m_files.insert(file.path, file);
    }
    if (!isUnknown)
        return;
    const NodeIndex place = m_document.nodeAt(mount.offset);
    note(isThere ? NoteId::FileUnreadable : NoteId::FileElsewhere, {mount.from}, place);
}

} // namespace towerkey::exchange::docker
