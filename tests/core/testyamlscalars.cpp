// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/document.h"
#include "tests/support/registry.h"
#include "tests/support/yamltexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::yaml;

/// What a scalar says: its characters, their places, and its type.
class TestYamlScalars : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void sourceOfEscapes();
    void sourceOfBlock();
    void sourceOfFold();
    void type_data();
    void type();
    void tagged_data();
    void tagged();
};

void TestYamlScalars::text_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *title, const QByteArray &yaml, const QString &text) {
        QTest::newRow(title) << yaml << text;
    };
    row("plain", "a", u"a"_s);
    row("plain of lines", "a\n  b \t\n\n\n\tc # x", u"a b\n\nc"_s);
    row("plain with CRLF", "a\r\n b\r\n\r\n c", u"a b\nc"_s);
    row("plain, lone carriage return", "a\r b", u"a b"_s);
    row("single quotes", "'it''s  ''\\n'", u"it's  '\\n"_s);
    row("single quotes of lines", "' a \n\n\n  b '", u" a\n\nb "_s);
    row("double quotes", "\"a\\tb\\\"\\\\\\/\\x41\\u00e9\\U0001F600\\0\\_\"",
        u"a\tb\"\\/Aé😀"_s + QChar(u'\0') + QChar(0xa0));
    row("other escapes", "\"\\a\\b\\v\\f\\r\\e\\ \\N\\L\\P\\n\"",
        u"\a\b\v\f\r\x1b \u0085\u2028\u2029\n"_s);
    row("double quotes of lines", "\"a \\\n   b \n c\\\n\n d\\t\n e\"", u"a b c\nd\t e"_s);
    row("literal", "|\n  a\n   b\n\n  c\n", u"a\n b\n\nc\n"_s);
    row("literal with CRLF", "|\r\n  a\r\n  b\r\n", u"a\nb\n"_s);
    row("literal without line end", "|\n  a", u"a"_s);
    row("literal, stripped", "|-\n  a\n\n\n", u"a"_s);
    row("literal, kept", "|+\n  a\n\n\n", u"a\n\n\n"_s);
    row("literal, kept to the end", "|+\n  a\n\n ", u"a\n\n"_s);
    row("literal, clipped", "|\n  a\n\n\n", u"a\n"_s);
    row("literal with an indicator", "|2\n    a\n  b\n", u"  a\nb\n"_s);
    row("literal with blank lines first", "|\n\n   \n   a\n", u"\n\na\n"_s);
    row("literal with longer blank lines", "|\n  a\n     \n", u"a\n   \n"_s);
    row("literal with tabs", "|\n  \ta\n  b\t\n", u"\ta\nb\t\n"_s);
    row("empty literal", "|\n", u""_s);
    row("empty literal of lines", "|\n\n\n", u""_s);
    row("empty literal, kept", "|+\n\n\n", u"\n\n"_s);
    row("special characters", "|\n  # a\n  'b' \\n\n", u"# a\n'b' \\n\n"_s);
    row("folded", ">\n  a\n  b\n\n  c\n", u"a b\nc\n"_s);
    row("folded, indented lines", ">\n\n  a\n  b\n\n  c\n    * d\n\n  e\n\n\n  f\n",
        u"\na b\nc\n  * d\n\ne\n\nf\n"_s);
    row("folded, first line indented", ">1\n   a\n b\n c\n", u"  a\nb c\n"_s);
    row("folded, kept", ">+\n  a\n  b\n\n\n", u"a b\n\n\n"_s);
    row("folded, stripped", ">-\n  a\n  b\n\n\n", u"a b"_s);
}

void TestYamlScalars::text()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, text);
    for (const QByteArray &before : {"--- "_ba, "- "_ba, "k: "_ba, "k:\n- "_ba}) {
        const Document document = Document::parse(before + yaml);
        const auto scalar = NodeIndex(document.size() - 1);
        QCOMPARE(document.problems(), QList<Problem>());
        QCOMPARE(document.scalarText(scalar), text);
        const ScalarMap map = document.scalarMap(scalar);
        QCOMPARE(map.text(), text.toUtf8());
        for (qsizetype i = 0; i < map.text().size(); ++i) {
            const TextRange source = map.sourceRange({i, i + 1});
            QVERIFY(source.length() > 0);
            QVERIFY(map.decodedOffset(map.sourceOffset(i)) <= i);
            QVERIFY(map.sourceOffset(i) <= map.sourceOffset(i + 1));
        }
    }
}

void TestYamlScalars::sourceOfEscapes()
{
    const auto document = Document::parse("a: \"x\\u00e9y\"");
    const ScalarMap map = document.scalarMap(2);
    QCOMPARE(map.text(), "xéy"_ba);
    QCOMPARE(map.sourceOffset(0), 4);
    QCOMPARE(map.sourceOffset(1), 5);
    QCOMPARE(map.sourceOffset(2), 5);
    QCOMPARE(map.sourceOffset(3), 11);
    QCOMPARE(map.sourceOffset(4), 12);
    QCOMPARE(map.sourceRange({0, 3}), (TextRange{4, 11}));
    QCOMPARE(map.sourceRange({1, 1}), (TextRange{5, 5}));
    QCOMPARE(map.decodedOffset(0), 0);
    QCOMPARE(map.decodedOffset(7), 1);
    QCOMPARE(map.decodedOffset(11), 3);
}

void TestYamlScalars::sourceOfBlock()
{
    const auto document = Document::parse("a: |\r\n  xy\r\n\r\n  z\r\n");
    const ScalarMap map = document.scalarMap(2);
    QCOMPARE(map.text(), "xy\n\nz\n"_ba);
    QCOMPARE(map.sourceOffset(1), 9);
    QCOMPARE(map.sourceRange({2, 3}), (TextRange{10, 12}));
    QCOMPARE(map.sourceRange({1, 5}), (TextRange{9, 17}));
    QCOMPARE(map.sourceOffset(4), 16);
    QCOMPARE(map.decodedOffset(15), 4);
    QCOMPARE(map.sourceOffset(6), 19);
    const auto empty = Document::parse("a: ''");
    QCOMPARE(empty.scalarMap(2).sourceRange({0, 0}), (TextRange{4, 4}));
}

void TestYamlScalars::sourceOfFold()
{
    const auto document = Document::parse("a: x \n\n  y");
    const ScalarMap map = document.scalarMap(2);
    QCOMPARE(map.text(), "x\ny"_ba);
    QCOMPARE(map.sourceRange({1, 2}), (TextRange{4, 9}));
    QCOMPARE(map.sourceRange({2, 3}), (TextRange{9, 10}));
}

void TestYamlScalars::type_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<ScalarType>("type");
    QTest::addColumn<QString>("goText");

    using enum ScalarType;
    const auto row = [](const char *yaml, ScalarType type, const QString &goText) {
        QTest::newRow(*yaml ? yaml : "nothing") << QByteArray(yaml) << type << goText;
    };
    for (const char *text : {"", "~", "null", "Null", "NULL"})
        row(text, Null, u"<nil>"_s);
    for (const char *text : {"true", "True", "TRUE"})
        row(text, Boolean, u"true"_s);
    for (const char *text : {"false", "False", "FALSE"})
        row(text, Boolean, u"false"_s);
    for (const char *text : {"yes",
                             "No",
                             "on",
                             "OFF",
                             "y",
                             "nULL",
                             "tRUE",
                             "12:30:45",
                             "10.0.0.5",
                             "0x",
                             "0b2",
                             "0o8",
                             "1e",
                             "1e400",
                             ".",
                             "..",
                             "-.",
                             "+",
                             "+-1",
                             "0x-1",
                             "-0b-1",
                             "._5",
                             ".5_",
                             "0x1p3",
                             "2001-12",
                             "2001-02-30",
                             "2001-12-14T21:59:43",
                             "2001-12-14 21:59:43 -5",
                             "2001-12-14T21:59:60Z",
                             "=",
                             "a b"})
        row(text, String, QString::fromLatin1(text));
    row("0", Integer, u"0"_s);
    row("-0", Integer, u"0"_s);
    row("+12", Integer, u"12"_s);
    row("1_000", Integer, u"1000"_s);
    row("010", Integer, u"8"_s);
    row("0o10", Integer, u"8"_s);
    row("0O7", Integer, u"7"_s);
    row("-0o7", Integer, u"-7"_s);
    row("0o-7", Integer, u"-7"_s);
    row("0o+7", Integer, u"7"_s);
    row("0x10", Integer, u"16"_s);
    row("-0X1f", Integer, u"-31"_s);
    row("0b101", Integer, u"5"_s);
    row("-0b101", Integer, u"-5"_s);
    row("18446744073709551615", Integer, u"18446744073709551615"_s);
    row("-9223372036854775808", Integer, u"-9223372036854775808"_s);
    row("18446744073709551616", Float, u"1.8446744073709552e+19"_s);
    row("+18446744073709551615", Float, u"1.8446744073709552e+19"_s);
    row("-9223372036854775809", Float, u"-9.223372036854776e+18"_s);
    row("08", Float, u"8"_s);
    row("0128", Float, u"128"_s);
    row("1e3", Float, u"1000"_s);
    row("1e5", Float, u"100000"_s);
    row("1e6", Float, u"1e+06"_s);
    row("1e21", Float, u"1e+21"_s);
    row("1.10", Float, u"1.1"_s);
    row("1.", Float, u"1"_s);
    row("+.5", Float, u"0.5"_s);
    row(".5e1", Float, u"5"_s);
    row(".1_0", Float, u"0.1"_s);
    row("-0.0", Float, u"-0"_s);
    row("123456789.5", Float, u"1.234567895e+08"_s);
    row("0.0001", Float, u"0.0001"_s);
    row("0.00001", Float, u"1e-05"_s);
    row("1e99999999999999999999", String, u"1e99999999999999999999"_s);
    row("1e-99999999999999999999", Float, u"0"_s);
    row("1e-400", Float, u"0"_s);
    row("-1e-400", Float, u"-0"_s);
    row(".inf", Float, u"+Inf"_s);
    row("-.INF", Float, u"-Inf"_s);
    row(".NaN", Float, u"NaN"_s);
    row("2001-12-14", Timestamp, u"2001-12-14 00:00:00 +0000 UTC"_s);
    row("2001-1-1", Timestamp, u"2001-01-01 00:00:00 +0000 UTC"_s);
    row("2001-12-14T1:2:3.50Z", Timestamp, u"2001-12-14 01:02:03.5 +0000 UTC"_s);
    row("2001-12-14t21:59:43-05:00", Timestamp, u"2001-12-14 21:59:43 -0500 -0500"_s);
    row("2001-12-14  21:59:43.1234567891", Timestamp, u"2001-12-14 21:59:43.123456789 +0000 UTC"_s);
    row("0000-02-29", Timestamp, u"0000-02-29 00:00:00 +0000 UTC"_s);
}

void TestYamlScalars::type()
{
    QFETCH(QByteArray, yaml);
    const auto document = Document::parse("a: " + yaml + "\n");
    QTEST(document.scalarType(2), "type");
    QTEST(document.goText(2), "goText");
}

void TestYamlScalars::tagged_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<ScalarType>("type");
    QTest::addColumn<QString>("goText");

    using enum ScalarType;
    const auto row = [](const char *yaml, ScalarType type, const QString &goText) {
        QTest::newRow(yaml) << QByteArray(yaml) << type << goText;
    };
    row("'1'", String, u"1"_s);
    row("\"true\"", String, u"true"_s);
    row("|-\n  1", String, u"1"_s);
    row("!!str 1", String, u"1"_s);
    row("!!str", String, QString());
    row("!!int '1'", Integer, u"1"_s);
    row("!<tag:yaml.org,2002:int> 0x10", Integer, u"16"_s);
    row("!!bool \"true\"", Boolean, u"true"_s);
    row("!!null ~", Null, u"<nil>"_s);
    row("!!binary aGk=", String, u"hi"_s);
    row("!!timestamp 2001-12-14", Timestamp, u"2001-12-14 00:00:00 +0000 UTC"_s);
    row("!!str 2001-12-14", String, u"2001-12-14"_s);
    row("!local 1", String, u"1"_s);
    row("! 1", String, u"1"_s);
}

void TestYamlScalars::tagged()
{
    QFETCH(QByteArray, yaml);
    const auto document = Document::parse("a: " + yaml + "\n");
    QTEST(document.scalarType(2), "type");
    QTEST(document.goText(2), "goText");
}

TOWERKEY_TEST(TestYamlScalars)

#include "testyamlscalars.moc"
