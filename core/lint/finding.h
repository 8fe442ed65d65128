// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/settingpath.h"
#include "core/base/textrange.h"
#include "core/deployment/deployment.h"
#include "core/deployment/edit.h"
#include "core/image/image.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace towerkey::lint {

enum class Severity {
    Hint, ///< Nothing is wrong; it could be said better.
    Warning, ///< It starts, but does not do what it seems to say.
    Error, ///< The image or Orthanc would not start, or would lose what is meant.
};

/// Where a finding stands.
struct Spot
{
    qsizetype source = -1; ///< Index into Deployment::sources(); -1: nowhere in particular.
    TextRange range = {}; ///< In that source's text; empty: the source as a whole.
    SettingPath setting = {}; ///< For the tree of settings; empty when it is about none.

    bool operator==(const Spot &) const = default;
};

/// A way out. The Edit is made when it is wanted, of the deployment as it is then, because other
/// fixes may have moved the texts since.
struct Fix
{
    using Make = std::function<Result<deployment::Edit>(const deployment::Deployment &,
                                                        const image::Image &)>;

    QString id; ///< Names its title among the sentences: "rename-variable"
    QStringList arguments; ///< What the title needs.
    Make make; ///< Makes the Edit. Holds no reference to anything.
    /// It says what was meant beyond doubt, and nothing else changes in meaning: --fix applies it
    /// without asking.
    bool isSafe = false;
    /// What may change of the configuration that Orthanc gets: these settings and what is in them.
    QList<SettingPath> touches = {};
    /// Fixes of one carrier, such as a file, can all be made or none. Empty: it is a matter of its
    /// own.
    QString carrier = {};

    bool operator==(const Fix &other) const
    {
        return id == other.id && arguments == other.arguments && isSafe == other.isSafe;
    }
};

/// What a rule says about one place.
struct Finding
{
    QString rule; ///< The stable identifier: "name-one-underscore"
    QString variant; ///< Chooses among the sentences of the rule; empty for the usual one.
    Severity severity = Severity::Warning;
    QStringList arguments; ///< What the sentence needs; never a secret.
    Spot spot;
    Place place; ///< The spot as file, line and column.
    QList<Fix> fixes; ///< The best one first.

    bool operator==(const Finding &) const = default;
};

/// The sentence for a person: what it is, what Orthanc will really see, and why. Translated.
QString message(const Finding &finding);

/// What a fix does, in a few words for a button. Translated.
QString title(const Fix &fix);

} // namespace towerkey::lint
