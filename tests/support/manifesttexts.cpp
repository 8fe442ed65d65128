// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/manifesttexts.h"

#include "core/exchange/opening.h"

namespace towerkey::test {

static QByteArray indented(const QByteArray &lines, int columns)
{
    QByteArray text;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            text += QByteArray(columns, ' ') + line + '\n';
    }
    return text;
}

QByteArray pod(const QByteArray &lines, const QByteArray &podLines)
{
    return "apiVersion: v1\nkind: Pod\nmetadata: {name: w}\nspec:\n  containers:\n"
           "    - name: c\n      image: orthancteam/orthanc:26.8.1\n"
        + indented(lines, 6) + indented(podLines, 2);
}

Result<deployment::Deployment> openManifests(const image::Images &images,
                                             const QMap<QString, QByteArray> &files,
                                             const QString &service, const QStringList &paths)
{
    QMap<QString, QByteArray> absolute;
    for (auto file = files.begin(); file != files.end(); ++file)
        absolute.insert(QStringLiteral("/p/") + file.key(), file.value());
    return exchange::open(paths, {images, {}, service}, MemoryTree(absolute));
}

QStringList shown(const deployment::Deployment &deployment)
{
    QStringList lines;
    for (const auto &variable : deployment.variables())
        lines.append(QString::fromUtf8(variable.name + '=' + variable.value));
    return lines;
}

} // namespace towerkey::test
