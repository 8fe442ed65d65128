// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/text/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using json::Problem;
using json::ProblemId;

namespace {

void findInVariable(const Subject &subject, const GivenVariable &variable, Findings &findings)
{
    for (const Problem &problem : variable.json->document.problems()) {
        if (problem.id != ProblemId::DuplicateKey)
            continue;
        Spot spot = subject.spot(variable);
        const TextRange range = variable.json->text.range(problem.range);
        if (range.length() > 0)
            spot.range = range;
        findings.add(spot, {problem.argument});
    }
}

} // namespace

void checkDuplicateKey(const Subject &subject, Findings &findings)
{
    for (qsizetype i = 0; i < subject.texts().size(); ++i) {
        if (!subject.texts()[i].isRead)
            continue;
        for (const Problem &problem : subject.texts()[i].document.problems()) {
            if (problem.id == ProblemId::DuplicateKey)
                findings.add(subject.textSpot(i, problem.range), {problem.argument});
        }
    }
    for (const GivenVariable &variable : subject.variables()) {
        if (variable.json)
            findInVariable(subject, variable, findings);
    }
}

} // namespace towerkey::lint
