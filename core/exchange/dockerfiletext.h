// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace towerkey::exchange {

/// A Dockerfile, and what the container still needs at run time.
struct DockerfileText
{
    /// A line of the text and the setting it is about.
    struct Line
    {
        QByteArray text;
        SettingPath path = {};
    };

    QList<Line> lines;
    /// Names of the secrets, and of variables that hold some: they are left out, since everybody
    /// who gets the image could read them.
    QStringList leftOut;
};

/// The Dockerfile of an image with the configuration files and variables of a deployment. Values
/// are quoted as https://docs.docker.com/reference/dockerfile/#env says.
DockerfileText dockerfileText(const deployment::Deployment &deployment, const image::Image &image,
                              const catalogue::Catalogue &catalogue);

} // namespace towerkey::exchange
