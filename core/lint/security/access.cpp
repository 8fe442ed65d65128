// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/security/access.h"

#include "core/base/passwordstrength.h"
#include "core/deployment/settings.h"
#include "core/lint/deployment/service.h"
#include "core/lint/fixes.h"
#include "core/lint/security/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::Deployment;
using image::Image;
using startup::SourceKind;

bool isOn(const Subject &subject, const QString &setting)
{
    const auto *node = subject.effective(SettingPath({setting}));
    return node && node->toValue().isTruthy();
}

bool hasNoUser(const Subject &subject)
{
    const GivenVariable *password = subject.variable(u"ORTHANC_PASSWORD"_s);
    if (password && subject.profile().readsOrthancPassword && !password->text.isEmpty())
        return false;
    const auto *users = subject.effective(SettingPath({u"RegisteredUsers"_s}));
    return !users || !users->toValue().isTruthy();
}

bool isAssumed(const Subject &subject, const startup::ConfigurationNode &node)
{
    if (node.origin().source < 0)
        return false;
    const startup::SourceInfo &source = subject.configuration().source(node.origin());
    if (source.kind == SourceKind::Variable || source.kind == SourceKind::OrthancJson
        || source.kind == SourceKind::OrthancPassword) {
        const auto *variable = subject.deployment().variable(source.name.toUtf8());
        return variable && variable->isAssumed;
    }
    if (source.kind == SourceKind::File) {
        return std::ranges::any_of(subject.deployment().files(), [&](const auto &file) {
            return file.isAssumed && file.path == source.name;
        });
    }
    return std::ranges::any_of(subject.secrets(), [&](const GivenSecret &secret) {
        return source.kind == SourceKind::Secret && secret.name == source.name
            && subject.deployment().file(secret.file).isAssumed;
    });
}

Fix newPassword(const Subject &subject, const SettingPath &path, const QString &user)
{
    const auto *node = subject.effective(path);
    const bool isByVariable = node && node->origin().source >= 0
        && subject.configuration().source(node->origin()).kind == SourceKind::OrthancPassword;
    const auto make = [path, isByVariable](const Deployment &deployment, const Image &image) {
        const QString password = generatedPassword();
        if (isByVariable)
            return deployment::setVariable(deployment, image, "ORTHANC_PASSWORD",
                                           password.toUtf8());
        return deployment::setSetting(deployment, image, path, json::Value(password));
    };
    return {.id = u"new-password"_s, .arguments = {user}, .make = make, .touches = {path}};
}

namespace {

const SettingPath &usersPath()
{
    static const SettingPath path({u"RegisteredUsers"_s});
    return path;
}

/// A user called orthanc, given by a secret file.
Fix addUser()
{
    const auto make = [](const Deployment &deployment, const Image &image) {
        json::Table users;
        users.set(u"orthanc"_s, json::Value(generatedPassword()));
        return deployment::setSetting(deployment, image, usersPath(), json::Value(users),
                                      deployment::Delivery::Secret);
    };
    return {.id = u"add-user"_s, .arguments = {}, .make = make, .touches = {usersPath()}};
}

/// Whether an authorization plugin decides who gets in, whoever has logged in.
bool isAuthorized(const Subject &subject) { return subject.isPluginEnabled(u"Authorization"_s); }

} // namespace

void checkNoUser(const Subject &subject, Findings &findings)
{
    const bool isOpen =
        isOn(subject, u"RemoteAccessAllowed"_s) && isOn(subject, u"AuthenticationEnabled"_s);
    const bool isCrash = subject.outcome().verdict == startup::Verdict::Crashes;
    if (isCrash || !isOpen || !hasNoUser(subject))
        return;
    Spot spot = subject.spotOf(usersPath());
    const bool refuses = subject.profile().refusesWithoutUsers && !isOlderImage(subject);
    if (refuses) {
        findings.add(spot, {subject.image().tag}).fixes = {addUser()};
    } else {
        Finding &finding = findings.add(spot, {subject.image().tag}, u"default"_s);
        finding.severity = Severity::Warning;
        finding.fixes = {addUser()};
    }
}

void checkAuthenticationOff(const Subject &subject, Findings &findings)
{
    const SettingPath path({u"AuthenticationEnabled"_s});
    const bool isCrash = subject.outcome().verdict == startup::Verdict::Crashes;
    if (isCrash || isOn(subject, path.last()) || !isOn(subject, u"RemoteAccessAllowed"_s)
        || isAuthorized(subject))
        return;
    const deployment::Service &service = subject.container().service;
    const bool isInside =
        service.kind == deployment::Service::Kind::Compose && service.ports.isEmpty();
    Finding &finding = findings.add(subject.spotOf(path), {}, isInside ? u"inside"_s : QString());
    if (isInside)
        finding.severity = Severity::Hint;
    finding.fixes = {setSetting(subject, path, json::Value(true), false)};
}

void checkRemoteAccessOff(const Subject &subject, Findings &findings)
{
    const SettingPath path({u"RemoteAccessAllowed"_s});
    const auto *node = subject.effective(path);
    if (!node || node->toValue().isTruthy())
        return;
    findings.add(subject.spotOf(path), {}).fixes = {
        setSetting(subject, path, json::Value(true), false)};
}

void checkOrthancPassword(const Subject &subject, Findings &findings)
{
    const QString name = u"ORTHANC_PASSWORD"_s;
    const GivenVariable *variable = subject.variable(name);
    if (!variable || variable->text.isEmpty())
        return;
    if (!subject.profile().readsOrthancPassword) {
        findings.add(subject.spot(*variable), {subject.image().tag}, u"ignored"_s);
        return;
    }
    const SettingPath user = usersPath().child(u"orthanc"_s);
    const auto *node = subject.effective(user);
    if (!node || node->overridden().isEmpty())
        return;
    Fix fix = removeVariable(subject, name, false);
    fix.touches = {user};
    findings.add(subject.spot(*variable), {}).fixes = {fix};
}

} // namespace towerkey::lint
