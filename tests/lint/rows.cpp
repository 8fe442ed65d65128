// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/rows.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::test {

using deployment::Deployment;
using lint::Finding;
using lint::Fix;

namespace {

QString describe(const Finding &finding)
{
    QString text = toString(finding.place);
    for (const Fix &fix : finding.fixes)
        text += u' ' + fix.id;
    return text;
}

QStringList describe(const QList<Finding> &findings)
{
    QStringList texts;
    for (const Finding &finding : findings)
        texts.append(describe(finding));
    return texts;
}

bool isTouched(const Fix &fix, const SettingPath &path)
{
    return std::ranges::any_of(fix.touches, [&path](const SettingPath &touched) {
        return path.startsWith(touched) || touched.startsWith(path);
    });
}

/// The paths at which two values differ; of a member that one lacks, the member's own.
void collectDifferences(const json::Value &a, const json::Value &b, const SettingPath &path,
                        QList<SettingPath> &differences)
{
    const auto *one = a.as<json::Table>();
    const auto *other = b.as<json::Table>();
    if (!one || !other) {
        if (!(a == b))
            differences.append(path);
        return;
    }
    for (const auto &[key, value] : *one) {
        const json::Value *counterpart = other->find(key);
        if (counterpart)
            collectDifferences(value, *counterpart, path.child(key), differences);
        else
            differences.append(path.child(key));
    }
    for (const auto &[key, value] : *other) {
        if (!one->contains(key))
            differences.append(path.child(key));
    }
}

void compareMeaning(const startup::Outcome &before, const startup::Outcome &after, const Fix &fix)
{
    // After a crash there is no configuration that anything could be compared with.
    if (before.verdict == startup::Verdict::Crashes)
        return;
    QVERIFY2(after.verdict != startup::Verdict::Crashes, qPrintable(fix.id));
    QList<SettingPath> differences;
    collectDifferences(before.configuration.toValue(), after.configuration.toValue(), {},
                       differences);
    for (const SettingPath &path : differences)
        QVERIFY2(isTouched(fix, path), qPrintable(fix.id + u" changed "_s + path.toString()));
}

/// The fix takes its finding away, and brings none of the same rule.
void prove(const Scene &scene, const Finding &finding, const Fix &fix, qsizetype count)
{
    const Deployment before = scene.deployment();
    const auto edit = fix.make(before, scene.image());
    QVERIFY2(edit, qPrintable(edit ? QString() : message(edit.error())));
    QVERIFY2(!edit->isEmpty(), qPrintable(fix.id));
    Deployment after = before;
    const auto inverse = after.apply(*edit);
    const auto left = lintOf(after, {.rules = {finding.rule}});
    QVERIFY2(left.size() < count, qPrintable(fix.id + u" left "_s + describe(left).join(u"; ")));
    compareMeaning(simulated(before), simulated(after), fix);
    after.apply(inverse);
    QVERIFY2(after == before, qPrintable(fix.id));
}

void checkSentences(const Finding &finding)
{
    const QString text = lint::message(finding);
    QVERIFY2(!text.isEmpty(), qPrintable(finding.rule + u'/' + finding.variant));
    static const QRegularExpression hole(u"  |“”| [.,;:](?: |$)|%[0-9]"_s);
    QVERIFY2(!hole.match(text).hasMatch(), qPrintable(text));
    for (const Fix &fix : finding.fixes)
        QVERIFY2(!lint::title(fix).isEmpty(), qPrintable(fix.id));
}

} // namespace

void proveFixes(const Scene &scene, const Finding &finding, qsizetype count)
{
    for (const Fix &fix : finding.fixes)
        prove(scene, finding, fix, count);
}

void addColumns()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QStringList>("expected");
}

void finds(const char *row, const Scene &scene, const QStringList &places)
{
    QTest::newRow(row) << scene << places;
}

void quiet(const char *row, const Scene &scene) { QTest::newRow(row) << scene << QStringList(); }

void checkRow(QLatin1StringView rule)
{
    QFETCH(const Scene, scene);
    QFETCH(const QStringList, expected);
    const auto findings = lintOf(scene.deployment(), {.rules = {rule}});
    QCOMPARE(describe(findings), expected);
    for (const Finding &finding : findings) {
        checkSentences(finding);
        proveFixes(scene, finding, findings.size());
    }
}

} // namespace towerkey::test
