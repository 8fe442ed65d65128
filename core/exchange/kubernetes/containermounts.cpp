// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/containerreader.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the volumes of a pod bring into the folders that the start-up script reads.
namespace towerkey::exchange::kubernetes {

using deployment::NoteId;
using yaml::NodeIndex;
using yaml::NoNode;

namespace {

constexpr auto ConfigurationFolder = "/etc/orthanc"_L1;
constexpr auto SecretsFolder = "/run/secrets"_L1;

bool isDirectlyIn(const QString &path, QLatin1StringView folder)
{
    return path.startsWith(folder) && path.sliced(folder.size()).lastIndexOf(u'/') == 0
        && path.size() > folder.size() + 1;
}

/// Whether the start-up script reads a file of that path.
bool isSeen(const QString &path)
{
    return (isDirectlyIn(path, ConfigurationFolder) && path.endsWith(u".json"))
        || isDirectlyIn(path, SecretsFolder);
}

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || folder == u"/" || path.startsWith(folder + u'/');
}

/// A path in a volume as it is seen from a subPath of it; nothing outside of that.
std::optional<QString> within(const QString &path, const QString &subPath)
{
    if (subPath.isEmpty())
        return path;
    if (path == subPath)
        return QString();
    return path.startsWith(subPath + u'/') ? std::optional(path.sliced(subPath.size() + 1))
                                           : std::nullopt;
}

} // namespace

void ContainerReader::readMounts()
{
    QList<MountedVolume> mounts;
    for (const NodeIndex node :
         m_manifests.items(m_place.source, m_place.container, {u"volumeMounts"_s})) {
        const QString name = text(node, {u"name"_s});
        const auto volume = m_volumes.constFind(name);
        if (volume == m_volumes.cend()) {
            note(NoteId::VolumeUndefined, {name}, node);
            continue;
        }
        MountedVolume mounted{mountOf(name, volume->node), text(node, {u"subPath"_s}), node,
                              &*volume};
        if (const QString expression = text(node, {u"subPathExpr"_s}); !expression.isEmpty())
            mounted.subPath = QString::fromUtf8(expand(expression.toUtf8(), m_known).text);
        mounted.mount.target = targetOf(text(node, {u"mountPath"_s}));
        mounted.mount.readOnly = text(node, {u"readOnly"_s}) == u"true";
        mounted.mount.source = m_place.source;
        mounted.mount.offset = document().node(node).begin;
        if (mounted.mount.target.startsWith(u'/'))
            mounts.append(mounted);
    }
    // Folders first, because single files are mounted over them.
    std::ranges::stable_sort(
        mounts, {}, [](const MountedVolume &mounted) { return mounted.mount.target.count(u'/'); });
    for (const MountedVolume &mounted : std::as_const(mounts))
        addMount(mounted);
}

void ContainerReader::addMount(const MountedVolume &mounted)
{
    service().mounts.append(mounted.mount);
    const QString &target = mounted.mount.target;
    if (isSeen(target))
        return mountFile(mounted);
    for (const QLatin1StringView folder : {ConfigurationFolder, SecretsFolder}) {
        if (isBelow(folder, target))
            mountFolder(mounted, folder);
    }
}

void ContainerReader::mountFile(const MountedVolume &mounted)
{
    for (const Content &content : mounted.volume->contents) {
        const auto path = within(content.path, mounted.subPath);
        if (path && path->isEmpty())
            return addFile(mounted, content, mounted.mount.target);
    }
    if (!mounted.volume->isWhole && (!mounted.subPath.isEmpty() || !mounted.volume->isOfData))
        addUnknown(mounted);
    else
        addEmptyFolder(mounted);
}

void ContainerReader::addEmptyFolder(const MountedVolume &mounted)
{
    note(NoteId::FolderMounted, {mounted.mount.target}, mounted.node);
    SeenFile seen;
    seen.file.path = mounted.mount.target;
    seen.file.kind = deployment::Source::Kind::Folder;
    seen.site.mount = mounted.node;
    seen.site.volume = mounted.volume->node;
    seen.site.isSinglyMounted = true;
    m_files.insert(seen.file.path, seen);
}

/// A folder that holds, or is mounted above, one of those that the start-up script reads.
void ContainerReader::mountFolder(const MountedVolume &mounted, QLatin1StringView folder)
{
    const QString &target = mounted.mount.target;
    m_files.removeIf([folder](const std::pair<const QString &, SeenFile &> &file) {
        return isBelow(file.first, folder);
    });
    if (!mounted.volume->isWhole && !mounted.volume->isOfData)
        note(NoteId::MountUnknown, {folder, mounted.mount.from}, mounted.node);
    for (const Content &content : mounted.volume->contents) {
        const auto path = within(content.path, mounted.subPath);
        if (!path || path->isEmpty())
            continue;
        const QString seen = QDir::cleanPath(target + u'/' + *path);
        if (isSeen(seen) && isBelow(seen, folder))
            addFile(mounted, content, seen);
    }
}

void ContainerReader::addFile(const MountedVolume &mounted, const Content &content,
                              const QString &path)
{
    SeenFile seen;
    seen.file.path = path;
    seen.site = {.data = content.data,
                 .volume = mounted.volume->node,
                 .mount = mounted.node,
                 .item = content.item,
                 .projection = content.projection,
                 .isSinglyMounted = path == mounted.mount.target};
    seen.file.isFromSecret = content.data.isSecret;
    const DataEntry *entry = content.entry;
    if (entry && entry->source >= 0) {
        seen.file.text = entry->text;
        seen.file.source = entry->source;
        seen.file.isEmbedded = entry->form != DataEntry::Form::File;
        seen.file.map = entry->map;
    } else {
        const QString title = content.data.name + u'/' + content.data.key;
        seen.file.text = path.endsWith(u".json") ? "{}"_ba : '(' + title.toUtf8() + ')';
        seen.file.isAssumed = true;
    }
    m_files.insert(path, seen);
    if (!content.data.isSecret || !isBelow(path, SecretsFolder))
        return;
    const NodeIndex place = content.item == NoNode ? mounted.node : content.item;
    service().secrets.append({.name = content.data.key,
                              .target = path.section(u'/', -1),
                              .mode = content.mode,
                              .isExternal = seen.file.isAssumed,
                              .source = m_place.source,
                              .offset = document().node(place).begin});
}

void ContainerReader::addUnknown(const MountedVolume &mounted)
{
    const QString &path = mounted.mount.target;
    SeenFile seen;
    seen.file.path = path;
    seen.file.text = path.endsWith(u".json") ? "{}"_ba : '(' + mounted.mount.from.toUtf8() + ')';
    seen.file.isAssumed = true;
    seen.site.mount = mounted.node;
    seen.site.volume = mounted.volume->node;
    seen.site.isSinglyMounted = true;
    note(NoteId::MountUnknown, {path, mounted.mount.from}, mounted.node);
    m_files.insert(path, seen);
}

} // namespace towerkey::exchange::kubernetes
