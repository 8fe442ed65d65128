// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"
#include "core/startup/startup.h"

#include <QList>
#include <QString>

#include <optional>

/// Two deployments, or one with two images, by what Orthanc gets of them: not by their texts.
namespace towerkey::startup {

/// One of the two that are compared: a deployment, the image, and what the image makes of it.
struct Side
{
    const image::Image &image;
    const deployment::Deployment &deployment;
    const Outcome &outcome;
};

/// A value of the generated configuration, and who gave it.
struct GivenValue
{
    json::Value value;
    QString source; ///< As the image spells it: "env-var:NAME".
    Place place;
};

/// A setting that the two give differently. Tables are compared member by member, lists whole. The
/// values may be secrets: mask them with Catalogue::isSensitive() and the like.
struct SettingDifference
{
    SettingPath path;
    std::optional<GivenValue> before; ///< Nothing: not given, so that Orthanc's default applies.
    std::optional<GivenValue> after;
    /// One gives it, the other does not, and what is given is the default anyway.
    bool isDefaultAnyway = false;
};

/// A plugin that only one of the two enables.
struct PluginDifference
{
    QString name;
    std::optional<PluginState> before; ///< Nothing: the image has no such plugin.
    std::optional<PluginState> after;

    bool isOnBefore() const { return before && before->enabled; }
    bool isOnAfter() const { return after && after->enabled; }
};

/// A special variable (VERBOSE_ENABLED), or one that the image passes over and that scripts of the
/// user may read.
struct VariableDifference
{
    QString name;
    std::optional<QByteArray> before; ///< What the container sees, the image's own value included.
    std::optional<QByteArray> after;
    bool isSpecial = false; ///< The image reads it, on one of the sides at least.
    bool hasEffect = false; ///< The image does something else because of it.
};

struct Comparison
{
    QList<SettingDifference> settings; ///< In the order of the generated files, the first one's.
    QList<PluginDifference> plugins;
    QList<VariableDifference> variables;
    /// Verdict, exit status, or the kinds of reasons.
    bool verdictDiffers = false;
    /// Both starts got as far as a configuration; else settings and plugins are left out.
    bool hasConfigurations = true;

    /// Orthanc gets the same, and the container behaves the same.
    bool isEqual() const;
};

/// Compares what the images make of two deployments. Linear in the sizes of both.
Comparison compare(const Side &before, const Side &after, const catalogue::Catalogue &catalogue);

} // namespace towerkey::startup
