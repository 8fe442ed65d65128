// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/scene.h"

#include "core/exchange/opening.h"
#include "core/startup/deploymentinput.h"

#include <map>

using namespace Qt::StringLiterals;

namespace towerkey::test {

using deployment::Deployment;
using deployment::Role;

const image::Images &images()
{
    static const auto images = image::Images::load();
    return images;
}

const catalogue::Catalogue &catalogue()
{
    static const auto catalogue = catalogue::Catalogue::load();
    return catalogue;
}

Scene &Scene::env(const QByteArray &lines)
{
    return source({.role = Role::Environment, .diskPath = u"pacs.env"_s, .text = lines});
}

Scene &Scene::file(const QString &name, const QByteArray &text)
{
    return source({.role = Role::Configuration,
                   .containerPath = u"/etc/orthanc/"_s + name,
                   .diskPath = name,
                   .text = text});
}

Scene &Scene::secret(const QString &name, const QByteArray &text)
{
    return source({.role = Role::Secret,
                   .containerPath = u"/run/secrets/"_s + name,
                   .diskPath = u"secrets/"_s + name,
                   .text = text});
}

Scene &Scene::source(const deployment::Source &source)
{
    m_sources.append(source);
    return *this;
}

Scene &Scene::layout(std::shared_ptr<const deployment::Layout> layout)
{
    m_layout = std::move(layout);
    return *this;
}

Scene &Scene::compose(const QByteArray &text, const QMap<QString, QByteArray> &others)
{
    m_project.insert(u"/p/compose.yaml"_s, text);
    for (const auto &[name, content] : others.asKeyValueRange())
        m_project.insert(u"/p/"_s + name, content);
    return *this;
}

Deployment Scene::deployment() const
{
    if (m_project.isEmpty())
        return Deployment(m_tag, m_sources, m_layout);
    return exchange::open({u"/p/compose.yaml"_s}, {images(), m_tag, {}}, MemoryTree(m_project))
        .value_or(Deployment());
}

static const image::Image &imageOf(const QString &tag)
{
    static std::map<QString, image::Image> found;
    return found.try_emplace(tag, *images().find(tag)).first->second;
}

const image::Image &Scene::image() const { return imageOf(m_tag); }

startup::Outcome simulated(const Deployment &deployment)
{
    return startup::simulate(imageOf(deployment.imageTag()), startup::inputOf(deployment));
}

QList<lint::Finding> lintOf(const Deployment &deployment, const startup::Outcome &outcome,
                            const image::Image &image, const lint::Options &options)
{
    return lint::lint(lint::Subject(deployment, image, images(), catalogue(), outcome), options);
}

QList<lint::Finding> lintOf(const Deployment &deployment, const lint::Options &options)
{
    return lintOf(deployment, simulated(deployment), imageOf(deployment.imageTag()), options);
}

} // namespace towerkey::test
