// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/values/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using startup::Reason;
using startup::ReasonId;

void checkUsersTable(const Subject &subject, Findings &findings)
{
    for (const Reason &reason : subject.outcome().reasons) {
        if (reason.id == ReasonId::UsersNotATable)
            findings.add(subject.spotOf(SettingPath({u"RegisteredUsers"_s})));
    }
}

void checkTooDeep(const Subject &subject, Findings &findings)
{
    for (const Reason &reason : subject.outcome().reasons) {
        if (reason.id == ReasonId::ValueTooDeep)
            findings.add(subject.spot(reason.place), reason.arguments);
        else if (reason.id == ReasonId::ConfigurationTooDeep)
            findings.add(subject.spot(reason.place), reason.arguments, u"whole"_s);
    }
}

} // namespace towerkey::lint
