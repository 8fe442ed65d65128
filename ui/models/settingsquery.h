// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace towerkey::ui {

/// What the search line asks for: words to be found, and filter words such as is:changed,
/// plugin:PostgreSQL and source:variable. Several of them must all be true; a text in quotes is one
/// word.
struct SettingsQuery
{
    enum class Is { Set, Changed, Secret, Problem, Common };
    enum class Source { File, Variable, Secret, Default };

    QStringList words = {}; ///< To be found in path, variable name, value or description.
    QList<Is> states = {};
    QStringList plugins = {}; ///< Parts of a plugin's name, title or section.
    QList<Source> sources = {};

    /// Reads the text of a search line. What only looks like a filter word is a word to be found.
    static SettingsQuery parse(const QString &text);

    bool isEmpty() const
    {
        return words.isEmpty() && states.isEmpty() && plugins.isEmpty() && sources.isEmpty();
    }
    bool operator==(const SettingsQuery &) const = default;

    /// Every filter word, for completion and help; "plugin:" is followed by a name.
    static QStringList filterWords();
};

} // namespace towerkey::ui
