// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/settingsquery.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

using Is = SettingsQuery::Is;
using Source = SettingsQuery::Source;

constexpr std::array states{
    std::pair{"set"_L1, Is::Set},       std::pair{"changed"_L1, Is::Changed},
    std::pair{"secret"_L1, Is::Secret}, std::pair{"problem"_L1, Is::Problem},
    std::pair{"common"_L1, Is::Common},
};

constexpr std::array sources{
    std::pair{"file"_L1, Source::File},
    std::pair{"variable"_L1, Source::Variable},
    std::pair{"secret"_L1, Source::Secret},
    std::pair{"default"_L1, Source::Default},
};

/// Splits at blanks outside of quotes; the quotes go.
QStringList splitWords(const QString &text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (const QChar character : text) {
        if (character == u'"') {
            isQuoted = !isQuoted;
        } else if (character.isSpace() && !isQuoted) {
            words.append(word);
            word.clear();
        } else {
            word += character;
        }
    }
    words.append(word);
    words.removeAll(QString());
    return words;
}

template <typename Table, typename T>
bool take(const Table &table, const QString &name, QList<T> &found)
{
    const auto row = std::ranges::find_if(table, [&name](const auto &known) {
        return name.compare(known.first, Qt::CaseInsensitive) == 0;
    });
    if (row == table.end())
        return false;
    if (!found.contains(row->second))
        found.append(row->second);
    return true;
}

bool takeFilter(SettingsQuery &query, const QString &word)
{
    const QString kind = word.section(u':', 0, 0).toLower();
    const QString name = word.section(u':', 1);
    if (kind == "is"_L1)
        return take(states, name, query.states);
    if (kind == "source"_L1)
        return take(sources, name, query.sources);
    if (kind == "plugin"_L1 && !name.isEmpty())
        query.plugins.append(name);
    return kind == "plugin"_L1 && !name.isEmpty();
}

} // namespace

SettingsQuery SettingsQuery::parse(const QString &text)
{
    SettingsQuery query;
    for (const QString &word : splitWords(text)) {
        if (!word.contains(u':') || !takeFilter(query, word))
            query.words.append(word);
    }
    return query;
}

QStringList SettingsQuery::filterWords()
{
    QStringList words;
    for (const auto &[name, state] : ui::states)
        words.append("is:"_L1 + name);
    words.append(u"plugin:"_s);
    for (const auto &[name, source] : ui::sources)
        words.append("source:"_L1 + name);
    return words;
}

} // namespace towerkey::ui
