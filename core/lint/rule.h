// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/findings.h"
#include "core/lint/subject.h"

#include <QList>
#include <QString>

namespace towerkey::lint {

/// What rules are about; the documentation is ordered by it.
enum class Group { Names, Values, Text, Order, Plugins, Security, Deployment, Legacy };

/// One thing that goes wrong. Its page is resources/guide/rules/ID.md.
struct Rule
{
    QLatin1StringView id; ///< Stable: people write it into their files.
    Group group;
    Severity severity; ///< The usual one.
    void (*check)(const Subject &subject, Findings &findings); ///< In linear time.
};

/// All rules, group by group.
const QList<Rule> &allRules();
const Rule *ruleOf(QStringView id); ///< Null when there is none.

/// The page about a rule in Markdown: what it is, why, an example, what helps. In English.
QString page(const Rule &rule);
/// The heading of that page.
QString title(const Rule &rule);

// The rules of each group.
QList<Rule> nameRules();
QList<Rule> valueRules();
QList<Rule> textRules();
QList<Rule> orderRules();
QList<Rule> pluginRules();
QList<Rule> securityRules();
QList<Rule> deploymentRules();
QList<Rule> legacyRules();

} // namespace towerkey::lint
