// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"
#include "core/lint/names/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

/// The name without its empty words.
QString mended(const QString &name)
{
    static const QRegularExpression tooMany(u"_{3,}"_s);
    static const QRegularExpression atEnd(u"_+\\z"_s);
    return QString(name).replace(tooMany, u"__"_s).remove(atEnd);
}

/// A pointer to such a name does no harm while its file is missing.
bool stops(const Subject &subject, const GivenVariable &variable)
{
    return variable.meaning.crashes
        && (variable.meaning.kind != image::NameKind::Pointer
            || subject.deployment().secretNamed(variable.text) >= 0);
}

} // namespace

void checkEmptyWord(const Subject &subject, Findings &findings)
{
    for (const GivenVariable &variable : subject.variables()) {
        if (!stops(subject, variable))
            continue;
        auto &finding = findings.add(subject.spot(variable), {variable.name});
        const QString name = mended(variable.name);
        const auto meaning = image::meaningOfVariable(subject.profile(), name);
        const bool isGood = !meaning.crashes && subject.catalogue().setting(meaning.path);
        if (isGood && !subject.variable(name))
            finding.fixes = {renameVariable(subject, variable.name, name, true)};
        else
            finding.fixes = {removeVariable(subject, variable.name, false)};
    }
    for (const GivenSecret &secret : subject.secrets()) {
        if (secret.meaning.crashes && secret.pointer.isEmpty())
            findings.add(subject.nameSpot(secret), {secret.name}, u"secret"_s);
    }
}

} // namespace towerkey::lint
