// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/legacy/renaming.h"

#include "core/deployment/editbuilder.h"
#include "core/image/names.h"
#include "core/image/values.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using image::NameKind;
using image::Profile;

static constexpr auto PointerEnding = "_SECRET"_L1;

static QString settingName(const Profile &profile, const SettingPath &path)
{
    const image::SettingName name = image::variableName(profile, path);
    return name.isExact ? name.name : QString();
}

QString currentSecretName(const Profile &profile, const QString &name)
{
    const auto meaning = image::meaningOfSecret(profile, name);
    return meaning.kind == NameKind::LegacySetting ? settingName(profile, meaning.path) : QString();
}

QString currentName(const Profile &profile, const QString &name)
{
    const auto meaning = image::meaningOfVariable(profile, name);
    if (meaning.kind == NameKind::LegacySetting)
        return settingName(profile, meaning.path);
    if (meaning.kind == NameKind::LegacyToggle) {
        const image::PluginRow *row = profile.plugin(meaning.plugin);
        return row ? row->toggle : QString();
    }
    if (meaning.kind == NameKind::Pointer) {
        const QString target = currentSecretName(profile, meaning.target);
        return target.isEmpty() ? QString() : target + PointerEnding;
    }
    return {};
}

Result<deployment::Edit> renameLegacyVariables(const deployment::Deployment &deployment,
                                               const image::Image &image)
{
    deployment::EditBuilder builder(deployment, image);
    QSet<QByteArray> present;
    for (const deployment::Variable &variable : deployment.variables())
        present.insert(variable.name);
    for (const deployment::Variable &variable : deployment.variables()) {
        const QString name = currentName(*image.profile, image::textOfBytes(variable.name));
        const QByteArray newName = image::bytesOfText(name);
        if (name.isEmpty() || present.contains(newName))
            continue;
        present.insert(newName);
        builder.renameVariable(variable.name, newName);
    }
    return std::move(builder).finish();
}

} // namespace towerkey::lint
