// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/servicereader.h"
#include "core/exchange/compose/shortforms.h"
#include "core/exchange/mountedfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::compose {

using deployment::ContainerFile;
using deployment::Mount;
using deployment::NoteId;
using yaml::NodeIndex;
using yaml::NodeKind;
using yaml::NoNode;

namespace {

constexpr auto ConfigurationFolder = "/etc/orthanc/"_L1;
constexpr auto SecretsFolder = "/run/secrets/"_L1;

bool isSecret(const QString &path) { return path.startsWith(SecretsFolder); }

} // namespace

void ServiceReader::addFile(SeenFile seen)
{
    seen.file.role =
        isSecret(seen.file.path) ? ContainerFile::Role::Secret : ContainerFile::Role::Configuration;
    if (isSeenAtStart(seen.file.path))
        m_files.insert(seen.file.path, seen);
}

void ServiceReader::readVolumes()
{
    QList<Mount> mounts;
    for (const LayerNode &volumes : m_project.joined(m_reading.layers, u"volumes"_s)) {
        const ComposeFile &file = volumes.layer.file;
        const yaml::Document &document = m_project.document(file);
        for (const NodeIndex written : document.children(volumes.node)) {
            const NodeIndex item = document.resolved(written);
            auto mount = item == NoNode ? std::nullopt : mountOf(m_project, {volumes.layer, item});
            if (!mount)
                continue;
            mount->target = QDir::cleanPath(mount->target);
            if (mount->type == Mount::Type::Bind)
                mount->from = m_project.absolute(file, mount->from);
            // A later file replaces the mount of the same target.
            mounts.removeIf([&](const Mount &other) { return other.target == mount->target; });
            mounts.append(*mount);
        }
    }
    sortByDepth(mounts);
    for (const Mount &mount : std::as_const(mounts))
        addMount(mount);
}

void ServiceReader::addMount(const Mount &mount)
{
    m_reading.container.service.mounts.append(mount);
    Mount &kept = m_reading.container.service.mounts.last();
    if (mount.type != Mount::Type::Bind)
        return;
    kept.exists =
        m_present.contains(mount.from) || m_project.deployment().sourceAt(mount.from) >= 0;
    const MountedFiles mounted = mountedFiles(m_project.deployment(), mount);
    m_wanted.folders += mounted.wantedFolders;
    for (const QString &folder : mounted.hiddenFolders) {
        m_files.removeIf([&folder](const std::pair<const QString &, SeenFile &> &file) {
            return file.first.startsWith(folder);
        });
    }
    const Place place = m_project.deployment().place(mount.source, mount.offset);
    if (!mounted.files.isEmpty() || !mounted.hiddenFolders.isEmpty())
        m_project.noteOutside(mount.from, place);
    for (const ContainerFile &file : mounted.files) {
        if (file.source < 0 && m_project.source(mount.from) < 0) {
            const auto id =
                m_present.contains(mount.from) ? NoteId::FileUnreadable : NoteId::FileMissing;
            m_project.addNote({id, {mount.from}, place});
        }
        addFile({.file = file, .site = {}});
    }
}

static QString withoutLeading(QString path)
{
    while (path.startsWith(u'/') || path.startsWith(u"./"))
        path.remove(0, path.startsWith(u'/') ? 1 : 2);
    return path;
}

// https://docs.docker.com/reference/dockerfile/#copy
void ServiceReader::addCopies(const Dockerfile &dockerfile, qsizetype source,
                              const QString &context)
{
    for (const Dockerfile::Copy &copy : dockerfile.copies()) {
        const bool isFolder = copy.to.endsWith(u'/') || copy.from.size() > 1
            || copy.to == QString(ConfigurationFolder).chopped(1);
        const QString target = QDir::cleanPath(copy.to);
        for (const QString &from : copy.from) {
            const QString path = QDir::cleanPath(context + u'/' + withoutLeading(from));
            const bool isPattern = from.contains(u'*') || from.contains(u'?');
            if (isPattern || target == QString(ConfigurationFolder).chopped(1))
                m_wanted.folders.insert(isPattern ? QFileInfo(path).path() : path);
            const auto pattern = QRegularExpression::fromWildcard(path);
            for (qsizetype i = 0; i < m_project.deployment().sources().size(); ++i) {
                const QString disk = m_project.deployment().source(i).diskPath;
                const bool isInside = QFileInfo(disk).path() == path;
                const bool isMatch = isPattern ? pattern.match(disk).hasMatch() : disk == path;
                if (disk.isEmpty() || (!isMatch && !isInside))
                    continue;
                SeenFile seen;
                seen.file = {.path = isFolder || isInside
                                 ? target + u'/' + QFileInfo(disk).fileName()
                                 : target,
                             .text = m_project.deployment().source(i).text,
                             .kind = m_project.deployment().source(i).kind,
                             .source = i};
                addFile(seen);
            }
            const QString named = isFolder ? target + u'/' + QFileInfo(path).fileName() : target;
            if (!isPattern && isSeenAtStart(named) && m_project.source(path) < 0
                && !m_present.contains(path)) {
                m_project.addNote({NoteId::FileMissing,
                                   {path},
                                   m_project.deployment().place(source, copy.offset)});
            }
        }
    }
}

void ServiceReader::readGrants(const QString &table)
{
    for (const LayerNode &grants : m_project.joined(m_reading.layers, table)) {
        const yaml::Document &document = m_project.document(grants.layer.file);
        for (const NodeIndex written : document.children(grants.node)) {
            const NodeIndex item = document.resolved(written);
            if (item != NoNode)
                addGrant(table, {grants.layer, item});
        }
    }
}

void ServiceReader::addGrant(const QString &table, const LayerNode &item)
{
    const ComposeFile &file = item.layer.file;
    const yaml::Document &document = m_project.document(file);
    const bool isShort = document.node(item.node).kind == NodeKind::Scalar;
    const auto member = [&](const QString &key) {
        return m_project.text(file, document.findResolved(item.node, {key}));
    };
    const bool ofSecrets = table == u"secrets";
    const QString name = isShort ? m_project.text(file, item.node) : member(u"source"_s);
    const QString written = isShort ? QString() : member(u"target"_s);
    const QString target = written.isEmpty() ? name : written;
    const QString folder = ofSecrets ? QString(SecretsFolder) : u"/"_s;
    const QString path = QDir::cleanPath(target.startsWith(u'/') ? target : folder + target);
    const LayerNode definition = m_project.definition(table, name);
    SeenFile seen;
    seen.file.path = path;
    seen.site.definition = name;
    if (ofSecrets) {
        m_reading.container.service.secrets.append({.name = name,
                                                    .target = target,
                                                    .mode = isShort ? QString() : member(u"mode"_s),
                                                    .isDefined = definition.node != NoNode,
                                                    .isExternal = false,
                                                    .source = file.source,
                                                    .offset = document.node(item.node).begin});
    }
    if (definition.node == NoNode) {
        m_project.note(ofSecrets ? NoteId::SecretUndefined : NoteId::ConfigUndefined, {name}, file,
                       item.node);
        return;
    }
    if (!readDefinition(name, definition, seen))
        return;
    if (ofSecrets)
        m_reading.container.service.secrets.last().isExternal =
            seen.site.kind == FileSite::Kind::Elsewhere;
    addFile(seen);
}

// https://docs.docker.com/reference/compose-file/secrets/ and configs/
/// False when there is nothing that the container could see.
bool ServiceReader::readDefinition(const QString &name, const LayerNode &definition, SeenFile &seen)
{
    const ComposeFile &file = definition.layer.file;
    const yaml::Document &document = m_project.document(file);
    const auto node = [&](const QString &key) {
        return document.findResolved(definition.node, {key});
    };
    if (const NodeIndex path = node(u"file"_s); path != NoNode) {
        const QString full = m_project.absolute(file, m_project.text(file, path));
        seen.file.source = m_project.source(full);
        m_project.noteOutside(full, m_project.place(file, document.node(path).begin));
        if (seen.file.source < 0) {
            const bool isThere = m_present.contains(full);
            m_project.note(isThere ? NoteId::FileUnreadable : NoteId::SecretFileMissing, {full},
                           file, path);
            return false;
        }
        seen.file.text = m_project.deployment().source(seen.file.source).text;
        seen.file.kind = m_project.deployment().source(seen.file.source).kind;
        return true;
    }
    if (const NodeIndex content = node(u"content"_s); content != NoNode) {
        seen.site.kind = FileSite::Kind::Inline;
        seen.site.file = file;
        seen.site.node = content;
        seen.site.scalar = m_project.scalar(file, content);
        seen.file.text = seen.site.scalar.text;
        seen.file.map = seen.site.scalar.map;
        seen.file.source = file.source;
        seen.file.isEmbedded = true;
        return true;
    }
    seen.site.kind = FileSite::Kind::Elsewhere;
    const NodeIndex variable = node(u"environment"_s);
    const auto value =
        variable == NoNode ? std::nullopt : file.variable(m_project.scalar(file, variable).text);
    const QByteArray placeholder =
        seen.file.path.endsWith(u".json") ? "{}"_ba : '(' + name.toUtf8() + ')';
    seen.file.text = value.value_or(placeholder);
    seen.file.isAssumed = !value;
    if (!value) {
        m_project.note(isSecret(seen.file.path) ? NoteId::SecretUnknown : NoteId::ConfigUnknown,
                       {name}, file, definition.node);
    }
    return true;
}

} // namespace towerkey::exchange::compose
