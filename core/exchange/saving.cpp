// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/saving.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::Deployment;
using deployment::Role;
using deployment::Source;

namespace {

QHash<QString, Source> byPath(const Deployment &deployment)
{
    QHash<QString, Source> sources;
    for (const Source &source : deployment.sources()) {
        if (!source.diskPath.isEmpty() && source.kind == Source::Kind::Regular)
            sources.insert(source.diskPath, source);
    }
    return sources;
}

/// What is to be done on the disk.
struct Plan
{
    QList<Source> written;
    QList<Source> removed;
};

Plan planFor(const Deployment &opened, const Deployment &now)
{
    Plan plan;
    const auto before = byPath(opened);
    const auto after = byPath(now);
    for (const Source &source : now.sources()) {
        const auto earlier = before.constFind(source.diskPath);
        const bool isChanged = earlier == before.constEnd() || earlier->text != source.text;
        if (isChanged && source.kind == Source::Kind::Regular)
            plan.written.append(source);
    }
    for (const Source &source : opened.sources()) {
        if (before.contains(source.diskPath) && !after.contains(source.diskPath))
            plan.removed.append(source);
    }
    return plan;
}

Result<void> checkUnchanged(const QString &path, const QHash<QString, Source> &opened)
{
    const auto earlier = opened.constFind(path);
    const bool wasOpened = earlier != opened.constEnd();
    if (!wasOpened && !QFileInfo::exists(path))
        return {};
    const auto present = readFile(path);
    const bool isSame = wasOpened && present && *present == earlier->text;
    const bool isGone = wasOpened && !present && present.error().id == ErrorId::FileMissing;
    if (isSame || isGone)
        return {};
    return failure(ErrorId::FileChanged, {path}, {path, {}});
}

} // namespace

QStringList changedPaths(const Deployment &opened, const Deployment &now)
{
    const Plan plan = planFor(opened, now);
    QStringList paths;
    for (const Source &source : plan.written + plan.removed)
        paths.append(source.diskPath);
    return paths;
}

static QString nameFor(const Source &source)
{
    switch (source.role) {
    case Role::Configuration:
        return source.fileName();
    case Role::Environment:
        return u"orthanc.env"_s;
    case Role::EnvironmentPairs:
        return u"environment.json"_s;
    case Role::Secret:
        return u"secrets/"_s + source.fileName();
    default:
        return u"compose.yaml"_s;
    }
}

static QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name);
    const qsizetype dot = name.lastIndexOf(u'.');
    for (int number = 2; QFileInfo::exists(path); ++number) {
        const QString numbered = name.left(dot) + u'-' + QString::number(number);
        path = folder.filePath(dot < 0 ? numbered : numbered + name.sliced(dot));
    }
    return path;
}

Deployment withPaths(const Deployment &deployment, const QString &folder)
{
    QList<Source> sources = deployment.sources();
    for (Source &source : sources) {
        if (source.diskPath.isEmpty())
            source.diskPath = freePath(QDir(folder), nameFor(source));
    }
    return Deployment(deployment.imageTag(), sources, deployment.sharedLayout());
}

Result<void> save(const Deployment &opened, const Deployment &now, FileTransaction::Backups backups)
{
    const Plan plan = planFor(opened, now);
    const auto before = byPath(opened);
    for (const Source &source : plan.written + plan.removed) {
        if (const auto unchanged = checkUnchanged(source.diskPath, before); !unchanged)
            return unchanged;
    }
    FileTransaction transaction(backups);
    for (const Source &source : plan.written) {
        // Passwords that compose fills in are kept beside it.
        const bool isSecret = source.role == Role::Secret || source.role == Role::Interpolation;
        transaction.write(source.diskPath, source.text,
                          isSecret ? FileMode::NewOwnerOnly : FileMode::Usual);
    }
    for (const Source &source : plan.removed)
        transaction.remove(source.diskPath);
    return transaction.commit();
}

} // namespace towerkey::exchange
