// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/deployment/container.h"
#include "core/deployment/edit.h"
#include "core/image/image.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace towerkey::deployment {

class Deployment;

/// How the texts of a deployment make up what a container sees: plain files, a service of a compose
/// project, a Kubernetes manifest. Reads the texts, and turns changes of the container into changes
/// of the texts. It holds no text itself, so that it stays true whatever is edited.
class Layout
{
public:
    Layout() = default;
    virtual ~Layout() = default;
    Q_DISABLE_COPY_MOVE(Layout)

    virtual Container read(const Deployment &deployment) const = 0;

    /// Gives a variable a value: where it is written today, or in a new place.
    virtual Result<QList<Change>> setVariable(const Deployment &deployment, const QByteArray &name,
                                              const QByteArray &value) const = 0;
    /// Removes a variable from every place that gives it.
    virtual Result<QList<Change>> unsetVariable(const Deployment &deployment,
                                                const QByteArray &name) const = 0;
    virtual Result<QList<Change>> renameVariable(const Deployment &deployment,
                                                 const QByteArray &name,
                                                 const QByteArray &newName) const = 0;

    /// Splices the text of a file of the container, counted as in Container::files.
    virtual Result<QList<Change>> spliceFile(const Deployment &deployment, qsizetype file,
                                             const QList<TextSplice> &splices) const = 0;
    /// Adds a file to the container: a text, and whatever makes the container see it.
    virtual Result<QList<Change>> addFile(const Deployment &deployment, ContainerFile::Role role,
                                          const QString &path, const QByteArray &text) const = 0;
    virtual Result<QList<Change>> removeFile(const Deployment &deployment,
                                             qsizetype file) const = 0;

    /// Chooses another release of the image.
    virtual Result<QList<Change>> setImage(const Deployment &deployment,
                                           const image::Image &image) const = 0;

    /// Keeps the cluster from setting variables for the services beside the container; nothing
    /// changes where there is no cluster. See enableServiceLinks in
    /// https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables.
    virtual Result<QList<Change>> turnOffServiceLinks(const Deployment &) const
    {
        return QList<Change>();
    }
};

} // namespace towerkey::deployment
