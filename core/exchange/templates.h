// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// Deployments to begin with, from resources/templates: compose projects that start as they are.
namespace towerkey::exchange {

struct Template
{
    QString name; ///< Of its folder: "postgresql".
    QString title;
    QString summary; ///< For whom it is, in one sentence.
    QString details; ///< What it consists of, and what is to be done.
};

/// In the order in which they are offered.
QList<Template> templates();

/// The files of a template below a folder, by their paths. Every password is made at this moment,
/// by generatedPassword(). Empty for an unknown name.
QMap<QString, QByteArray> filesOfTemplate(const QString &name, const QString &folder,
                                          const image::Images &images);

/// Which of these files are there already, so that the folder is none for the template.
QStringList takenPaths(const QString &name, const QString &folder);

/// A deployment for the newest image whose files will be below a folder; nothing is written.
Result<deployment::Deployment> fromTemplate(const QString &name, const QString &folder,
                                            const image::Images &images);

} // namespace towerkey::exchange
