// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/guide.h"
#include "core/lint/rule.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

const QList<Rule> &allRules()
{
    static const QList<Rule> rules = nameRules() + valueRules() + textRules() + orderRules()
        + pluginRules() + securityRules() + deploymentRules() + legacyRules();
    return rules;
}

const Rule *ruleOf(QStringView id)
{
    const auto rule = std::ranges::find_if(allRules(), [id](const Rule &r) { return id == r.id; });
    return rule == allRules().end() ? nullptr : &*rule;
}

QString page(const Rule &rule)
{
    for (const QString &folder : QStringList{guideLanguage() + u"/rules"_s, u"rules"_s}) {
        QFile file(u":/towerkey/guide/%1/%2.md"_s.arg(folder, rule.id));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString title(const Rule &rule)
{
    const QString heading = page(rule).section(u'\n', 0, 0);
    return heading.startsWith(u"# ") ? heading.sliced(2) : heading;
}

} // namespace towerkey::lint
