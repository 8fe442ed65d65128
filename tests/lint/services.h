// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/fileslayout.h"
#include "tests/lint/scene.h"

#include <QMap>

namespace towerkey::test {

/// A scene read from a compose file, /p/compose.yaml, and what lies beside it.
Scene project(const QByteArray &text, QMap<QString, QByteArray> files = {});

/// The same of one service: its image, and lines that begin in line 4 of the file.
Scene service(const QByteArray &lines, const QMap<QString, QByteArray> &files = {},
              const QByteArray &image = "orthancteam/orthanc:26.8.1");

/// Plain files in a container of which more is known, as no file that we open could tell it.
class KnownContainer final : public deployment::Layout
{
public:
    explicit KnownContainer(deployment::Service service, QList<deployment::Note> notes = {})
        : m_service(std::move(service)), m_notes(std::move(notes))
    {
    }

    deployment::Container read(const deployment::Deployment &deployment) const override;
    Result<QList<deployment::Change>> setVariable(const deployment::Deployment &deployment,
                                                  const QByteArray &name,
                                                  const QByteArray &value) const override
    {
        return m_files.setVariable(deployment, name, value);
    }
    Result<QList<deployment::Change>> unsetVariable(const deployment::Deployment &deployment,
                                                    const QByteArray &name) const override
    {
        return m_files.unsetVariable(deployment, name);
    }
    Result<QList<deployment::Change>> renameVariable(const deployment::Deployment &deployment,
                                                     const QByteArray &name,
                                                     const QByteArray &newName) const override
    {
        return m_files.renameVariable(deployment, name, newName);
    }
    Result<QList<deployment::Change>> spliceFile(const deployment::Deployment &deployment,
                                                 qsizetype file,
                                                 const QList<TextSplice> &splices) const override
    {
        return m_files.spliceFile(deployment, file, splices);
    }
    Result<QList<deployment::Change>> addFile(const deployment::Deployment &deployment,
                                              deployment::ContainerFile::Role role,
                                              const QString &path,
                                              const QByteArray &text) const override
    {
        return m_files.addFile(deployment, role, path, text);
    }
    Result<QList<deployment::Change>> removeFile(const deployment::Deployment &deployment,
                                                 qsizetype file) const override
    {
        return m_files.removeFile(deployment, file);
    }
    Result<QList<deployment::Change>> setImage(const deployment::Deployment &deployment,
                                               const image::Image &image) const override
    {
        return m_files.setImage(deployment, image);
    }

private:
    deployment::FilesLayout m_files;
    deployment::Service m_service;
    QList<deployment::Note> m_notes;
};

} // namespace towerkey::test
