// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/definitions.h"
#include "core/deployment/editbuilder.h"
#include "core/image/values.h"
#include "core/lint/fixes.h"
#include "core/lint/names/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

/// The map that a variable names an entry of, or null.
const catalogue::Setting *mapOf(const Subject &subject, const SettingPath &path)
{
    const catalogue::Setting *setting = subject.catalogue().setting(path.parent());
    const bool isMap = setting && setting->type == catalogue::SettingType::Map;
    return isMap && !subject.catalogue().setting(path) ? setting : nullptr;
}

/// One variable for the whole map, with the entry's name as it was typed.
Fix asWholeMap(const Subject &subject, const GivenVariable &variable, const QString &entry)
{
    const SettingPath map = variable.meaning.path.parent();
    const QString name = image::variableName(subject.profile(), map).name;
    const QByteArray json = json::toJson(deployment::wrapped(*variable.value, {entry}));
    const QByteArray old = image::bytesOfText(variable.name);
    Fix fix = setVariable(subject, name, json, false);
    fix.id = u"whole-map"_s;
    fix.arguments = {name, entry};
    fix.make = [old, name, json](const deployment::Deployment &deployment,
                                 const image::Image &image) {
        deployment::EditBuilder builder(deployment, image);
        const QByteArray bytes = image::bytesOfText(name);
        builder.renameVariable(old, bytes);
        builder.setVariable(bytes, json);
        return std::move(builder).finish();
    };
    return fix;
}

} // namespace

void checkEntryName(const Subject &subject, Findings &findings)
{
    for (const GivenVariable &variable : subject.variables()) {
        const SettingPath &path = variable.meaning.path;
        if (variable.meaning.kind != image::NameKind::Setting || !variable.value || path.isEmpty()
            || !mapOf(subject, path))
            continue;
        const QString typed = variable.name.section(u"__"_s, -1);
        if (typed == path.last())
            continue;
        auto &finding = findings.add(subject.spot(variable),
                                     {variable.name, path.last(), path.parent().toString(), typed});
        const QString whole = image::variableName(subject.profile(), path.parent()).name;
        if (!subject.variable(whole))
            finding.fixes = {asWholeMap(subject, variable, typed)};
    }
}

} // namespace towerkey::lint
