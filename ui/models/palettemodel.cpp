// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/palettemodel.h"

#include "ui/models/fuzzymatch.h"
#include "ui/models/session.h"
#include "ui/models/settingtexts.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

constexpr qsizetype MostHits = 200;

struct ItemScore
{
    int score = 0;
    QList<int> positions;
};

/// Letters may be left out in titles; in longer texts that would find nearly everything, so there
/// whole words count, and less.
std::optional<ItemScore> scoreOf(const PaletteItem &item, const QStringList &words)
{
    ItemScore result;
    for (const QString &word : words) {
        if (const auto match = fuzzyMatch(word, item.title)) {
            result.score += 1000 + match->score;
            result.positions += match->positions;
        } else if (!item.words.contains(word, Qt::CaseInsensitive)) {
            return {};
        }
    }
    return result;
}

} // namespace

QList<PaletteItem> settingItems(const Session &session)
{
    QList<PaletteItem> items;
    for (const catalogue::Setting &setting : session.catalogue().settings()) {
        const QString variable = variableNameOf(session, setting.path);
        items.append({.title = setting.path.toString(),
                      .detail = setting.summary,
                      .shortcut = {},
                      .words = variable + u'\n' + setting.summary,
                      .action = {},
                      .setting = setting.path});
    }
    return items;
}

PaletteModel::PaletteModel(QList<PaletteItem> items, QObject *parent)
    : QAbstractListModel(parent), m_items(std::move(items))
{
    setQuery({});
}

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    m_hits = hitsOf(query.split(u' ', Qt::SkipEmptyParts));
    endResetModel();
}

QList<PaletteModel::Hit> PaletteModel::hitsOf(const QStringList &words) const
{
    QList<Hit> hits;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (words.isEmpty() && !m_items[i].action)
            continue;
        if (auto score = scoreOf(m_items[i], words))
            hits.append({i, score->score, std::move(score->positions)});
    }
    std::ranges::stable_sort(hits, std::greater(), &Hit::score);
    return hits.first(qMin(hits.size(), MostHits));
}

const PaletteItem &PaletteModel::itemAt(const QModelIndex &index) const
{
    return m_items.at(m_hits.at(index.row()).item);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteItem &item = itemAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{item.title, item.shortcut, item.detail};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
    case DetailRole:
        return item.detail;
    case ShortcutRole:
        return item.shortcut;
    case MatchesRole:
        return QVariant::fromValue(m_hits.at(index.row()).positions);
    case IsCommandRole:
        return !item.action.isNull();
    default:
        return {};
    }
}

} // namespace towerkey::ui
