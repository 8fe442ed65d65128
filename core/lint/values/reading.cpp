// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/values/reading.h"

#include <QVersionNumber>

namespace towerkey::lint {

bool isRead(const Subject &subject, const catalogue::Setting &setting)
{
    const auto *state = setting.plugin.isEmpty() ? nullptr : subject.pluginState(setting.plugin);
    return !state || state->enabled;
}

/// What the files do not hold stands there as a placeholder, which says nothing about the value.
static bool isAssumed(const Subject &subject, const Given &given)
{
    if (given.variable >= 0)
        return subject.variables()[given.variable].variable->isAssumed;
    const qsizetype file =
        given.secret >= 0 ? subject.secrets()[given.secret].file : subject.texts()[given.text].file;
    return subject.deployment().file(file).isAssumed;
}

bool isJudged(const Subject &subject, const Given &given)
{
    return given.counts && given.setting && isRead(subject, *given.setting)
        && !isAssumed(subject, given);
}

const QString *wholeText(const Subject &subject, const Given &given)
{
    if (given.text >= 0)
        return nullptr;
    if (given.variable >= 0) {
        const GivenVariable &variable = subject.variables()[given.variable];
        return variable.meaning.path == given.path ? &variable.text : nullptr;
    }
    if (given.secret < 0)
        return nullptr;
    const GivenSecret &secret = subject.secrets()[given.secret];
    return secret.meaning.path == given.path ? &secret.text : nullptr;
}

bool isBefore(const QString &version, const QString &other)
{
    return QVersionNumber::fromString(version) < QVersionNumber::fromString(other);
}

} // namespace towerkey::lint
