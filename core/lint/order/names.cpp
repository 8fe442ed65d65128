// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/values.h"
#include "core/lint/fixes.h"
#include "core/lint/order/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::Variable;

namespace {

bool isDefault(const QString &spelling) { return spelling.startsWith(u"defaults:"); }

/// "env-var:ORTHANC__NAME" without what the image puts in front.
QString bare(const QString &spelling) { return spelling.section(u':', 1).trimmed(); }

Spot spotOfScalar(const Subject &subject, const startup::Reason &reason)
{
    const SettingPath path =
        SettingPath::fromString(reason.arguments.value(0)).value_or(SettingPath());
    Spot spot = subject.spot(reason.place);
    for (const qsizetype position : subject.givenAt(path)) {
        const Given &given = subject.given()[position];
        if (!given.value.isTable())
            spot = subject.keySpot(given);
    }
    spot.setting = path;
    return spot;
}

} // namespace

void checkTableOverScalar(const Subject &subject, Findings &findings)
{
    for (const startup::Reason &reason : subject.outcome().reasons) {
        if (reason.id != startup::ReasonId::TableOverScalar)
            continue;
        const QString table = reason.arguments.value(1);
        const QString scalar = reason.arguments.value(2);
        findings.add(spotOfScalar(subject, reason),
                     {reason.arguments.value(0), bare(table), bare(scalar)},
                     isDefault(table) ? u"defaults"_s : QString());
    }
}

void checkSameName(const Subject &subject, Findings &findings)
{
    for (const Variable &lost : subject.container().overridden) {
        const GivenVariable *winner = subject.variable(image::textOfBytes(lost.name));
        const bool isInOneText = winner && lost.source >= 0
            && winner->variable->source == lost.source && winner->variable->value != lost.value;
        if (!isInOneText)
            continue;
        const Spot spot{.source = lost.source,
                        .range = {lost.offset, lost.offset + lost.name.size()},
                        .setting = winner->meaning.path};
        findings.add(spot, {winner->name});
    }
}

void checkSamePointer(const Subject &subject, Findings &findings)
{
    QHash<QString, const GivenVariable *> last;
    for (const qsizetype position : subject.applied()) {
        const GivenVariable &variable = subject.variables()[position];
        const bool isPointer =
            variable.meaning.kind == image::NameKind::Pointer && !variable.meaning.path.isEmpty();
        if (!isPointer)
            continue;
        if (const GivenVariable *earlier = last.value(variable.text)) {
            findings.add(subject.spot(*earlier), {earlier->name, variable.name, variable.text});
        }
        last.insert(variable.text, &variable);
    }
}

} // namespace towerkey::lint
