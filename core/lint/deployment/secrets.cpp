// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/names.h"
#include "core/lint/deployment/rules.h"
#include "core/lint/deployment/service.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::ContainerFile;
using deployment::NoteId;
using deployment::SecretGrant;
using deployment::Service;
using image::NameKind;

namespace {

bool isPointer(const GivenVariable &variable)
{
    return variable.meaning.kind == NameKind::Pointer && !variable.meaning.path.isEmpty();
}

/// The pointer that names a file of /run/secrets; null when there is none.
const GivenVariable *pointerTo(const Subject &subject, const QString &name)
{
    const auto found = std::ranges::find_if(subject.variables(), [&](const GivenVariable &given) {
        return isPointer(given) && given.text == name;
    });
    return found == subject.variables().end() ? nullptr : &*found;
}

bool isSettingName(const Subject &subject, const QString &name)
{
    const NameKind kind = image::meaningOfSecret(subject.profile(), name).kind;
    return kind == NameKind::Setting || kind == NameKind::LegacySetting;
}

void checkUngranted(const Subject &subject, Findings &findings)
{
    const Service &service = subject.container().service;
    QSet<QString> granted;
    for (const SecretGrant &grant : service.secrets)
        granted.insert(grant.name);
    for (const QString &name : service.definedSecrets) {
        if (granted.contains(name))
            continue;
        if (const GivenVariable *pointer = pointerTo(subject, name))
            findings.add(subject.spot(*pointer), {name, pointer->name}, u"pointer"_s);
        else if (isSettingName(subject, name) && !service.neighboursSecrets.contains(name))
            findings.add(serviceSpot(subject), {name}, u"name"_s);
    }
}

} // namespace

bool mayBeUsed(const Subject &subject, const QString &path)
{
    const auto isGiven = [&subject](const QString &setting) {
        return subject.effective(SettingPath({setting})) != nullptr;
    };
    const auto names = [&path](const GivenVariable &variable) {
        return variable.text.contains(path);
    };
    return isGiven(u"PythonScript"_s) || isGiven(u"LuaScripts"_s)
        || subject.variable(u"BEFORE_ORTHANC_STARTUP_SCRIPT"_s)
        || std::ranges::any_of(subject.variables(), names)
        || std::ranges::any_of(subject.deployment().files(), [&path](const ContainerFile &file) {
               return file.text.contains(path.toUtf8());
           });
}

namespace {

/// Whoever opens a folder of secrets without a compose file has no grants.
void checkUnread(const Subject &subject, Findings &findings)
{
    for (const ContainerFile &file : subject.deployment().files()) {
        const bool isMeant =
            file.role == ContainerFile::Role::Secret && subject.isVariableOnly(file.name());
        if (isMeant && file.source >= 0)
            findings.add({.source = file.source, .range = {}, .setting = {}}, {file.name()},
                         u"variable"_s);
    }
}

void checkUnused(const Subject &subject, Findings &findings)
{
    for (const SecretGrant &grant : subject.container().service.secrets) {
        const QString target = grant.target.section(u'/', -1);
        const bool isRead = target.endsWith(u".json") || isSettingName(subject, target)
            || pointerTo(subject, target);
        if (!grant.isDefined || isRead)
            continue;
        if (subject.isVariableOnly(target)) {
            findings.add(spotAt(subject, grant.source, grant.offset), {target}, u"variable"_s);
            continue;
        }
        if (mayBeUsed(subject, u"/run/secrets/"_s + target))
            continue;
        findings.add(spotAt(subject, grant.source, grant.offset), {grant.name}, u"unused"_s)
            .severity = Severity::Hint;
    }
}

} // namespace

void checkGrants(const Subject &subject, Findings &findings)
{
    for (const deployment::Note &note : subject.container().notes) {
        if (note.id != NoteId::SecretUndefined && note.id != NoteId::ConfigUndefined)
            continue;
        findings.add(subject.spot(note.place), {deployment::message(note)}, u"undefined"_s)
            .severity = Severity::Error;
    }
    checkUngranted(subject, findings);
    if (describesContainer(subject))
        checkUnused(subject, findings);
    else
        checkUnread(subject, findings);
}

void checkPointer(const Subject &subject, Findings &findings)
{
    const Service &service = subject.container().service;
    const bool hasSecrets = std::ranges::any_of(subject.deployment().files(), [](const auto &file) {
        return file.role == ContainerFile::Role::Secret;
    });
    for (const GivenVariable &variable : subject.variables()) {
        const bool isPath = variable.text.contains(u'/');
        if (!isPointer(variable) || isPath || variable.variable->isAssumed
            || subject.deployment().secretNamed(variable.text) >= 0
            || service.definedSecrets.contains(variable.text))
            continue;
        // What was meant as a name may be the secret itself, so it is not repeated.
        Finding &finding =
            findings.add(subject.spot(variable), {variable.name, variable.meaning.path.toString()},
                         variable.text.isEmpty() ? u"empty"_s : QString());
        // Whoever opens only the variables keeps the secrets elsewhere.
        if (!describesContainer(subject) && !hasSecrets)
            finding.severity = Severity::Hint;
    }
}

namespace {

/// A mode as YAML gives it: a text of octal digits, or a number, which may have been written in
/// octal digits, too. Nothing when it is neither.
std::optional<int> numberOfMode(const QString &mode)
{
    QString digits = mode;
    digits.replace(u"0o"_s, u"0"_s);
    bool isNumber = false;
    const int value = digits.toInt(&isNumber, digits.startsWith(u'0') ? 8 : 10);
    return isNumber ? std::optional(value) : std::nullopt;
}

bool othersMayRead(std::optional<int> mode) { return !mode || (*mode & 0004) != 0; }

} // namespace

void checkSecretMode(const Subject &subject, Findings &findings)
{
    const Service &service = subject.container().service;
    for (const SecretGrant &grant : service.secrets) {
        const Spot spot = spotAt(subject, grant.source, grant.offset);
        const bool isBound = service.kind == Service::Kind::Compose && !grant.isExternal;
        const auto mode = numberOfMode(grant.mode);
        if (isOtherUser(subject) && !isBound && !othersMayRead(mode)) {
            findings.add(spot, {grant.name, u'0' + QString::number(*mode, 8), service.user});
        } else if (isBound && !grant.mode.isEmpty()) {
            findings.add(spot, {grant.name}, u"ignored"_s).severity = Severity::Hint;
        } else if (isBound && isOtherUser(subject)) {
            findings.add(spot, {grant.name, service.user}, u"host"_s).severity = Severity::Hint;
        }
    }
}

} // namespace towerkey::lint
