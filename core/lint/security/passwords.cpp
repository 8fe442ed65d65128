// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/passwordstrength.h"
#include "core/deployment/settings.h"
#include "core/lint/fixes.h"
#include "core/lint/security/access.h"
#include "core/lint/security/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::ContainerFile;
using deployment::Delivery;
using deployment::Deployment;
using deployment::Edit;
using image::Image;

namespace {

// Judging a password takes a while.
constexpr qsizetype MostUsers = 500;

/// Where the value of an entry of a map is given.
Spot entrySpot(const Subject &subject, const SettingPath &entry)
{
    const auto whole = subject.givenAt(entry.parent());
    for (auto i = whole.crbegin(); i != whole.crend(); ++i) {
        const Given &given = subject.given()[*i];
        const auto *table = given.value.as<json::Table>();
        if (!table || !table->contains(entry.last()))
            continue;
        return subject.spot(given, entry);
    }
    return subject.spotOf(entry);
}

Spot passwordSpot(const Subject &subject, const SettingPath &entry)
{
    const GivenVariable *variable = subject.variable(u"ORTHANC_PASSWORD"_s);
    const bool isByVariable = variable && !variable->text.isEmpty()
        && subject.profile().readsOrthancPassword
        && entry == SettingPath({u"RegisteredUsers"_s, u"orthanc"_s});
    if (!isByVariable)
        return entrySpot(subject, entry);
    Spot spot = subject.valueSpot(*variable);
    spot.setting = entry;
    return spot;
}

/// "same", "weak", or nothing when a password is good enough.
QString weaknessOf(const QString &password, const QString &user)
{
    if (password.compare(user, Qt::CaseInsensitive) == 0)
        return u"same"_s;
    const bool isWeak = passwordStrength(password, {user}) == PasswordStrength::Weak;
    return isWeak ? u"weak"_s : QString();
}

void checkUsers(const Subject &subject, const SettingPath &path, Findings &findings)
{
    const auto *users = subject.effective(path);
    if (!users || !users->isTable())
        return;
    for (qsizetype i = 0; i < qMin(users->childCount(), MostUsers); ++i) {
        const auto &node = users->childAt(i);
        const QString *password = node.value().as<QString>();
        if (!password || isAssumed(subject, node))
            continue;
        const QString &user = users->keyAt(i);
        const SettingPath entry = path.child(user);
        if (const QString weakness = weaknessOf(*password, user); !weakness.isEmpty())
            findings.add(passwordSpot(subject, entry), {user}, weakness).fixes = {
                newPassword(subject, entry, user)};
    }
}

/// Passwords that are for other servers: whoever reaches those may guess them.
void checkService(const Subject &subject, const Given &given, Findings &findings)
{
    const QString *password = given.value.as<QString>();
    const bool isPassword = password && given.counts && given.setting && given.setting->sensitive
        && given.path.last().endsWith(u"Password");
    if (!isPassword || password->isEmpty() || !subject.isPluginEnabled(given.setting->plugin))
        return;
    const auto *node = subject.effective(given.path);
    if (!node || isAssumed(subject, *node) || passwordStrength(*password) != PasswordStrength::Weak)
        return;
    findings.add(subject.spot(given), {given.path.toString()}, u"service"_s).severity =
        Severity::Hint;
}

} // namespace

void checkWeakPassword(const Subject &subject, Findings &findings)
{
    if (isOn(subject, u"AuthenticationEnabled"_s))
        checkUsers(subject, SettingPath({u"RegisteredUsers"_s}), findings);
    if (subject.isPluginEnabled(u"Education"_s)) {
        for (const QString &group : {u"Administrators"_s, u"StandardUsers"_s})
            checkUsers(subject, SettingPath({u"Education"_s, group, u"Credentials"_s}), findings);
    }
    for (const Given &given : subject.given())
        checkService(subject, given, findings);
}

namespace {

/// Where the first secret stands in a value; empty when there is none.
SettingPath firstSecret(const Subject &subject, const SettingPath &path, const json::Value &value)
{
    SettingPath found;
    if (const auto *table = value.as<json::Table>()) {
        for (auto member = table->begin(); member != table->end() && found.isEmpty(); ++member)
            found = firstSecret(subject, path.child(member->first), member->second);
        return found;
    }
    if (const auto *list = value.as<json::List>()) {
        for (qsizetype i = 0; i < list->size() && found.isEmpty(); ++i)
            found = firstSecret(subject, path.child(QString::number(i)), list->at(i));
        return found;
    }
    const QString *text = value.as<QString>();
    // PasswordFile=/run/secrets/db tells where a secret is, and not the secret.
    const bool isPath = text && text->startsWith(u'/') && path.last().endsWith(u"File");
    const bool isNothing = value.isNull() || value.isBoolean() || isPath
        || (text && (text->isEmpty() || text->contains(u"MUST BE DEFINED")));
    return !isNothing && subject.catalogue().isSecretItself(path) ? path : SettingPath();
}

bool isKeptElsewhere(const Subject &subject, const Given &given)
{
    if (given.delivery == Delivery::Secret)
        return true;
    if (given.variable >= 0) {
        const auto *variable = subject.variables()[given.variable].variable;
        return variable->isAssumed || variable->isFromSecret;
    }
    const ContainerFile &file = subject.deployment().file(subject.texts()[given.text].file);
    return file.role == ContainerFile::Role::Secret || file.isAssumed || file.isFromSecret;
}

/// The text refers to a variable, so that the secret itself stands elsewhere.
bool isReference(const Subject &subject, const Spot &spot)
{
    if (spot.source < 0 || spot.range.length() <= 0)
        return false;
    const QByteArray &text = subject.deployment().source(spot.source).text;
    return text.sliced(spot.range.begin, spot.range.length()).contains("${");
}

Fix deliverAsSecret(const SettingPath &path)
{
    const auto make = [path](const Deployment &deployment, const Image &image) {
        return deployment::deliverSetting(deployment, image, path, Delivery::Secret);
    };
    return {.id = u"deliver-as-secret"_s,
            .arguments = {path.toString()},
            .make = make,
            .touches = {path}};
}

/// ORTHANC_PASSWORD as a user in a secret: the image does not read that variable from secrets.
Fix deliverOrthancPassword(const QString &password)
{
    const SettingPath path({u"RegisteredUsers"_s, u"orthanc"_s});
    const auto make = [path, password](const Deployment &deployment,
                                       const Image &image) -> Result<Edit> {
        auto edit = deployment::unsetVariable(deployment, image, "ORTHANC_PASSWORD");
        if (!edit)
            return edit;
        Deployment edited = deployment;
        edited.apply(*edit);
        const auto user =
            deployment::setSetting(edited, image, path, json::Value(password), Delivery::Secret);
        if (!user)
            return user;
        edit->changes += user->changes;
        return edit;
    };
    return {.id = u"deliver-as-secret"_s,
            .arguments = {path.toString()},
            .make = make,
            .touches = {path.parent()}};
}

void checkPlainPassword(const Subject &subject, Findings &findings)
{
    const GivenVariable *variable = subject.variable(u"ORTHANC_PASSWORD"_s);
    if (!variable || variable->text.isEmpty() || variable->variable->isAssumed
        || variable->variable->isFromSecret || !subject.profile().readsOrthancPassword)
        return;
    const Spot spot = subject.valueSpot(*variable);
    Finding &finding = findings.add(spot, {u"ORTHANC_PASSWORD"_s}, u"variable"_s);
    if (isReference(subject, spot))
        finding.severity = Severity::Hint;
    finding.fixes = {deliverOrthancPassword(variable->text)};
}

} // namespace

void checkPlainSecret(const Subject &subject, Findings &findings)
{
    checkPlainPassword(subject, findings);
    for (const Given &given : subject.given()) {
        if (isKeptElsewhere(subject, given))
            continue;
        const SettingPath secret = firstSecret(subject, given.path, given.value);
        if (secret.isEmpty())
            continue;
        Spot spot = subject.spot(given, secret);
        spot.setting = given.path;
        const bool isVariable = given.variable >= 0;
        if (!isVariable && isReference(subject, spot))
            continue;
        Finding &finding =
            findings.add(spot, {given.path.toString()}, isVariable ? u"variable"_s : u"file"_s);
        if (!isVariable || isReference(subject, spot))
            finding.severity = Severity::Hint;
        finding.fixes = {deliverAsSecret(given.path)};
    }
}

void checkVerboseStartup(const Subject &subject, Findings &findings)
{
    for (const QString &name : {u"VERBOSE_STARTUP"_s, u"BUNDLE_DEBUG"_s}) {
        const GivenVariable *variable = subject.variable(name);
        const auto *special = subject.profile().specialVariable(name);
        if (!variable || !special || !special->values.contains(variable->text))
            continue;
        const bool hasSecrets = std::ranges::any_of(subject.given(), [&](const Given &given) {
            return !firstSecret(subject, given.path, given.value).isEmpty();
        });
        Finding &finding =
            findings.add(subject.spot(*variable), {name}, hasSecrets ? QString() : u"harmless"_s);
        if (!hasSecrets)
            finding.severity = Severity::Hint;
        finding.fixes = {removeVariable(subject, name, false)};
    }
}

} // namespace towerkey::lint
