// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/order/conflicts.h"

namespace towerkey::lint {

using deployment::Delivery;

namespace {

/// The folder of a file, whose order decides.
QString folderOf(const Subject &subject, const Given &given)
{
    const qsizetype file = subject.texts()[given.text].file;
    return subject.deployment().file(file).path.section(u'/', 0, -2);
}

Order orderOf(const Subject &subject, const Given &a, const Given &b)
{
    if (a.delivery != b.delivery)
        return Order::Kinds;
    switch (a.delivery) {
    case Delivery::File:
        return folderOf(subject, a) == folderOf(subject, b) ? Order::Files : Order::Kinds;
    case Delivery::Variable:
        return Order::Variables;
    case Delivery::Secret:
        break;
    }
    return Order::Secrets;
}

bool isSameSource(const Given &a, const Given &b)
{
    return a.text == b.text && a.variable == b.variable && a.secret == b.secret;
}

class Search
{
public:
    explicit Search(const Subject &subject) : m_subject(subject) { }

    QList<Conflict> run()
    {
        const QList<Given> &given = m_subject.given();
        for (qsizetype i = 0; i < given.size(); ++i) {
            const QList<qsizetype> positions = m_subject.givenAt(given[i].path);
            if (positions.last() != i)
                compare(given[i], given[positions.last()]);
            if (!given[i].value.isTable())
                wipe(given[i]);
            remember(given[i]);
        }
        return std::move(m_conflicts);
    }

private:
    void compare(const Given &loser, const Given &winner)
    {
        const auto *lost = loser.value.as<json::Table>();
        const auto *won = winner.value.as<json::Table>();
        if (isSameSource(loser, winner) || loser.value == winner.value || (won && won->isEmpty()))
            return;
        if (!lost || !won)
            return add(loser, winner, loser.path, lost != nullptr);
        for (const auto &[key, value] : *lost) {
            const json::Value *other = won->find(key);
            if (other && !(*other == value))
                add(loser, winner, loser.path.child(key), false);
        }
    }

    /// What was given inside of a setting before it becomes a single value.
    void wipe(const Given &winner)
    {
        const Given *loser = m_inside.value(winner.path);
        if (loser && !isSameSource(*loser, winner))
            add(*loser, winner, winner.path, true);
    }

    void remember(const Given &given)
    {
        for (SettingPath around = given.path.parent(); !around.isEmpty(); around = around.parent())
            m_inside.insert(around, &given);
    }

    void add(const Given &loser, const Given &winner, const SettingPath &path, bool isWiped)
    {
        m_conflicts.append({&loser, &winner, path, orderOf(m_subject, loser, winner), isWiped});
    }

    const Subject &m_subject;
    QHash<SettingPath, const Given *> m_inside; // The last one applied, by the tables around it.
    QList<Conflict> m_conflicts;
};

} // namespace

QList<Conflict> conflictsOf(const Subject &subject) { return Search(subject).run(); }

} // namespace towerkey::lint
