// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/editbuilder.h"
#include "core/image/values.h"
#include "core/lint/fixes.h"
#include "core/lint/names/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::Deployment;
using deployment::EditBuilder;
using image::NameKind;

namespace {

constexpr auto folder = "/run/secrets/"_L1;

/// Docker's usual folder in front of a bare name; an empty text when it is no such path.
QString nameInFolder(const QString &path)
{
    const QString name = path.startsWith(folder) ? path.sliced(folder.size()) : QString();
    return name.contains(u'/') ? QString() : name;
}

/// ORTHANC__…_FILE=/run/secrets/x becomes ORTHANC__…_SECRET=x.
Fix usePointer(const Subject &subject, const GivenVariable &variable, const QString &pointer,
               const QString &target, const SettingPath &setting)
{
    const QByteArray old = image::bytesOfText(variable.name);
    const QByteArray name = image::bytesOfText(pointer);
    const QByteArray value = image::bytesOfText(target);
    Fix fix = renameVariable(subject, variable.name, pointer, true);
    fix.id = u"use-pointer"_s;
    fix.arguments = {pointer, target};
    fix.touches = {variable.meaning.path, setting};
    fix.make = [old, name, value](const Deployment &deployment, const image::Image &image) {
        EditBuilder builder(deployment, image);
        builder.renameVariable(old, name);
        builder.setVariable(name, value);
        return std::move(builder).finish();
    };
    return fix;
}

} // namespace

void checkSecretEnding(const Subject &subject, Findings &findings)
{
    for (const GivenVariable &variable : subject.variables()) {
        if (variable.meaning.kind != NameKind::Pointer)
            continue;
        const QString target = variable.name.chopped(7);
        if (subject.isVariableOnly(target)) {
            findings.add(subject.spot(variable), {variable.name, target}, u"variable"_s);
            continue;
        }
        // As a file of /run/secrets the same name is a setting.
        const auto direct = image::meaningOfSecret(subject.profile(), variable.name);
        if (direct.crashes || !subject.catalogue().setting(direct.path))
            continue;
        auto &finding =
            findings.add(subject.spot(variable), {variable.name, direct.path.toString()});
        finding.spot.setting = direct.path;
    }
}

void checkPointerPath(const Subject &subject, Findings &findings)
{
    for (const GivenVariable &variable : subject.variables()) {
        const bool isPointer = variable.meaning.kind == NameKind::Pointer
            && !variable.meaning.path.isEmpty() && variable.text.contains(u'/');
        if (!isPointer)
            continue;
        const QString name = nameInFolder(variable.text);
        auto &finding = findings.add(subject.valueSpot(variable),
                                     {variable.name, name.isEmpty() ? u"NAME"_s : name});
        if (name.isEmpty())
            continue;
        Fix fix = setVariable(subject, variable.name, image::bytesOfText(name), true);
        fix.arguments = {variable.name, name};
        fix.touches = {variable.meaning.path};
        finding.fixes = {fix};
    }
}

void checkFileEnding(const Subject &subject, Findings &findings)
{
    for (const GivenVariable &variable : subject.variables()) {
        const bool isIgnored = variable.meaning.kind == NameKind::Ignored;
        if (isIgnored && variable.name.endsWith(u"_FILE")
            && subject.isVariableOnly(variable.name.chopped(5))) {
            findings.add(subject.spot(variable), {variable.name, variable.name.chopped(5)},
                         u"variable"_s);
            continue;
        }
        const bool isCandidate = variable.meaning.kind == NameKind::Setting
            && variable.name.endsWith(u"_FILE")
            && !subject.catalogue().setting(variable.meaning.path);
        if (!isCandidate)
            continue;
        const QString pointer = variable.name.chopped(5) + u"_SECRET"_s;
        const auto meaning = image::meaningOfVariable(subject.profile(), pointer);
        if (meaning.crashes || !subject.catalogue().setting(meaning.path))
            continue;
        auto &finding = findings.add(subject.spot(variable),
                                     {variable.name, variable.meaning.path.toString(), pointer});
        const QString target = nameInFolder(variable.text);
        if (!target.isEmpty() && !subject.variable(pointer))
            finding.fixes = {usePointer(subject, variable, pointer, target, meaning.path)};
    }
}

} // namespace towerkey::lint
