// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/startup/configuration.h"
#include "ui/models/previewline.h"
#include "ui/models/tablelines.h"

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
    /// The place of a line's origin moves when lines of its source come or go.
    struct Line : PreviewLine
    {
        startup::Origin from = {};
        Place place = {};
    };

    struct Member
    {
        std::shared_ptr<const startup::ConfigurationNode> node; ///< What the lines were made of.
        TableLines<Line> lines;
    };

    class Writing;

    static void tellOrigin(Line &line, const startup::Configuration &configuration);
    static void follow(Member &member, const startup::ConfigurationNode::Child &child,
                       const json::Value &shown);
    static void followTable(Member &member, const startup::ConfigurationNode &node,
                            const json::Table &shown, const SettingPath &path);

    bool m_revealsSecrets = false;
    QHash<QString, Member> m_members; // Of the top level, by key.
};

} // namespace towerkey::ui
