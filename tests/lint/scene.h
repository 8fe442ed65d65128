// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"
#include "core/lint/linter.h"
#include "core/startup/startup.h"

#include <QMap>

namespace towerkey::test {

const image::Images &images();
const catalogue::Catalogue &catalogue();

/// A deployment for a row: Scene().env("ORTHANC__NAME=x\n").file("a.json", "{…}").
class Scene
{
public:
    Scene() = default;
    explicit Scene(const QString &imageTag) : m_tag(imageTag) { }

    Scene &env(const QByteArray &lines); ///< pacs.env
    Scene &file(const QString &name, const QByteArray &text); ///< /etc/orthanc/NAME
    Scene &secret(const QString &name, const QByteArray &text); ///< /run/secrets/NAME
    /// A compose file, /p/compose.yaml, with other files of its project. Nothing else is taken
    /// then.
    Scene &compose(const QByteArray &text, const QMap<QString, QByteArray> &others = {});
    Scene &source(const deployment::Source &source);
    Scene &layout(std::shared_ptr<const deployment::Layout> layout);

    deployment::Deployment deployment() const;
    const image::Image &image() const;

private:
    QString m_tag = QStringLiteral("26.8.1");
    QList<deployment::Source> m_sources;
    std::shared_ptr<const deployment::Layout> m_layout;
    QMap<QString, QByteArray> m_project;
};

startup::Outcome simulated(const deployment::Deployment &deployment);
QList<lint::Finding> lintOf(const deployment::Deployment &deployment,
                            const lint::Options &options = {});
QList<lint::Finding> lintOf(const deployment::Deployment &deployment,
                            const startup::Outcome &outcome, const image::Image &image,
                            const lint::Options &options = {});

} // namespace towerkey::test

Q_DECLARE_METATYPE(towerkey::test::Scene)
