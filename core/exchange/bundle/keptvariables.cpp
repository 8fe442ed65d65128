// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/keptvariables.h"

#include "core/base/secrettext.h"
#include "core/exchange/equivalentvariables.h"
#include "core/image/names.h"
#include "core/image/values.h"
#include "core/image/variableorder.h"
#include "core/startup/orthancstage.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

constexpr auto Password = "ORTHANC_PASSWORD"_L1;

bool isOfContainer(const QString &name)
{
    static const QSet<QString> names{u"PATH"_s, u"HOME"_s,  u"HOSTNAME"_s, u"PWD"_s,
                                     u"TERM"_s, u"SHLVL"_s, u"_"_s,        u"OLDPWD"_s};
    return names.contains(name);
}

/// The names that Orthanc looks up when it reads the generated file.
QSet<QString> namesInConfiguration(const ExportRequest &request, const startup::Outcome &outcome)
{
    image::EnvironmentMap environment;
    for (const deployment::Variable &variable : request.deployment.variables())
        environment.insert(variable.name, variable.value);
    QSet<QString> names;
    for (const auto &replacement :
         startup::orthancStage(outcome.configuration, environment).replacements)
        names.insert(image::textOfBytes(replacement.variable));
    return names;
}

/// In every form that an export may have.
bool canBeWritten(const deployment::Variable &variable)
{
    const QString value = image::textOfBytes(variable.value);
    return image::isShellIdentifier(variable.name) && value.isValidUtf16()
        && !value.contains(QChar(u'\0')) && !value.contains(u'\n') && !value.contains(u'\r');
}

bool hasEffect(const image::NameMeaning &meaning)
{
    return meaning.kind != image::NameKind::Ignored && meaning.kind != image::NameKind::Pointer;
}

} // namespace

QMap<QString, QString> switchesToKeep(const deployment::Deployment &deployment,
                                      const image::Profile &profile)
{
    QMap<QString, QString> switches;
    for (const EquivalentVariable &variable : switchesOf(deployment, profile)) {
        if (variable.name == Password)
            continue;
        const bool isSecond = switches.contains(variable.name);
        // Where false disables it wins, else it is the other value that enables.
        const bool isFalse = variable.value == u"false";
        if (!isSecond || isFalse == profile.toggleFalseDisables)
            switches.insert(variable.name, variable.value);
    }
    return switches;
}

QList<PlannedVariable> otherVariables(const ExportRequest &request, const startup::Outcome &outcome,
                                      QList<PlanNote> &notes)
{
    const QSet<QString> needed = namesInConfiguration(request, outcome);
    QList<PlannedVariable> variables;
    for (const deployment::Variable &variable : request.deployment.variables()) {
        const QString name = image::textOfBytes(variable.name);
        const auto meaning = image::meaningOfVariable(*request.image.profile, name);
        const bool isNeeded = needed.contains(name);
        if (!isNeeded && (hasEffect(meaning) || isOfContainer(name)))
            continue;
        // A pointer to a secret is replaced by the secret's own name.
        if (!isNeeded && meaning.kind == image::NameKind::Pointer && !meaning.path.isEmpty())
            continue;
        const bool looksLikeSetting = !isNeeded && name.startsWith("ORTHANC_"_L1);
        if (looksLikeSetting || !canBeWritten(variable)) {
            if (name != Password)
                notes.append({PlanNoteId::VariableLeftOut, {name}});
            continue;
        }
        const QString text = image::textOfBytes(variable.value);
        const bool isSecret =
            request.catalogue.isSensitive(SettingPath({name})) || holdsUrlPassword(text);
        if (isSecret)
            notes.append({PlanNoteId::SecretVariable, {name}});
        variables.append({name, text, {}, isSecret});
    }
    return variables;
}

} // namespace towerkey::exchange
