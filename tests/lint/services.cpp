// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/services.h"

#include "core/exchange/opening.h"

using namespace Qt::StringLiterals;

namespace towerkey::test {

Scene project(const QByteArray &text, QMap<QString, QByteArray> files)
{
    const QString path = u"/p/compose.yaml"_s;
    files.insert(path, text);
    const auto opened = exchange::open({path}, {images()}, MemoryTree(files));
    if (!opened)
        qFatal("%s", qPrintable(messageWithPlace(opened.error())));
    Scene scene(opened->imageTag());
    for (const deployment::Source &source : opened->sources())
        scene.source(source);
    return scene.layout(opened->sharedLayout());
}

Scene service(const QByteArray &lines, const QMap<QString, QByteArray> &files,
              const QByteArray &image)
{
    QByteArray text = "services:\n  orthanc:\n    image: " + image + '\n';
    for (const QByteArray &line : lines.split('\n'))
        text += "    " + line + '\n';
    return project(text, files);
}

deployment::Container KnownContainer::read(const deployment::Deployment &deployment) const
{
    deployment::Container container = m_files.read(deployment);
    container.service = m_service;
    container.notes = m_notes;
    return container;
}

} // namespace towerkey::test
