// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/upgrade/concerns.h"

#include "core/lint/security/access.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::ContainerFile;
using image::NameKind;

namespace {

bool hasFile(const Subject &subject, ContainerFile::Role role, bool (*isIt)(const QByteArray &))
{
    return std::ranges::any_of(subject.deployment().files(), [&](const ContainerFile &file) {
        return file.role == role && isIt(file.text);
    });
}

bool hasVariable(const Subject &subject, bool (*isIt)(const GivenVariable &))
{
    return std::ranges::any_of(subject.variables(), isIt);
}

bool isConcern(const QString &concern, const Subject &subject)
{
    if (concern == u"dollarInFiles")
        return hasFile(subject, ContainerFile::Role::Configuration,
                       [](const QByteArray &text) { return text.contains('$'); });
    if (concern == u"secretLineEnds")
        return hasFile(subject, ContainerFile::Role::Secret,
                       [](const QByteArray &text) { return text.endsWith('\n'); });
    if (concern == u"repository")
        return subject.container().service.imageReference.contains(u"osimis/orthanc");
    if (concern == u"legacyNames")
        return hasVariable(subject, [](const GivenVariable &variable) {
            return variable.meaning.kind == NameKind::LegacySetting
                || variable.meaning.kind == NameKind::LegacyToggle;
        });
    if (concern == u"toggleFalse")
        return hasVariable(subject, [](const GivenVariable &variable) {
            return variable.meaning.kind == NameKind::Toggle && variable.text == u"false";
        });
    if (concern == u"noUser")
        return hasNoUser(subject) && isOn(subject, u"AuthenticationEnabled"_s);
    return false;
}

} // namespace

bool concerns(const ReleaseChange &change, const Subject &subject)
{
    return std::ranges::any_of(change.concerns, [&subject](const QString &concern) {
        return isConcern(concern, subject);
    });
}

QString concernOfRule(const QString &rule)
{
    static const QHash<QString, QString> concerns{
        {u"legacy-name"_s, u"legacyNames"_s},
        {u"security-no-user"_s, u"noUser"_s},
        {u"text-dollar"_s, u"dollarInFiles"_s},
    };
    return concerns.value(rule);
}

} // namespace towerkey::lint
