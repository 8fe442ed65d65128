// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/finding.h"
#include "core/startup/startup.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace towerkey::catalogue {
class Catalogue;
}

namespace towerkey::ui {

/// Asks the linter about a deployment: at once while there is little to read, else in another
/// thread, so that typing never waits. What is asked last counts.
class Linting final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Linting)

public:
    Linting(const image::Images &images, const catalogue::Catalogue &catalogue,
            QObject *parent = nullptr);
    ~Linting() override;

    /// Texts of so many bytes together are linted at once.
    static constexpr qsizetype LittleText = 60'000;
    /// Whether there is more to read than that.
    static bool isLarge(const deployment::Deployment &deployment);

    /// What is found; while another thread is at work, what was found before.
    const QList<lint::Finding> &findings(const deployment::Deployment &deployment,
                                         const image::Image &image,
                                         const startup::Outcome &outcome);
    /// What another thread finds now was not asked for any more.
    void outdate() { m_isReady = false; }
    bool isAtWork() const { return m_isAtWork; }

signals:
    void finished(); ///< findings() would give others now.

private:
    struct Job
    {
        deployment::Deployment deployment;
        image::Image image;
        startup::Outcome outcome;
    };

    QList<lint::Finding> run(const Job &job) const;
    void start(Job job);
    void take(const QList<lint::Finding> &findings);

    const image::Images &m_images;
    const catalogue::Catalogue &m_catalogue;
    QList<lint::Finding> m_findings;
    bool m_isAtWork = false;
    bool m_isReady = false; ///< The findings are those of what was asked last.
    std::optional<Job> m_next;
    QThreadPool m_pool;
};

} // namespace towerkey::ui
