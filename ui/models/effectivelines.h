// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/startup/configuration.h"
#include "ui/models/previewline.h"

#include <QHash>
#include <QList>

#include <memory>

namespace towerkey::ui {

class Session;

/// The configuration that the image would generate, line by line with the origin of each value.
/// Secrets are dots unless they are to be revealed.
QList<PreviewLine> effectiveLines(const Session &session, bool revealSecrets);

/// Does the same again and again, and makes anew only what changed since the last time.
class EffectiveWriter final
{
public:
    QList<PreviewLine> lines(const Session &session, bool revealSecrets);

private:
    /// A line with an origin, which moves when lines of its source come or go.
    struct Told
    {
        qsizetype line = 0;
        startup::Origin origin;
        Place place;
    };

    struct Member
    {
        std::shared_ptr<const startup::ConfigurationNode> node; ///< What the lines were made of.
        bool isLast = false;
        QList<PreviewLine> lines;
        QList<Told> told;
    };

    class Writing;

    bool m_revealsSecrets = false;
    QHash<QString, Member> m_members; // Of the top level, by key.
};

} // namespace towerkey::ui
