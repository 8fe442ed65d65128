// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/problems.h"

#include "ui/models/settingstate.h"
#include "ui/models/sourcetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using startup::Reason;
using startup::ReasonId;

SettingPath settingOf(const Reason &reason)
{
    switch (reason.id) {
    case ReasonId::NoUsers:
    case ReasonId::UsersNotATable:
        return SettingPath({u"RegisteredUsers"_s});
    case ReasonId::TableOverScalar:
    case ReasonId::OrthancReplaces:
    case ReasonId::OrthancStops:
        return SettingPath::fromString(reason.arguments.value(0)).value_or(SettingPath());
    default:
        return {};
    }
}

namespace {

/// The linter explains most reasons better, at the same place or about the same setting.
bool isExplained(const Reason &reason, const QList<Problem> &problems)
{
    const SettingPath setting = settingOf(reason);
    return std::ranges::any_of(problems, [&](const Problem &problem) {
        const bool isSameSetting = !setting.isEmpty() && problem.path == setting;
        const bool isSamePlace = problem.where.source == reason.place.source
            && problem.where.position.line == reason.place.position.line;
        return problem.severity == Severity::Error && (isSameSetting || isSamePlace);
    });
}

void addReasons(QList<Problem> &problems, const QList<Reason> &reasons, Severity severity)
{
    QList<Problem> added;
    for (const Reason &reason : reasons) {
        if (!isExplained(reason, problems)) {
            added.append({severity, startup::message(reason), placeText(reason.place),
                          settingOf(reason), reason.place});
        }
    }
    problems += added;
}

/// What has no file yet is called by the name that it will get.
QString placeOf(const deployment::Deployment &deployment, const lint::Finding &finding)
{
    Place place = finding.place;
    if (place.source.isEmpty() && finding.spot.source >= 0)
        place.source = nameOfSource(deployment.source(finding.spot.source));
    return placeText(place);
}

Problem problemOf(const deployment::Deployment &deployment, const lint::Finding &finding)
{
    return {finding.severity,     lint::message(finding), placeOf(deployment, finding),
            finding.spot.setting, finding.place,          finding.rule,
            finding.fixes};
}

} // namespace

Problems::Problems(QList<Problem> problems) : m_all(std::move(problems))
{
    for (const Problem &problem : std::as_const(m_all)) {
        // Nothing is wrong where something could be said better.
        if (problem.severity == Severity::Hint)
            continue;
        for (SettingPath path = problem.path; !path.isEmpty(); path = path.parent()) {
            Mark &mark = m_marks[path];
            ++mark.count;
            mark.worst = qMax(mark.worst, problem.severity);
        }
    }
}

QList<SettingPath> Problems::pathsOfOtherMarks(const Problems &other) const
{
    QList<SettingPath> paths;
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        if (other.mark(mark.key()) != *mark)
            paths.append(mark.key());
    }
    for (auto mark = other.m_marks.cbegin(); mark != other.m_marks.cend(); ++mark) {
        if (!m_marks.contains(mark.key()))
            paths.append(mark.key());
    }
    return paths;
}

QList<const Problem *> Problems::about(const SettingPath &path) const
{
    if (!isWrong(path))
        return {};
    QList<const Problem *> found;
    for (const Problem &problem : m_all) {
        if (problem.severity != Severity::Hint && problem.path.startsWith(path))
            found.append(&problem);
    }
    std::ranges::stable_sort(found, std::greater(), &Problem::severity);
    return found;
}

QStringList Problems::texts(const SettingPath &path) const
{
    QStringList texts;
    for (const Problem *problem : about(path))
        texts.append(problem->text);
    return texts;
}

Problems problemsOf(const deployment::Deployment &deployment, const startup::Outcome &outcome,
                    const QList<lint::Finding> &findings)
{
    QList<Problem> problems;
    for (const lint::Finding &finding : findings)
        problems.append(problemOf(deployment, finding));
    addReasons(problems, outcome.reasons, Severity::Error);
    addReasons(problems, outcome.warnings, Severity::Warning);
    std::ranges::stable_sort(problems, std::greater(), &Problem::severity);
    return Problems(std::move(problems));
}

} // namespace towerkey::ui
