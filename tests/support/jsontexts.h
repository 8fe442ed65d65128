// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace towerkey::test {

/// Makes small texts around JSON: right ones, nearly right ones and damaged ones.
class JsonTexts
{
public:
    explicit JsonTexts(quint32 seed) : m_random(seed) { }

    QByteArray next();

private:
    QByteArray value(int depth);
    QByteArray list(int depth);
    QByteArray table(int depth);
    QByteArray string();
    QByteArray number();
    QByteArray space();
    QByteArray closing(char bracket);
    QByteArray mutated(QByteArray text);
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template <typename Choices>
    QByteArray oneOf(const Choices &choices)
    {
        return choices[m_random.bounded(std::size(choices))];
    }

    QRandomGenerator m_random;
    int m_oddities = 0; ///< Per cent of the places that get something odd.
};

} // namespace towerkey::test
