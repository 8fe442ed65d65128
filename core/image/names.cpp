// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/names.h"

#include "core/image/variableorder.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace towerkey::image {

namespace {

constexpr auto Prefix = "ORTHANC__"_L1;
constexpr auto PointerSuffix = "_SECRET"_L1;

/// The first character of a word as it is, the rest in lower case. Qt and Python differ only in
/// the Greek sigma at the end of a word.
QString keyOfWord(QStringView word)
{
    const bool isPair = word.size() > 1 && word[0].isHighSurrogate() && word[1].isLowSurrogate();
    const qsizetype first = isPair ? 2 : 1;
    return word.first(first).toString() + word.sliced(first).toString().toLower();
}

/// The words of a group as one key; nothing when a word is empty.
std::optional<QString> keyOfGroup(QStringView group)
{
    QString key;
    for (const QStringView word : group.split(u'_')) {
        if (word.isEmpty())
            return std::nullopt;
        key += keyOfWord(word);
    }
    return key;
}

/// The letter rule, for a name without its prefix; nothing when the script would crash.
std::optional<SettingPath> pathOfGroups(QStringView groups)
{
    QStringList keys;
    for (const QStringView group : groups.split(u"__")) {
        const std::optional<QString> key = keyOfGroup(group);
        if (!key)
            return std::nullopt;
        // The script joins the keys with dots and later splits all but the first again.
        keys += keys.isEmpty() ? QStringList{*key} : key->split(u'.');
    }
    return SettingPath(keys);
}

/// A key in capitals, with an underscore before each capital but the first letter.
QString spelling(const QString &key)
{
    QString text;
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (i > 0 && key[i].isUpper())
            text += u'_';
        text += key[i];
    }
    return text.toUpper();
}

/// Since 25.11.1 a few first words are spelt as their section is written, wherever they occur.
QString respelt(const Profile &profile, const QString &name)
{
    for (const auto &[word, key] : profile.firstWords) {
        const QString beginning = Prefix + word + "__"_L1;
        if (name.startsWith(beginning))
            return QString(name).replace(beginning, Prefix + spelling(key) + "__"_L1);
    }
    return name;
}

NameMeaning meaningOfKind(NameKind kind, const QString &plugin = {})
{
    NameMeaning meaning;
    meaning.kind = kind;
    meaning.plugin = plugin;
    return meaning;
}

std::optional<NameMeaning> settingOfName(const Profile &profile, const QString &name)
{
    NameMeaning meaning = meaningOfKind(NameKind::Setting);
    if (const auto row = profile.names.pathOfName.constFind(name);
        row != profile.names.pathOfName.cend()) {
        meaning.path = *row;
        return meaning;
    }
    if (const auto row = profile.legacyNames.pathOfName.constFind(name);
        row != profile.legacyNames.pathOfName.cend()) {
        meaning.kind = NameKind::LegacySetting;
        meaning.path = *row;
        return meaning;
    }
    if (!name.startsWith(Prefix))
        return std::nullopt;
    const QString full = respelt(profile, name);
    const auto path = pathOfGroups(QStringView(full).sliced(Prefix.size()));
    meaning.path = path.value_or(SettingPath());
    meaning.crashes = !path;
    return meaning;
}

NameMeaning pointerOfName(const Profile &profile, const QString &name)
{
    NameMeaning meaning = meaningOfKind(NameKind::Pointer);
    meaning.target = name.chopped(PointerSuffix.size());
    if (const auto target = settingOfName(profile, meaning.target)) {
        meaning.path = target->path;
        meaning.crashes = target->crashes;
    }
    return meaning;
}

NameMeaning toggleOfName(const Profile &profile, const QString &name)
{
    if (name.isEmpty())
        return {};
    for (const PluginRow &plugin : profile.plugins) {
        if (plugin.toggle == name)
            return meaningOfKind(NameKind::Toggle, plugin.name);
        if (plugin.legacyToggle == name)
            return meaningOfKind(NameKind::LegacyToggle, plugin.name);
    }
    return {};
}

/// Names that may stand for a path, the most readable first.
QStringList candidates(const Profile &profile, const SettingPath &path)
{
    QStringList names;
    for (const auto &[name, rowPath] : profile.names.rows) {
        if (rowPath == path && name.startsWith(Prefix))
            names.append(name);
    }
    QStringList words;
    for (const QString &key : path.keys())
        words.append(spelling(key));
    const QString letterRule = Prefix + words.join("__"_L1);
    for (const auto &[word, key] : profile.firstWords) {
        if (path.size() > 1 && path.keys().first() == key) {
            words.first() = word;
            names.append(Prefix + words.join("__"_L1));
        }
    }
    return names << letterRule;
}

using Inverse = NameMeaning (*)(const Profile &profile, const QString &name);
using Filter = bool (*)(const QString &name);

/// The first usable name whose meaning is the path or, failing that, its nearest ancestor.
SettingName nearestName(const Profile &profile, const SettingPath &wanted, Inverse meaningOf,
                        Filter isUsable)
{
    for (SettingPath path = wanted; !path.isEmpty(); path = path.parent()) {
        for (const QString &name : candidates(profile, path)) {
            const NameMeaning meaning = meaningOf(profile, name);
            if (meaning.kind == NameKind::Setting && !meaning.crashes && meaning.path == path
                && isUsable(name))
                return {name, path, path == wanted};
        }
    }
    return {};
}

/// Neither shells nor every orchestrator can hold another name than an identifier.
bool isUsableVariable(const QString &name) { return isShellIdentifier(name.toUtf8()); }

/// A file ending in .json is read as a configuration file, too; longer names no system can hold.
bool isUsableSecret(const QString &name)
{
    return !name.contains(u'/') && !name.contains(QChar::Null) && !name.endsWith(".json"_L1)
        && name.toUtf8().size() <= 255;
}

} // namespace

NameMeaning meaningOfVariable(const Profile &profile, const QString &name)
{
    if (name == "ORTHANC_JSON"_L1)
        return meaningOfKind(NameKind::OrthancJson);
    if (name.endsWith(PointerSuffix))
        return pointerOfName(profile, name);
    if (const auto setting = settingOfName(profile, name))
        return *setting;
    NameMeaning toggle = toggleOfName(profile, name);
    if (toggle.kind != NameKind::Ignored)
        return toggle;
    return meaningOfKind(profile.specialVariable(name) ? NameKind::Special : NameKind::Ignored);
}

NameMeaning meaningOfSecret(const Profile &profile, const QString &name)
{
    return settingOfName(profile, name).value_or(NameMeaning());
}

SettingName variableName(const Profile &profile, const SettingPath &path)
{
    const SettingName name = nearestName(profile, path, meaningOfVariable, isUsableVariable);
    return name.path.isEmpty() ? SettingName{u"ORTHANC_JSON"_s, {}, path.isEmpty()} : name;
}

SettingName secretName(const Profile &profile, const SettingPath &path)
{
    return nearestName(profile, path, meaningOfSecret, isUsableSecret);
}

} // namespace towerkey::image
