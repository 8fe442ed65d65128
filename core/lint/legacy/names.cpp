// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/names.h"

#include "core/deployment/editbuilder.h"
#include "core/deployment/layout.h"
#include "core/image/tags.h"
#include "core/lint/deployment/service.h"
#include "core/lint/fixes.h"
#include "core/lint/legacy/renaming.h"
#include "core/lint/legacy/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::ContainerFile;
using deployment::Deployment;
using deployment::Edit;
using image::Image;
using image::NameKind;

namespace {

/// A variable, and what to write instead.
struct LegacyVariable
{
    const GivenVariable *given;
    QString newName;
};

QList<LegacyVariable> legacyVariables(const Subject &subject)
{
    QList<LegacyVariable> result;
    for (const GivenVariable &variable : subject.variables()) {
        const NameKind kind = variable.meaning.kind;
        const QString name = currentName(subject.profile(), variable.name);
        if (kind == NameKind::LegacySetting || kind == NameKind::LegacyToggle || !name.isEmpty())
            result.append({&variable, name});
    }
    return result;
}

Fix renameAll(const Subject &subject, const QList<LegacyVariable> &variables)
{
    Fix fix{.id = u"rename-all-legacy"_s,
            .arguments = {},
            .make = renameLegacyVariables,
            .isSafe = true};
    for (const LegacyVariable &variable : variables)
        fix.touches += touchedBy(subject, variable.given->name);
    return fix;
}

/// In images older than all known, these names were today's.
bool isFatal(const Subject &subject)
{
    return subject.profile().legacyIsFatal && !isOlderImage(subject);
}

QString variantOf(const Subject &subject, const LegacyVariable &variable)
{
    const bool isToggle = variable.given->meaning.kind == NameKind::LegacyToggle;
    if (variable.given->meaning.kind == NameKind::Pointer)
        return u"pointer"_s;
    // Images of before 20.5.3 did not count an old toggle that is off.
    const bool isHarmless =
        isToggle && variable.given->text == u"false" && !subject.profile().legacyToggleFalseCounts;
    if (isFatal(subject) && !isHarmless)
        return variable.newName.isEmpty() ? u"fatal-gone"_s : u"fatal"_s;
    return variable.newName.isEmpty() ? u"gone"_s : QString();
}

Severity severityOf(const QString &variant)
{
    if (variant.startsWith(u"fatal"))
        return Severity::Error;
    return variant == u"pointer" ? Severity::Hint : Severity::Warning;
}

/// The same secret under another name.
Fix renameSecret(const QString &name, const QString &newName, const SettingPath &path)
{
    const auto make = [name, newName](const Deployment &deployment,
                                      const Image &image) -> Result<Edit> {
        const qsizetype file = deployment.secretNamed(name);
        if (file < 0)
            return Edit{};
        deployment::EditBuilder builder(deployment, image);
        builder.add(deployment.layout().addFile(deployment, ContainerFile::Role::Secret,
                                                u"/run/secrets/"_s + newName,
                                                deployment.file(file).text));
        const Deployment &now = builder.deployment();
        builder.add(now.layout().removeFile(now, now.secretNamed(name)));
        return std::move(builder).finish();
    };
    return {
        .id = u"rename-secret"_s, .arguments = {name, newName}, .make = make, .touches = {path}};
}

void checkSecrets(const Subject &subject, Findings &findings)
{
    for (const GivenSecret &secret : subject.secrets()) {
        const bool isLegacy =
            secret.pointer.isEmpty() && secret.meaning.kind == NameKind::LegacySetting;
        if (!isLegacy)
            continue;
        const QString name = currentSecretName(subject.profile(), secret.name);
        const QString variant = isFatal(subject) ? u"fatal"_s : QString();
        Finding &finding = findings.add(subject.nameSpot(secret), {secret.name, name}, variant);
        finding.severity = severityOf(variant);
        if (!name.isEmpty() && subject.deployment().secretNamed(name) < 0)
            finding.fixes = {renameSecret(secret.name, name, secret.meaning.path)};
    }
}

} // namespace

void checkLegacyName(const Subject &subject, Findings &findings)
{
    const QList<LegacyVariable> variables = legacyVariables(subject);
    for (const LegacyVariable &variable : variables) {
        const QString &name = variable.given->name;
        const QString variant = variantOf(subject, variable);
        Finding &finding =
            findings.add(subject.spot(*variable.given), {name, variable.newName}, variant);
        finding.severity = severityOf(variant);
        const bool isTaken = subject.variable(variable.newName) != nullptr;
        if (variable.newName.isEmpty() || isTaken)
            finding.fixes = {removeVariable(subject, name, false)};
        else
            finding.fixes = {renameVariable(subject, name, variable.newName, true)};
        if (variables.size() > 1 && !isTaken && !variable.newName.isEmpty())
            finding.fixes.append(renameAll(subject, variables));
    }
    checkSecrets(subject, findings);
}

void checkLegacyRepository(const Subject &subject, Findings &findings)
{
    const deployment::Service &service = subject.container().service;
    const QString repository = image::splitReference(service.imageReference).repository;
    if (repository != u"osimis/orthanc")
        return;
    findings.add(spotAt(subject, service.imageSource, service.imageOffset),
                 {subject.images().newest().reference()});
}

} // namespace towerkey::lint
