// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/settings.h"

#include "core/deployment/editbuilder.h"
#include "core/deployment/layout.h"

#include <algorithm>

namespace towerkey::deployment {

namespace {

/// Position of the place whose value counts: the last one that is not just a part.
qsizetype winnerOf(const QList<Definition> &definitions, const SettingPath &path,
                   std::optional<Delivery> delivery)
{
    for (qsizetype i = definitions.size() - 1; i >= 0; --i) {
        if (definitions[i].isPart(path))
            continue;
        const bool isWanted = !delivery || definitions[i].delivery == *delivery;
        return isWanted ? i : -1;
    }
    return -1;
}

/// Removes a setting from places; the later files first, so that removing one of them leaves the
/// others' numbers as they are.
void removeAll(EditBuilder &builder, QList<Definition> definitions, const SettingPath &path)
{
    std::stable_sort(definitions.begin(), definitions.end(),
                     [](const Definition &a, const Definition &b) { return a.file > b.file; });
    for (const Definition &definition : definitions)
        builder.remove(definition, path);
}

/// Everything but the winner that would still show in the value: for a table all of it, because
/// tables are joined; else only what sets something inside of it.
QList<Definition> disturbing(const QList<Definition> &definitions, qsizetype winner,
                             const SettingPath &path, bool replaceAll)
{
    QList<Definition> others;
    for (qsizetype i = 0; i < definitions.size(); ++i) {
        const bool isTable = definitions[i].value.isTable();
        if (i != winner && (replaceAll || isTable || definitions[i].isPart(path)))
            others.append(definitions[i]);
    }
    return others;
}

Delivery usualDelivery(const Deployment &deployment)
{
    using enum ContainerFile::Role;
    const bool hasFile =
        std::ranges::contains(deployment.files(), Configuration, &ContainerFile::role);
    const bool takesVariables = deployment.container().service.kind != Service::Kind::Files
        || deployment.firstOf(Role::Environment) >= 0
        || deployment.firstOf(Role::EnvironmentPairs) >= 0;
    return !hasFile && takesVariables ? Delivery::Variable : Delivery::File;
}

} // namespace

Result<Edit> setSetting(const Deployment &deployment, const image::Image &image,
                        const SettingPath &path, const json::Value &value,
                        std::optional<Delivery> delivery)
{
    EditBuilder builder(deployment, image);
    const QList<Definition> definitions = definitionsOf(deployment, image, path);
    const qsizetype winner = winnerOf(definitions, path, delivery);
    if (winner >= 0)
        builder.replace(definitions[winner], path, value);
    const bool replaceAll = value.isTable() || delivery.has_value() || winner < 0;
    removeAll(builder, disturbing(definitions, winner, path, replaceAll), path);
    if (winner < 0)
        builder.insert(path, value, delivery.value_or(usualDelivery(deployment)));
    return std::move(builder).finish();
}

Result<Edit> resetSetting(const Deployment &deployment, const image::Image &image,
                          const SettingPath &path)
{
    EditBuilder builder(deployment, image);
    removeAll(builder, definitionsOf(deployment, image, path), path);
    return std::move(builder).finish();
}

Result<Edit> deliverSetting(const Deployment &deployment, const image::Image &image,
                            const SettingPath &path, Delivery delivery)
{
    const auto value = configuredValue(definitionsOf(deployment, image, path), path);
    if (!value)
        return Edit{};
    return setSetting(deployment, image, path, *value, delivery);
}

static bool isSet(const Deployment &deployment, const QString &name)
{
    return !name.isEmpty() && deployment.variable(name.toUtf8());
}

Toggle toggleOf(const Deployment &deployment, const image::PluginRow &plugin)
{
    Toggle result = Toggle::ImageDefault;
    for (const QString &name : {plugin.toggle, plugin.legacyToggle}) {
        if (!isSet(deployment, name))
            continue;
        const bool isFalse = deployment.variable(name.toUtf8())->value == "false";
        if (isFalse)
            return Toggle::Off;
        result = Toggle::On;
    }
    return result;
}

Result<Edit> setToggle(const Deployment &deployment, const image::Image &image,
                       const image::PluginRow &plugin, Toggle toggle)
{
    EditBuilder builder(deployment, image);
    const QByteArray name = plugin.toggle.toUtf8();
    const QByteArray legacyName = plugin.legacyToggle.toUtf8();
    const bool onlyLegacy =
        isSet(deployment, plugin.legacyToggle) && !isSet(deployment, plugin.toggle);
    if (toggle == Toggle::ImageDefault)
        builder.unsetVariable(name);
    else if (onlyLegacy)
        builder.renameVariable(legacyName, name);
    if (isSet(deployment, plugin.legacyToggle))
        builder.unsetVariable(legacyName);
    if (toggle != Toggle::ImageDefault)
        builder.setVariable(name, toggle == Toggle::On ? "true" : "false");
    return std::move(builder).finish();
}

Result<Edit> setVariable(const Deployment &deployment, const image::Image &image,
                         const QByteArray &name, const QByteArray &value)
{
    EditBuilder builder(deployment, image);
    builder.setVariable(name, value);
    return std::move(builder).finish();
}

Result<Edit> unsetVariable(const Deployment &deployment, const image::Image &image,
                           const QByteArray &name)
{
    EditBuilder builder(deployment, image);
    builder.unsetVariable(name);
    return std::move(builder).finish();
}

static Edit editOf(const QList<Change> &changes) { return {changes}; }

Result<Edit> setImage(const Deployment &deployment, const image::Image &image)
{
    return deployment.layout().setImage(deployment, image).transform(editOf);
}

Result<Edit> turnOffServiceLinks(const Deployment &deployment)
{
    return deployment.layout().turnOffServiceLinks(deployment).transform(editOf);
}

} // namespace towerkey::deployment
