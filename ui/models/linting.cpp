// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/linting.h"

#include "core/lint/linter.h"

#include <utility>

namespace towerkey::ui {

bool Linting::isLarge(const deployment::Deployment &deployment)
{
    qsizetype size = 0;
    for (const deployment::Source &source : deployment.sources())
        size += source.text.size();
    return size > LittleText;
}

Linting::Linting(const image::Images &images, const catalogue::Catalogue &catalogue,
                 QObject *parent)
    : QObject(parent), m_images(images), m_catalogue(catalogue)
{
    m_pool.setMaxThreadCount(1);
}

Linting::~Linting() { m_pool.waitForDone(); }

QList<lint::Finding> Linting::run(const Job &job) const
{
    return lint::lint({job.deployment, job.image, m_images, m_catalogue, job.outcome});
}

const QList<lint::Finding> &Linting::findings(const deployment::Deployment &deployment,
                                              const image::Image &image,
                                              const startup::Outcome &outcome)
{
    if (std::exchange(m_isReady, false))
        return m_findings;
    if (!isLarge(deployment)) {
        m_next.reset();
        m_findings = lint::lint({deployment, image, m_images, m_catalogue, outcome});
        return m_findings;
    }
    // Nothing of what is worked out when it is first asked for may be shared with the thread.
    Job job{lint::independentCopy(deployment), image, outcome};
    if (m_isAtWork)
        m_next = std::move(job);
    else
        start(std::move(job));
    return m_findings;
}

void Linting::start(Job job)
{
    m_isAtWork = true;
    m_pool.start([this, job = std::move(job)] {
        QMetaObject::invokeMethod(
            this, [this, found = run(job)] { take(found); }, Qt::QueuedConnection);
    });
}

void Linting::take(const QList<lint::Finding> &findings)
{
    m_isAtWork = false;
    if (m_next) {
        start(*std::exchange(m_next, {}));
        return;
    }
    m_findings = findings;
    m_isReady = true;
    emit finished();
}

} // namespace towerkey::ui
