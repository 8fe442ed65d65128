// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/names/wanted.h"

#include "core/base/editdistance.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

constexpr int mostSearches = 50;

QString letters(const SettingPath &path)
{
    return path.keys().join(QString()).remove(u'_').remove(u'-').remove(u'.').toLower();
}

/// Whether a text has all letters of another one in their order, and begins and ends like it.
bool hasLettersOf(const QString &text, const QString &other)
{
    if (text.front() != other.front() || text.back() != other.back())
        return false;
    qsizetype at = 0;
    for (const QChar letter : text)
        at += at < other.size() && letter == other[at] ? 1 : 0;
    return at == other.size();
}

} // namespace

KnownNames::KnownNames(const catalogue::Catalogue &catalogue) : m_catalogue(catalogue)
{
    for (const catalogue::Setting &setting : catalogue.settings()) {
        m_paths.insert(letters(setting.path), setting.path);
        if (setting.path.size() > 1)
            m_sections.insert(setting.path.keys().first().toLower(), setting.path.keys().first());
    }
    for (const catalogue::Plugin &plugin : catalogue.plugins())
        m_sections.insert(plugin.sectionRead.toLower(), plugin.sectionRead);
}

SettingPath KnownNames::sameLetters(const SettingPath &path) const
{
    return m_paths.value(letters(path));
}

SettingPath KnownNames::near(const SettingPath &path) const
{
    const SettingPath same = sameLetters(path);
    if (!same.isEmpty() || ++m_searches > mostSearches)
        return same;
    const SettingPath nearest = m_catalogue.nearest(path);
    return nearest.isEmpty() ? longer(path) : nearest;
}

/// IsDefaultUI became IsDefaultOrthancUI: a sibling that only has more letters.
SettingPath KnownNames::longer(const SettingPath &path) const
{
    constexpr qsizetype least = 8;
    const QString wanted = letters(SettingPath({path.last()}));
    const SettingPath parent = path.parent();
    SettingPath found;
    for (const catalogue::Setting &setting : m_catalogue.settings()) {
        const QString known = letters(SettingPath({setting.path.last()}));
        const bool isLonger = wanted.size() >= least && known.size() < 2 * wanted.size()
            && setting.path.parent() == parent && hasLettersOf(known, wanted);
        if (isLonger && (found.isEmpty() || setting.path.last().size() < found.last().size()))
            found = setting.path;
    }
    return found;
}

QString KnownNames::sectionWithSameLetters(const QString &key) const
{
    return m_sections.value(letters(SettingPath({key})));
}

QString KnownNames::sectionNear(const QString &key) const
{
    QString found = sectionWithSameLetters(key);
    if (!found.isEmpty() || ++m_searches > mostSearches)
        return found;
    const QString wanted = letters(SettingPath({key}));
    int limit = wanted.size() < 8 ? 1 : 2;
    for (auto section = m_sections.cbegin(); section != m_sections.cend() && limit >= 0;
         ++section) {
        const int slips = editDistance(wanted, section.key(), limit);
        if (slips <= limit) {
            found = section.value();
            limit = slips - 1;
        }
    }
    return found;
}

QString wantedName(const Subject &subject, const KnownNames &known, const QString &words)
{
    const QString name = u"ORTHANC__"_s + words;
    const auto meaning = image::meaningOfVariable(subject.profile(), name);
    if (meaning.crashes || meaning.path.isEmpty())
        return {};
    for (SettingPath path = meaning.path; !path.isEmpty(); path = path.parent()) {
        const auto *setting = subject.catalogue().setting(path);
        if (setting && (path == meaning.path || setting->type == catalogue::SettingType::Map))
            return name;
    }
    const SettingPath near = known.near(meaning.path);
    const auto exact = image::variableName(subject.profile(), near);
    return !near.isEmpty() && exact.isExact ? exact.name : QString();
}

QString withPrefix(const Subject &subject, const QString &name)
{
    const QString prefixed = u"ORTHANC__"_s + name;
    const auto meaning = image::meaningOfVariable(subject.profile(), prefixed);
    return !meaning.crashes && subject.catalogue().setting(meaning.path) ? prefixed : QString();
}

} // namespace towerkey::lint
