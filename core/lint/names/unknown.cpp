// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/names/unknown.h"

#include "core/lint/fixes.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

/// Keys that hold a remark, since JSON of other programs knows no comments.
bool isRemark(const QString &key)
{
    return key.startsWith(u'_') || key.startsWith(u"//") || key.startsWith(u'#')
        || key.startsWith(u'$') || key.isEmpty();
}

const image::NameMeaning *meaningOf(const Subject &subject, const Given &given)
{
    if (given.variable >= 0)
        return &subject.variables()[given.variable].meaning;
    return given.secret >= 0 ? &subject.secrets()[given.secret].meaning : nullptr;
}

/// Sections that plugins are switched on by, and those that they do not read.
bool isPluginSection(const Subject &subject, const Given &given)
{
    const QString section = given.path.keys().first();
    const auto *plugin = subject.catalogue().pluginOfSection(section);
    return plugin && (given.path.size() == 1 || plugin->sectionRead != section);
}

/// Rules of their own speak of these.
bool isElsewhere(const Subject &subject, const Given &given)
{
    if (isPluginSection(subject, given))
        return true;
    const bool isVariable =
        given.variable >= 0 && subject.variables()[given.variable].meaning.path == given.path;
    if (!isVariable)
        return false;
    const QString &name = subject.variables()[given.variable].name;
    const auto rest = image::meaningOfVariable(subject.profile(), name.sliced(9));
    const auto target = image::meaningOfVariable(subject.profile(), name.chopped(5));
    const bool isFile = name.endsWith(u"_FILE") && subject.catalogue().setting(target.path);
    return name == u"ORTHANC__JSON" || isFile || rest.kind == image::NameKind::Toggle
        || rest.kind == image::NameKind::Special;
}

/// The part of a map's entry, which is no setting of its own.
bool isInsideOfSetting(const Subject &subject, const SettingPath &path)
{
    for (SettingPath around = path.parent(); !around.isEmpty(); around = around.parent()) {
        const auto *setting = subject.catalogue().setting(around);
        if (setting)
            return !setting->isContainer;
    }
    return false;
}

SettingPath sectionOf(const KnownNames &known, const Given &given, bool onlySameLetters)
{
    if (given.path.size() != 1 || !given.value.isTable())
        return {};
    const QString key = given.path.last();
    const QString section =
        onlySameLetters ? known.sectionWithSameLetters(key) : known.sectionNear(key);
    return section.isEmpty() ? SettingPath() : SettingPath({section});
}

} // namespace

Unknown judged(const Subject &subject, const KnownNames &known, const Given &given)
{
    const bool isKnown = given.setting || subject.isSection(given.path, nullptr)
        || isInsideOfSetting(subject, given.path) || isRemark(given.path.last())
        || isElsewhere(subject, given);
    if (isKnown)
        return {};
    const auto *meaning = meaningOf(subject, given);
    const bool isName = meaning && meaning->path == given.path && !given.path.isEmpty();
    SettingPath same = known.sameLetters(given.path);
    if (same.isEmpty())
        same = sectionOf(known, given, true);
    const bool isReachable = isName || same.parent() == given.path.parent();
    if (!same.isEmpty() && isReachable)
        return {isName ? Miss::Name : Miss::Key, same, isName};
    SettingPath near = known.near(given.path);
    if (near.isEmpty())
        near = sectionOf(known, given, false);
    return {Miss::Unknown, near, isName};
}

QList<Fix> fixesFor(const Subject &subject, const Given &given, const Unknown &unknown, bool isSafe)
{
    if (unknown.near.isEmpty() || !subject.givenAt(unknown.near).isEmpty())
        return {};
    if (!unknown.isName && unknown.near.parent() == given.path.parent())
        return {renameKey(subject, given, unknown.near.last(), isSafe)};
    const auto name = image::variableName(subject.profile(), unknown.near);
    const bool isVariable = unknown.isName && given.variable >= 0;
    if (!isVariable || !name.isExact || subject.variable(name.name))
        return {};
    return {renameVariable(subject, subject.variables()[given.variable].name, name.name, isSafe)};
}

} // namespace towerkey::lint
