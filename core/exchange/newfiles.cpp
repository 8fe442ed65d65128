// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/newfiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::Change;
using deployment::ContainerFile;
using deployment::Deployment;
using deployment::Role;

QString freePath(const Deployment &deployment, const QString &folder, const QString &name)
{
    QString path = QDir(folder).filePath(name);
    const qsizetype dot = name.lastIndexOf(u'.');
    for (int number = 2; deployment.sourceAt(path) >= 0; ++number) {
        const QString numbered = name.left(dot) + u'-' + QString::number(number);
        path = QDir(folder).filePath(dot < 0 ? numbered : numbered + name.sliced(dot));
    }
    return path;
}

NewFile newFileBeside(const Deployment &deployment, const QString &textPath,
                      ContainerFile::Role role, const QString &path, const QByteArray &text)
{
    const QString folder = QFileInfo(textPath).absolutePath();
    const bool isSecret = role == ContainerFile::Role::Secret;
    const QString name = (isSecret ? u"secrets/"_s : QString()) + QFileInfo(path).fileName();
    const QString diskPath = freePath(deployment, folder, name);
    return {{.role = isSecret ? Role::Secret : Role::Configuration,
             .containerPath = path,
             .diskPath = diskPath,
             .text = text},
            u"./"_s + QDir(folder).relativeFilePath(diskPath)};
}

Result<QList<Change>> spliceWholeFile(const Deployment &deployment, qsizetype file,
                                      const QList<TextSplice> &splices)
{
    if (splices.isEmpty())
        return QList<Change>();
    const ContainerFile &seen = deployment.file(file);
    const bool isWhole = seen.source >= 0 && !seen.isEmbedded && !seen.isAssumed;
    if (!isWhole)
        return failure(ErrorId::ContentElsewhere, {seen.path});
    return QList<Change>{deployment::SpliceText{seen.source, splices}};
}

} // namespace towerkey::exchange
