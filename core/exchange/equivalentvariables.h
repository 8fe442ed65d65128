// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/catalogue/catalogue.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"
#include "core/startup/startup.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace towerkey::exchange {

/// A member of a table as it stands in the text of the table.
struct MemberText
{
    QString text; ///< "key": value
    QString shown; ///< The same with dots in place of whatever is secret.
};

/// One variable of the environment that stands for a whole deployment.
struct EquivalentVariable
{
    QString name;
    QString value;
    SettingPath path; ///< The setting; empty for toggles and special variables.
    bool holdsSecret = false; ///< To be masked unless somebody asks to see it.
    QList<MemberText> members = {}; ///< Of a table: what the value consists of.

    bool operator==(const EquivalentVariable &other) const
    {
        return name == other.name && value == other.value && path == other.path
            && holdsSecret == other.holdsSecret;
    }
};

/// The text of a table, of the texts of its members or of what is shown of them.
QString tableText(const QList<MemberText> &members, QString MemberText::*part);

/// The variables of the members of the top level, as they were made the last time.
struct EquivalentMemory
{
    struct Member
    {
        std::shared_ptr<const startup::ConfigurationNode> node; ///< What they were made of.
        QList<EquivalentVariable> variables;
        json::Table nameless;
    };

    QString imageTag;
    QHash<QString, Member> members;
};

/// A variable for each setting of a configuration (a map such as DicomModalities, and what has no
/// name of its own, as JSON).
QList<EquivalentVariable> variablesFor(const json::Table &configuration,
                                       const image::Profile &profile,
                                       const catalogue::Catalogue &catalogue);

/// The toggles and special variables of a deployment, by their present names.
QList<EquivalentVariable> switchesOf(const deployment::Deployment &deployment,
                                     const image::Profile &profile);

/// The variables which, alone, make the image generate the same configuration, enable the same
/// plugins and start Orthanc in the same way: a variable for each setting that was given, then
/// toggles and special variables as they are. Defaults are left to the image.
/// A start that crashes has no equivalent, so the list is empty then.
QList<EquivalentVariable> equivalentVariables(const deployment::Deployment &deployment,
                                              const image::Image &image,
                                              const catalogue::Catalogue &catalogue,
                                              const startup::Outcome &outcome);
/// The same, which makes anew only the variables of members that are not the ones of the last time.
QList<EquivalentVariable> equivalentVariables(const deployment::Deployment &deployment,
                                              const image::Image &image,
                                              const catalogue::Catalogue &catalogue,
                                              const startup::Outcome &outcome,
                                              EquivalentMemory &memory);

} // namespace towerkey::exchange
