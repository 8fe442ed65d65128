// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/image.h"
#include "core/json/document.h"
#include "core/startup/merger.h"
#include "core/startup/orthancstage.h"
#include "core/startup/startup.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;

/// What Orthanc 1.12.7 made of values with ${…}, asked through its REST API.
class TestOrthancStage : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void stops_data();
    void stops();
    void namesSpanLines();
    void warnsOfEverySource();
};

static startup::OrthancStage stageOf(const QString &value)
{
    startup::Configuration configuration;
    configuration.addSource({});
    json::Table table;
    table.set(u"Name"_s, json::Value(value));
    startup::mergeOver(configuration, startup::nodeOf(json::Value(table), {0, -1}));
    const image::EnvironmentMap environment{{"A", "val"}, {"EMPTY", ""}, {"BRACES", "${A}"}};
    return startup::orthancStage(configuration, environment);
}

void TestOrthancStage::values_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *value, const char *read) {
        QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(read);
    };
    row("x${A}y", "xvaly");
    row("${UNSET}", "");
    row("${UNSET:-def}", "def");
    row("${A:-def}", "val");
    row("${EMPTY:-def}", "");
    row("$A", "$A");
    row("${A-def}", "");
    row("${UNSET:-}", "");
    row("$${A}", "$val");
    row("${a b}", "");
    row("${A}${A}", "valval");
    row("${UNSET:-${A}}", "${A}");
    row("\\${A}", "\\val");
    row("${UNSET:-x:y}", "x:y");
    row("${A:x}", "${A:x}");
    row("${A:+x}", "${A:+x}");
    row("${UNSET:-a}b}", "ab}");
    row("${BRACES}", "${A}");
    row("${ A }", "");
    row("${UNSET:-d\"q}", "${UNSET:-d\"q}");
    row("${UNSET:-a'b}", "${UNSET:-a'b}");
    row("${UNSET:-a\\b}", "a\\b");
    row("${UNSET:-é}", "é");
    row("${UNSET-x:-y}", "y");
    row("${UNSET:-{}}", "{}");
    row("${A:-${B}", "val");
    row("${A\"}", "");
    row("${A}}", "val}");
}

void TestOrthancStage::values()
{
    QFETCH(const QString, value);
    QFETCH(const QString, read);
    const auto stage = stageOf(value);
    const QString result =
        stage.text.isEmpty() ? value : *json::Document::parse(stage.text).value(1).as<QString>();
    QCOMPARE(result, read);
    QVERIFY(!stage.stops);
}

void TestOrthancStage::stops_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("no name") << u"${}"_s;
    QTest::newRow("no name, default") << u"${:-x}"_s;
}

void TestOrthancStage::stops()
{
    QFETCH(const QString, value);
    QVERIFY(stageOf(value).stops);
}

void TestOrthancStage::namesSpanLines()
{
    const auto stage = stageOf(u"${A"_s);
    QCOMPARE(stage.replacements.size(), 1);
    QVERIFY(!json::Document::parse(stage.text).isAcceptedBy(json::Reader::Orthanc));
}

void TestOrthancStage::warnsOfEverySource()
{
    const auto images = image::Images::load();
    startup::Input input;
    input.environment = {{"ORTHANC__AUTHENTICATION_ENABLED", "false", {}},
                         {"ORTHANC__NAME", "a${B}", {u"x.env"_s, {2, 1}}}};
    const auto outcome = startup::simulate(*images.find(u"26.8.1"), input);
    QCOMPARE(outcome.exitStatus, 0);
    QCOMPARE(outcome.warnings.size(), 1);
    QCOMPARE(outcome.warnings[0].id, startup::ReasonId::OrthancReplaces);
    QCOMPARE(outcome.warnings[0].arguments, QStringList({u"Name"_s, u"B"_s, u"unset"_s}));
    QCOMPARE(outcome.warnings[0].place.position.line, 2);
    QVERIFY(startup::message(outcome.warnings[0]).contains(u"${B}"));
}

TOWERKEY_TEST(TestOrthancStage)

#include "testorthancstage.moc"
