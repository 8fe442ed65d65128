// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"
#include "core/lint/order/conflicts.h"
#include "core/lint/order/rules.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

bool isOrthancJson(const Given &given) { return given.text >= 0 && given.variable >= 0; }

Finding &add(const Subject &subject, const Conflict &conflict, Findings &findings,
             const QString &variant = {})
{
    auto &finding = findings.add(subject.keySpot(*conflict.loser),
                                 {conflict.path.toString(), subject.sourceName(*conflict.winner),
                                  subject.sourceName(*conflict.loser)},
                                 variant);
    finding.spot.setting = conflict.path;
    return finding;
}

/// Without the value that does not count nothing changes, whatever the order.
void offerRemoval(const Subject &subject, const Conflict &conflict, Finding &finding)
{
    if (conflict.path == conflict.loser->path && conflict.path == conflict.winner->path)
        finding.fixes = {removeValue(subject, *conflict.loser, false)};
}

} // namespace

void checkFileOrder(const Subject &subject, Findings &findings)
{
    for (const Conflict &conflict : conflictsOf(subject)) {
        if (conflict.order == Order::Files)
            offerRemoval(subject, conflict, add(subject, conflict, findings));
    }
}

void checkVariableOrder(const Subject &subject, Findings &findings)
{
    for (const Conflict &conflict : conflictsOf(subject)) {
        if (conflict.order != Order::Variables)
            continue;
        const QString variant = conflict.isWiped ? u"wiped"_s
            : isOrthancJson(*conflict.winner)    ? u"json"_s
                                                 : QString();
        offerRemoval(subject, conflict, add(subject, conflict, findings, variant));
    }
}

void checkSecretOrder(const Subject &subject, Findings &findings)
{
    for (const Conflict &conflict : conflictsOf(subject)) {
        if (conflict.order == Order::Secrets)
            add(subject, conflict, findings);
    }
}

void checkOverridden(const Subject &subject, Findings &findings)
{
    for (const Conflict &conflict : conflictsOf(subject)) {
        if (conflict.order == Order::Kinds)
            offerRemoval(subject, conflict, add(subject, conflict, findings));
    }
}

void checkJoinedUsers(const Subject &subject, Findings &findings)
{
    const SettingPath users({u"RegisteredUsers"_s});
    const QList<qsizetype> positions = subject.givenAt(users);
    if (positions.size() < 2)
        return;
    const Given &last = subject.given()[positions.last()];
    const auto *names = last.value.as<json::Table>();
    for (const qsizetype position : positions.first(positions.size() - 1)) {
        const Given &earlier = subject.given()[position];
        const auto *others = earlier.value.as<json::Table>();
        QStringList left;
        for (qsizetype i = 0; others && names && i < others->size(); ++i) {
            if (!names->contains(others->keyAt(i)))
                left.append(others->keyAt(i));
        }
        if (!left.isEmpty())
            findings.add(subject.keySpot(earlier),
                         {subject.sourceName(last), subject.sourceName(earlier)});
    }
}

void checkEmptyTable(const Subject &subject, Findings &findings)
{
    const QList<Given> &all = subject.given();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto *table = all[i].value.as<json::Table>();
        const QList<qsizetype> positions =
            table && table->isEmpty() ? subject.givenAt(all[i].path) : QList<qsizetype>();
        for (const qsizetype position : positions | std::views::reverse) {
            const auto *earlier = all[position].value.as<json::Table>();
            if (position >= i || !earlier || earlier->isEmpty())
                continue;
            findings
                .add(subject.keySpot(all[i]),
                     {all[i].path.toString(), subject.sourceName(all[position]),
                      subject.sourceName(all[i])})
                .fixes = {removeValue(subject, all[i], false)};
            break;
        }
    }
}

} // namespace towerkey::lint
