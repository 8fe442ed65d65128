// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/catalogue/catalogue.h"

#include "core/base/editdistance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::catalogue {

namespace {

/// What is known about a value inside of an entry.
enum class FieldKind { Unknown, Plain, Sensitive };

const EntryField *fieldOfName(const EntryShape &shape, const QString &name)
{
    const auto found = std::ranges::find_if(shape.fields, [&name](const EntryField &field) {
        return field.name == name || field.aliases.contains(name);
    });
    return found == shape.fields.end() ? nullptr : &*found;
}

/// The field that a key of an entry means: its name, or its position in the array form.
const EntryField *fieldOfKey(const EntryShape &shape, const QString &key)
{
    if (const EntryField *field = fieldOfName(shape, key))
        return field;
    bool isIndex = false;
    const qsizetype index = key.toLongLong(&isIndex);
    if (!isIndex || index < 0 || index >= shape.arrayOrder.size())
        return nullptr;
    return fieldOfName(shape, shape.arrayOrder.at(index));
}

/// The keys lead from the setting to the value. An object has its fields directly below it, maps
/// and lists have entries between.
FieldKind kindOfField(const Setting &setting, const QStringList &keys)
{
    const qsizetype level = setting.type == SettingType::Object ? 0 : 1;
    if (!setting.entry || keys.size() <= level)
        return FieldKind::Unknown;
    const EntryField *field = fieldOfKey(*setting.entry, keys.at(level));
    if (!field)
        return FieldKind::Unknown;
    return field->sensitive ? FieldKind::Sensitive : FieldKind::Plain;
}

/// Finds the candidate with the fewest slips.
class Search
{
public:
    /// Short words have many neighbours by chance, so they may differ less.
    explicit Search(const QString &wanted)
        : m_wanted(wanted), m_limit(int(qMin(wanted.size() / 3, qsizetype(2))))
    {
    }

    void consider(const QString &text, const Setting &setting)
    {
        const int slips = editDistance(m_wanted, text, m_limit);
        if (slips > m_limit)
            return;
        // The next one has to be better.
        m_limit = slips - 1;
        found = &setting;
    }

    const Setting *found = nullptr;

private:
    QString m_wanted;
    int m_limit;
};

} // namespace

const Setting *Catalogue::setting(const SettingPath &path) const
{
    const auto index = m_indexOfPath.constFind(path);
    return index == m_indexOfPath.cend() ? nullptr : &m_settings.at(*index);
}

const Plugin *Catalogue::plugin(const QString &name) const
{
    const auto found = std::ranges::find(m_plugins, name, &Plugin::name);
    return found == m_plugins.end() ? nullptr : &*found;
}

const Plugin *Catalogue::pluginOfSection(const QString &section) const
{
    const auto found = std::ranges::find_if(m_plugins, [&section](const Plugin &plugin) {
        return plugin.section == section || plugin.sectionRead == section;
    });
    return found == m_plugins.end() ? nullptr : &*found;
}

bool Catalogue::isSensitive(const SettingPath &path) const
{
    bool isKnown = false;
    for (SettingPath known = path; !known.isEmpty(); known = known.parent()) {
        const Setting *ancestor = setting(known);
        if (!ancestor)
            continue;
        const FieldKind kind = kindOfField(*ancestor, path.keys().sliced(known.size()));
        if (ancestor->sensitive || kind == FieldKind::Sensitive)
            return true;
        isKnown = isKnown || known == path || kind == FieldKind::Plain;
    }
    return !isKnown && soundsSecret(path.last());
}

bool Catalogue::isSecretItself(const SettingPath &path) const
{
    for (SettingPath known = path; !known.isEmpty(); known = known.parent()) {
        const Setting *ancestor = setting(known);
        if (!ancestor)
            continue;
        const FieldKind kind = kindOfField(*ancestor, path.keys().sliced(known.size()));
        if (kind != FieldKind::Unknown)
            return kind == FieldKind::Sensitive;
        return ancestor->sensitive || (known != path && soundsSecret(path.last()));
    }
    return soundsSecret(path.last());
}

bool Catalogue::soundsSecret(const QString &key) const
{
    const QString word = normalised(SettingPath({key})).remove(u'-');
    return std::ranges::any_of(m_secretWords,
                               [&word](const QString &secret) { return word.contains(secret); });
}

QString Catalogue::normalised(const SettingPath &path)
{
    return path.keys().join(QString()).remove(u'_').remove(u'.').toLower();
}

SettingPath Catalogue::nearest(const SettingPath &path) const
{
    const QString wanted = normalised(path);
    if (const qsizetype same = m_normalised.indexOf(wanted); same >= 0)
        return m_settings.at(same).path;
    const SettingPath parent = path.parent();
    Search siblings(normalised(SettingPath({path.last()})));
    Search all(wanted);
    for (qsizetype i = 0; i < m_settings.size(); ++i) {
        const Setting &candidate = m_settings.at(i);
        if (candidate.path.parent() == parent)
            siblings.consider(normalised(SettingPath({candidate.path.last()})), candidate);
        all.consider(m_normalised.at(i), candidate);
    }
    const Setting *found = siblings.found ? siblings.found : all.found;
    return found ? found->path : SettingPath();
}

} // namespace towerkey::catalogue
