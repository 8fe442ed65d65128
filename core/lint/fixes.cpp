// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"

#include "core/base/secrettext.h"
#include "core/deployment/editbuilder.h"
#include "core/deployment/settings.h"
#include "core/image/values.h"
#include "core/json/edits.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::Definition;
using deployment::Delivery;
using deployment::Deployment;
using deployment::Edit;
using deployment::EditBuilder;
using image::Image;
using image::NameKind;

namespace {

/// The place that gives a value, as the builder of edits knows it.
Definition definitionOf(const Subject &subject, const Given &given)
{
    Definition definition{.delivery = given.delivery, .value = given.value};
    if (given.variable >= 0) {
        const GivenVariable &variable = subject.variables()[given.variable];
        definition.source = variable.variable->source;
        definition.name = variable.name;
        definition.path = variable.meaning.path;
    } else if (given.secret >= 0) {
        const GivenSecret &secret = subject.secrets()[given.secret];
        definition.source = subject.deployment().file(secret.file).source;
        definition.file = secret.file;
        definition.name = secret.name;
        definition.pointer = secret.pointer;
        definition.path = secret.meaning.path;
    } else {
        definition.file = subject.texts()[given.text].file;
        definition.source = subject.deployment().file(definition.file).source;
    }
    return definition;
}

/// What decides whether something in the place can be changed; nothing for variables, whose new
/// text matters, too.
QString carrierOf(const Definition &definition)
{
    return definition.file < 0 ? QString() : u"file "_s + QString::number(definition.file);
}

/// Renames a key of JSON in a variable or secret.
Result<Edit> renameInside(EditBuilder builder, const Definition &definition,
                          const SettingPath &path, const QString &newKey)
{
    const bool isSecret = definition.delivery == Delivery::Secret;
    const QByteArray name = image::bytesOfText(definition.name);
    const auto *variable = isSecret ? nullptr : builder.deployment().variable(name);
    if (!isSecret && !variable)
        return failure(ErrorId::PathMissing, {definition.name});
    QByteArray text = isSecret ? builder.deployment().file(definition.file).text : variable->value;
    const SettingPath inside(path.keys().sliced(definition.path.size()));
    const auto splices = json::rename(json::Document::parse(text), inside, newKey);
    if (!splices)
        return std::unexpected(splices.error());
    if (isSecret) {
        builder.spliceFile(definition.file, *splices);
    } else {
        applySplices(text, *splices);
        builder.setVariable(name, text);
    }
    return std::move(builder).finish();
}

} // namespace

QList<SettingPath> touchedBy(const Subject &subject, const QString &name)
{
    const auto meaning = image::meaningOfVariable(subject.profile(), name);
    if (meaning.kind == NameKind::OrthancJson)
        return {SettingPath()};
    if (name == u"ORTHANC_PASSWORD")
        return {SettingPath({u"RegisteredUsers"_s})};
    if (const auto *plugin = subject.profile().plugin(meaning.plugin))
        return {SettingPath({plugin->section})};
    return meaning.path.isEmpty() ? QList<SettingPath>() : QList<SettingPath>{meaning.path};
}

Fix renameVariable(const Subject &subject, const QString &name, const QString &newName, bool isSafe)
{
    const auto make = [name, newName](const Deployment &deployment,
                                      const Image &image) -> Result<Edit> {
        if (deployment.variable(image::bytesOfText(newName)))
            return failure(ErrorId::KeyExists, {newName});
        EditBuilder builder(deployment, image);
        builder.renameVariable(image::bytesOfText(name), image::bytesOfText(newName));
        return std::move(builder).finish();
    };
    return {.id = u"rename-variable"_s,
            .arguments = {name, newName},
            .make = make,
            .isSafe = isSafe,
            .touches = touchedBy(subject, name) + touchedBy(subject, newName)};
}

Fix removeVariable(const Subject &subject, const QString &name, bool isSafe)
{
    const auto make = [name](const Deployment &deployment, const Image &image) {
        return deployment::unsetVariable(deployment, image, image::bytesOfText(name));
    };
    return {.id = u"remove-variable"_s,
            .arguments = {name},
            .make = make,
            .isSafe = isSafe,
            .touches = touchedBy(subject, name)};
}

Fix setVariable(const Subject &subject, const QString &name, const QByteArray &value, bool isSafe)
{
    const auto make = [name, value](const Deployment &deployment, const Image &image) {
        return deployment::setVariable(deployment, image, image::bytesOfText(name), value);
    };
    const auto meaning = image::meaningOfVariable(subject.profile(), name);
    const bool isSecret = name == u"ORTHANC_PASSWORD" || meaning.kind == NameKind::OrthancJson
        || (!meaning.path.isEmpty() && subject.catalogue().isSensitive(meaning.path));
    return {.id = u"set-variable"_s,
            .arguments = {name, isSecret ? dots() : image::textOfBytes(value)},
            .make = make,
            .isSafe = isSafe,
            .touches = touchedBy(subject, name)};
}

Fix renameKey(const Subject &subject, const Given &given, const QString &newKey, bool isSafe)
{
    const SettingPath path = given.path;
    const Definition definition = definitionOf(subject, given);
    const auto make = [path, definition, newKey](const Deployment &deployment,
                                                 const Image &image) -> Result<Edit> {
        EditBuilder builder(deployment, image);
        if (definition.delivery != Delivery::File)
            return renameInside(std::move(builder), definition, path, newKey);
        builder.spliceFile(definition.file,
                           json::rename(deployment.fileDocument(definition.file), path, newKey));
        return std::move(builder).finish();
    };
    return {.id = u"rename-key"_s,
            .arguments = {path.last(), newKey},
            .make = make,
            .isSafe = isSafe,
            .touches = {path, path.parent().child(newKey)},
            .carrier = carrierOf(definition)};
}

Fix replaceValue(const Subject &subject, const Given &given, const json::Value &value, bool isSafe)
{
    const SettingPath path = given.path;
    const Definition definition = definitionOf(subject, given);
    const auto make = [path, definition, value](const Deployment &deployment, const Image &image) {
        EditBuilder builder(deployment, image);
        builder.replace(definition, path, value);
        return std::move(builder).finish();
    };
    return {.id = u"replace-value"_s,
            .arguments = {path.toString(), subject.shown(path, value)},
            .make = make,
            .isSafe = isSafe,
            .touches = {path},
            .carrier = carrierOf(definition)};
}

Fix removeValue(const Subject &subject, const Given &given, bool isSafe)
{
    const SettingPath path = given.path;
    const Definition definition = definitionOf(subject, given);
    const auto make = [path, definition](const Deployment &deployment, const Image &image) {
        EditBuilder builder(deployment, image);
        builder.remove(definition, path);
        return std::move(builder).finish();
    };
    return {.id = u"remove-value"_s,
            .arguments = {path.toString(), subject.sourceName(given)},
            .make = make,
            .isSafe = isSafe,
            .touches = {path},
            .carrier = carrierOf(definition)};
}

Fix setSetting(const Subject &subject, const SettingPath &path, const json::Value &value,
               bool isSafe)
{
    const auto make = [path, value](const Deployment &deployment, const Image &image) {
        return deployment::setSetting(deployment, image, path, value);
    };
    return {.id = u"set-setting"_s,
            .arguments = {path.toString(), subject.shown(path, value)},
            .make = make,
            .isSafe = isSafe,
            .touches = {path}};
}

Fix spliceFile(const QString &id, const QStringList &arguments, const QString &containerPath,
               const QList<TextSplice> &splices, bool isSafe)
{
    const auto make = [containerPath, splices](const Deployment &deployment, const Image &image) {
        EditBuilder builder(deployment, image);
        for (qsizetype i = 0; i < deployment.files().size(); ++i) {
            if (deployment.file(i).path == containerPath)
                builder.spliceFile(i, splices);
        }
        return std::move(builder).finish();
    };
    return {.id = id,
            .arguments = arguments,
            .make = make,
            .isSafe = isSafe,
            .carrier = u"path "_s + containerPath};
}

} // namespace towerkey::lint
