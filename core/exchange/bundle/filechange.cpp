// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/filechange.h"

#include "core/base/unifieddiff.h"
#include "core/exchange/concealing.h"
#include "core/exchange/opening.h"

#include <QDir>

namespace towerkey::exchange {

namespace {

QByteArray concealedPresent(const ComparedFile &file, const QString &folder,
                            const image::Images &images, const catalogue::Catalogue &catalogue)
{
    if (file.file.isSecret)
        return concealedLines(file.present);
    const QString path = QDir(folder).absoluteFilePath(file.file.path);
    const auto deployment = open({path}, {images}, OverlayTree({{path, file.present}}));
    if (!deployment)
        return concealedLines(file.present);
    const auto image = images.find(deployment->imageTag());
    const qsizetype source = deployment->sourceAt(path);
    return !image || source < 0 ? concealedLines(file.present)
                                : concealedText(*deployment, *image, catalogue, source);
}

} // namespace

QByteArray changeOf(const ComparedFile &file)
{
    if (file.state != FileState::Changed)
        return {};
    return unifiedDiff(file.file.path, {file.present, file.present},
                       {file.file.content, file.file.content});
}

QByteArray concealedChangeOf(const ComparedFile &file, const QString &folder,
                             const image::Images &images, const catalogue::Catalogue &catalogue)
{
    if (file.state != FileState::Changed)
        return {};
    const QByteArray &content = file.file.content;
    return unifiedDiff(file.file.path,
                       {file.present, concealedPresent(file, folder, images, catalogue)},
                       {content, file.file.isSecret ? concealedLines(content) : content});
}

} // namespace towerkey::exchange
