// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/fuzzymatch.h"

#include <algorithm>
#include <ranges>

namespace towerkey::ui {

namespace {

constexpr int Impossible = -1'000'000;
constexpr int MatchScore = 4;
constexpr int WordStartScore = 10;
constexpr int NeighbourScore = 12;
constexpr int WholeTextScore = 20;

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}

/// The best way to find the first letters of the pattern, by the position of the last of them.
class Search
{
public:
    Search(QStringView pattern, QStringView text) : m_pattern(pattern), m_text(text) { }

    std::optional<FuzzyMatch> run()
    {
        QList<int> best = firstLetter();
        for (qsizetype letter = 1; letter < m_pattern.size(); ++letter)
            best = nextLetter(letter, best);
        const auto last = std::ranges::max_element(best);
        if (last == best.end() || *last < 0)
            return {};
        // Of two texts that match alike the shorter one was meant.
        int score = *last * 8 - int(m_text.size());
        if (m_pattern.size() == m_text.size())
            score += WholeTextScore * 8;
        return FuzzyMatch{score, positions(last - best.begin())};
    }

private:
    int scoreAt(qsizetype letter, qsizetype at) const
    {
        if (m_pattern[letter].toCaseFolded() != m_text[at].toCaseFolded())
            return Impossible;
        return MatchScore + (startsWord(m_text, at) ? WordStartScore : 0);
    }

    QList<int> firstLetter() const
    {
        QList<int> scores;
        for (qsizetype at = 0; at < m_text.size(); ++at)
            scores.append(scoreAt(0, at));
        return scores;
    }

    QList<int> nextLetter(qsizetype letter, const QList<int> &before)
    {
        QList<int> scores(m_text.size(), Impossible);
        QList<int> from(m_text.size(), -1);
        int farthest = -1; // The best place of the letter before, neighbours excepted.
        for (qsizetype at = 1; at < m_text.size(); ++at) {
            if (at > 1 && (farthest < 0 || before[at - 2] > before[farthest]))
                farthest = int(at - 2);
            const int neighbour = before[at - 1] + NeighbourScore;
            const int distant = farthest < 0 ? Impossible : before[farthest];
            scores[at] = qMax(Impossible, scoreAt(letter, at) + qMax(neighbour, distant));
            from[at] = neighbour >= distant ? int(at - 1) : farthest;
        }
        m_from.append(from);
        return scores;
    }

    QList<int> positions(qsizetype last) const
    {
        QList<int> positions{int(last)};
        for (const QList<int> &from : m_from | std::views::reverse)
            positions.prepend(from.at(positions.first()));
        return positions;
    }

    QStringView m_pattern;
    QStringView m_text;
    QList<QList<int>> m_from;
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty())
        return FuzzyMatch{};
    return pattern.size() > text.size() ? std::nullopt : Search(pattern, text).run();
}

} // namespace towerkey::ui
