// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"
#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/models/valuetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;
using ui::ValueRule;

/// What may be typed as a value, and how values read.
class TestValueRule : public QObject
{
    Q_OBJECT

private slots:
    void input_data();
    void input();
    void unknownKeepsItsType();
    void shortTexts_data();
    void shortTexts();
    void ranges();
};

void TestValueRule::input_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json"); // Empty when it is refused.
    QTest::newRow("text") << u"DicomAet"_s << u"PACS"_s << QByteArray("\"PACS\"");
    QTest::newRow("digits as text") << u"DicomAet"_s << u"007"_s << QByteArray("\"007\"");
    QTest::newRow("text too long") << u"DicomAet"_s << u"ABCDEFGHIJKLMNOPQ"_s << QByteArray();
    QTest::newRow("number") << u"DicomPort"_s << u" 104 "_s << QByteArray("104");
    QTest::newRow("no number") << u"DicomPort"_s << u"1o4"_s << QByteArray();
    QTest::newRow("above the range") << u"DicomPort"_s << u"70000"_s << QByteArray();
    QTest::newRow("fraction") << u"DicomPort"_s << u"1.5"_s << QByteArray();
    QTest::newRow("more than 32 bits")
        << u"MaximumStorageSize"_s << u"5000000000"_s << QByteArray("5000000000");
    QTest::newRow("boolean") << u"ReadOnly"_s << u"true"_s << QByteArray("true");
    QTest::newRow("no boolean") << u"ReadOnly"_s << u"yes"_s << QByteArray();
    QTest::newRow("choice that is also boolean")
        << u"OverwriteInstances"_s << u"true"_s << QByteArray("true");
    QTest::newRow("field of an entry")
        << u"DicomModalities.ct.Port"_s << u"104"_s << QByteArray("104");
    QTest::newRow("field of an entry, wrong")
        << u"DicomModalities.ct.AET"_s << u"ABCDEFGHIJKLMNOPQ"_s << QByteArray();
}

void TestValueRule::input()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    const ValueRule rule = ui::ruleFor(Fixture::catalogue(), test::path(path), json::Value());
    const auto value = ui::valueOfInput(rule, text);
    QCOMPARE(value ? json::toJson(*value) : QByteArray(), json);
    if (!value)
        QVERIFY(!value.error().isEmpty());
}

void TestValueRule::unknownKeepsItsType()
{
    const auto read = [](const json::Value &present, const QString &text) {
        return ui::valueOfInput(ui::ruleFor(Fixture::catalogue(), test::path(u"Nobody"), present),
                                text);
    };
    QCOMPARE(json::toJson(*read(json::Value(qint64(1)), u"2"_s)), "2");
    QVERIFY(!read(json::Value(qint64(1)), u"two"_s));
    QCOMPARE(json::toJson(*read(json::Value(u"1"_s), u"2"_s)), "\"2\"");
}

void TestValueRule::shortTexts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QByteArray("\"a b\"") << u"a b"_s;
    QTest::newRow("empty text") << QByteArray("\"\"") << u"\"\""_s;
    QTest::newRow("text like a number") << QByteArray("\"-4.2e1\"") << u"\"-4.2e1\""_s;
    QTest::newRow("text like a switch") << QByteArray("\"true\"") << u"\"true\""_s;
    QTest::newRow("text with a number") << QByteArray("\"42 s\"") << u"42 s"_s;
    QTest::newRow("number") << QByteArray("4242") << u"4242"_s;
    QTest::newRow("boolean") << QByteArray("true") << u"true"_s;
    QTest::newRow("short list") << QByteArray("[\"CT\", 104]") << u"[\"CT\", 104]"_s;
    QTest::newRow("long list") << QByteArray("[1, 2, 3, 4, 5]") << u"5 entries"_s;
    QTest::newRow("list of one list") << QByteArray("[[1]]") << u"1 entry"_s;
    QTest::newRow("empty list") << QByteArray("[]") << u"empty"_s;
    QTest::newRow("table") << QByteArray("{\"a\": 1, \"b\": 2}") << u"2 entries"_s;
}

void TestValueRule::shortTexts()
{
    QFETCH(QByteArray, json);
    const auto document = json::Document::parse(json);
    QTEST(ui::valueText(document.value(document.root())), "text");
}

void TestValueRule::ranges()
{
    ValueRule rule{.type = catalogue::SettingType::Integer, .minimum = 1, .maximum = 65535};
    QCOMPARE(rule.rangeText(), u"1 to 65535"_s);
    rule.unit = u"seconds"_s;
    QCOMPARE(rule.rangeText(), u"1 to 65535 seconds"_s);
    rule.maximum.reset();
    QCOMPARE(rule.rangeText(), u"1 or more seconds"_s);
}

TOWERKEY_TEST(TestValueRule)

#include "testvaluerule.moc"
