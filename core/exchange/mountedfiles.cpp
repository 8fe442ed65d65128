// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/mountedfiles.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::ContainerFile;
using deployment::Deployment;
using deployment::Mount;
using deployment::Source;

namespace {

constexpr auto ConfigurationsSeen = "/etc/orthanc/"_L1;
constexpr auto SecretsSeen = "/run/secrets/"_L1;

bool isDirectlyIn(const QString &path, QLatin1StringView folder)
{
    return path.startsWith(folder) && !path.sliced(folder.size()).contains(u'/')
        && path.size() > folder.size();
}

/// A folder that is one of those that the start-up script reads, or is above it.
void addFolder(MountedFiles &mounted, const Deployment &deployment, const Mount &mount,
               QLatin1StringView folder)
{
    const QString seen = QString(folder).chopped(1);
    const QString above = mount.target.endsWith(u'/') ? mount.target : mount.target + u'/';
    if (seen != mount.target && !seen.startsWith(above))
        return;
    const QString inside = mount.from + seen.sliced(above.chopped(1).size());
    mounted.hiddenFolders.append(folder);
    mounted.wantedFolders.insert(inside);
    for (qsizetype i = 0; i < deployment.sources().size(); ++i) {
        const Source &source = deployment.source(i);
        const QFileInfo info(source.diskPath);
        const QString path = folder + info.fileName();
        if (!source.diskPath.isEmpty() && info.path() == inside && isSeenAtStart(path))
            mounted.files.append(fileSeenAt(path, deployment, i));
    }
}

} // namespace

bool isSeenAtStart(const QString &path)
{
    return (isDirectlyIn(path, ConfigurationsSeen) && path.endsWith(u".json"))
        || isDirectlyIn(path, SecretsSeen);
}

ContainerFile fileSeenAt(const QString &path, const Deployment &deployment, qsizetype source)
{
    const bool isSecret = path.startsWith(SecretsSeen);
    ContainerFile file{.role = isSecret ? ContainerFile::Role::Secret
                                        : ContainerFile::Role::Configuration,
                       .path = path,
                       .kind = Source::Kind::Folder,
                       .source = source};
    if (source >= 0) {
        file.text = deployment.source(source).text;
        file.kind = deployment.source(source).kind;
    }
    return file;
}

MountedFiles mountedFiles(const Deployment &deployment, const Mount &mount)
{
    MountedFiles mounted;
    if (mount.type != Mount::Type::Bind)
        return mounted;
    mounted.wantedFolders.insert(mount.from);
    if (isSeenAtStart(mount.target)) {
        mounted.files.append(fileSeenAt(mount.target, deployment, deployment.sourceAt(mount.from)));
        return mounted;
    }
    for (const QLatin1StringView folder : {ConfigurationsSeen, SecretsSeen})
        addFolder(mounted, deployment, mount, folder);
    return mounted;
}

QList<ContainerFile> inOrder(QList<ContainerFile> files)
{
    std::ranges::stable_sort(files, {}, [](const ContainerFile &file) {
        return std::pair(file.role == ContainerFile::Role::Secret, file.path);
    });
    return files;
}

void sortByDepth(QList<Mount> &mounts)
{
    std::ranges::stable_sort(mounts, {},
                             [](const Mount &mount) { return mount.target.count(u'/'); });
}

} // namespace towerkey::exchange
