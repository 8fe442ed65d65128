// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/names/rules.h"
#include "core/lint/names/unknown.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

QString nameOf(const Subject &subject, const Given &given)
{
    return given.variable >= 0 ? subject.variables()[given.variable].name
                               : subject.secrets()[given.secret].name;
}

/// A key of the top level, or a whole section, may belong to a script or plugin of the user's own.
bool mayBeOwn(const Subject &subject, const Given &given)
{
    const SettingPath top({given.path.keys().first()});
    return !subject.isSection(top, nullptr);
}

bool isCors(const SettingPath &path)
{
    return path.keys().join(QString()).contains(u"cors", Qt::CaseInsensitive);
}

} // namespace

void checkWordsOfName(const Subject &subject, Findings &findings)
{
    const KnownNames known(subject.catalogue());
    for (const Given &given : subject.given()) {
        const Unknown unknown = judged(subject, known, given);
        if (unknown.miss != Miss::Name)
            continue;
        const auto wanted = image::variableName(subject.profile(), unknown.near);
        auto &finding = findings.add(
            subject.keySpot(given),
            {nameOf(subject, given), given.path.toString(), unknown.near.toString(), wanted.name});
        finding.fixes = fixesFor(subject, given, unknown, true);
    }
}

void checkKeyCase(const Subject &subject, Findings &findings)
{
    const KnownNames known(subject.catalogue());
    for (const Given &given : subject.given()) {
        const Unknown unknown = judged(subject, known, given);
        if (unknown.miss != Miss::Key)
            continue;
        auto &finding =
            findings.add(subject.keySpot(given), {given.path.toString(), unknown.near.last()});
        finding.fixes = fixesFor(subject, given, unknown, true);
    }
}

namespace {

/// A key that may be anything, in a file.
bool isForeign(const Subject &subject, const KnownNames &known, const Given &given)
{
    const Unknown unknown = judged(subject, known, given);
    return unknown.miss == Miss::Unknown && unknown.near.isEmpty() && given.path.size() == 1;
}

/// The texts that are files of another program: several keys, and nobody knows one of them.
QSet<qsizetype> foreignTexts(const Subject &subject, const KnownNames &known)
{
    QHash<qsizetype, int> keys;
    QSet<qsizetype> ours;
    for (const Given &given : subject.given()) {
        if (given.text < 0 || subject.texts()[given.text].file < 0)
            continue;
        if (isForeign(subject, known, given))
            ++keys[given.text];
        else
            ours.insert(given.text);
    }
    QSet<qsizetype> foreign;
    for (const auto [text, count] : keys.asKeyValueRange()) {
        if (count > 1 && !ours.contains(text))
            foreign.insert(text);
    }
    return foreign;
}

void addForeign(const Subject &subject, const QSet<qsizetype> &texts, Findings &findings)
{
    for (const qsizetype text : texts) {
        const GivenText &read = subject.texts()[text];
        const json::Node &root = read.document.node(read.document.root());
        findings.add(subject.textSpot(text, {root.begin, root.begin + 1}),
                     {subject.deployment().file(read.file).path}, u"file"_s);
    }
}

} // namespace

void checkUnknownSetting(const Subject &subject, Findings &findings)
{
    const KnownNames known(subject.catalogue());
    const QSet<qsizetype> foreign = foreignTexts(subject, known);
    addForeign(subject, foreign, findings);
    for (const Given &given : subject.given()) {
        if (foreign.contains(given.text))
            continue;
        const Unknown unknown = judged(subject, known, given);
        if (unknown.miss != Miss::Unknown)
            continue;
        const bool isNear = !unknown.near.isEmpty();
        const bool isOwn = !isNear && mayBeOwn(subject, given) && !isCors(given.path);
        const QString variant = isCors(given.path) ? u"cors"_s
            : isNear                               ? u"near"_s
            : isOwn                                ? u"own"_s
                                                   : QString();
        auto &finding = findings.add(subject.keySpot(given),
                                     {given.path.toString(), unknown.near.toString()}, variant);
        if (isOwn)
            finding.severity = Severity::Hint;
        if (variant != u"cors")
            finding.fixes = fixesFor(subject, given, unknown, false);
    }
}

} // namespace towerkey::lint
