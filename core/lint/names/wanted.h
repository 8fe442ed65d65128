// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/subject.h"

#include <QHash>

namespace towerkey::lint {

/// Finds the setting or section that a wrong name was meant to be. Exact but for case, underscores
/// and dots is found by hash, for any number of names; typing slips only for the first ones,
/// because looking for them takes a while.
class KnownNames
{
public:
    explicit KnownNames(const catalogue::Catalogue &catalogue);

    /// A path that is equal but for case, underscores and dots; empty when there is none.
    SettingPath sameLetters(const SettingPath &path) const;
    /// A path a slip or two away, or one of sameLetters(); empty when nothing is near.
    SettingPath near(const SettingPath &path) const;
    /// The same for the top-level key of a table.
    QString sectionWithSameLetters(const QString &key) const;
    QString sectionNear(const QString &key) const;

private:
    SettingPath longer(const SettingPath &path) const;

    const catalogue::Catalogue &m_catalogue;
    QHash<QString, SettingPath> m_paths;
    QHash<QString, QString> m_sections;
    mutable int m_searches = 0;
};

/// The setting name for what stands behind the prefix of a name that misses ("NAME"), or an empty
/// text when no known setting is like it. Entries of a map count: REGISTERED_USERS__ALICE.
QString wantedName(const Subject &subject, const KnownNames &known, const QString &words);

/// A variable that the image would read as a setting, when only the prefix ORTHANC__ is put in
/// front; empty unless it is exactly a known one.
QString withPrefix(const Subject &subject, const QString &name);

} // namespace towerkey::lint
