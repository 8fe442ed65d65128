// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/scalartext.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::yaml;

class TestYamlScalarText : public QObject
{
    Q_OBJECT

private slots:
    void line_data();
    void line();
    void noLine();
    void block_data();
    void block();
    void noBlock_data();
    void noBlock();
};

static void rows(const QList<std::pair<const char *, QString>> &bare)
{
    for (const auto &[title, text] : bare)
        QTest::newRow(title) << text << text;
}

static void quotedRows(const QStringList &texts)
{
    for (const QString &text : texts)
        QTest::newRow(qPrintable(u"quoted "_s + text)) << text << u'"' + text + u'"';
}

void TestYamlScalarText::line_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    rows({{"word", u"PACS"_s},
          {"path", u"/var/lib/orthanc/db"_s},
          {"two words", u"Main Hospital"_s},
          {"address", u"http://pacs:8042/dicom-web/"_s},
          {"file", u"a.json"_s},
          {"assignment", u"NAME=value"_s},
          {"underscore", u"_x"_s},
          {"word that begins like a boolean", u"yesterday"_s},
          {"brackets", u"Python (3)"_s}});
    quotedRows({u"yes"_s,
                u"No"_s,
                u"on"_s,
                u"OFF"_s,
                u"y"_s,
                u"N"_s,
                u"true"_s,
                u"False"_s,
                u"null"_s,
                u"NULL"_s,
                u"~"_s,
                u"nan"_s,
                u".inf"_s,
                u"-.INF"_s,
                u".NaN"_s,
                u"1"_s,
                u"-1"_s,
                u"+1"_s,
                u"1e3"_s,
                u"0o7"_s,
                u"017"_s,
                u"0x1F"_s,
                u"0b1"_s,
                u"1_000"_s,
                u"4242"_s,
                u"1.5"_s,
                u".5"_s,
                u"12:30"_s,
                u"190:20:30"_s,
                u"2024-01-31"_s,
                u"2024-01-31T12:00:00Z"_s,
                u"10.0.0.5"_s,
                u"="_s,
                u"<<"_s,
                u"---"_s,
                u"..."_s,
                u"- x"_s,
                u"? x"_s,
                u": x"_s,
                u"a: b"_s,
                u"a:"_s,
                u"a #b"_s,
                u"#a"_s,
                u"&a"_s,
                u"*a"_s,
                u"!a"_s,
                u"|"_s,
                u">"_s,
                u"%a"_s,
                u"@a"_s,
                u"`a`"_s,
                u"[a]"_s,
                u"{a}"_s,
                u"'a'"_s,
                u" a"_s,
                u"a "_s,
                u"a  b"_s,
                u""_s,
                u"é"_s,
                u"中文"_s,
                u"$$HOME"_s});
    QTest::newRow("double quotes") << u"{\"a\": 1}"_s << u"'{\"a\": 1}'"_s;
    QTest::newRow("backslash") << u"C:\\dir"_s << u"'C:\\dir'"_s;
    QTest::newRow("both quotes") << u"it's \"x\""_s << u"'it''s \"x\"'"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\\nb\""_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"\"a\\rb\""_s;
    QTest::newRow("tab") << u"a\tb"_s << u"\"a\\tb\""_s;
    QTest::newRow("control") << u"a\u0001\u007fb"_s << u"\"a\\u0001\\u007fb\""_s;
    QTest::newRow("next line") << u"a\u0085b"_s << u"\"a\\u0085b\""_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"\"a\\u2028b\""_s;
    QTest::newRow("byte order mark") << u"\ufeffb"_s << u"\"\\ufeffb\""_s;
    QTest::newRow("escapes") << u"\"\\\n"_s << u"\"\\\"\\\\\\n\""_s;
    QTest::newRow("beyond 16 bits") << u"😀"_s << u"\"😀\""_s;
}

void TestYamlScalarText::line()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto result = yamlLine(text);
    QVERIFY(result.has_value());
    QCOMPARE(QString::fromUtf8(*result), expected);
}

void TestYamlScalarText::noLine()
{
    QVERIFY(!yamlLine(QString(QChar(0xdc80))));
    QVERIFY(!yamlLine(u"a"_s + QChar(u'\0')));
}

void TestYamlScalarText::block_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("open") << u"a\nb"_s << u"|-\n  a\n  b"_s;
    QTest::newRow("closed") << u"a\nb\n"_s << u"|\n  a\n  b"_s;
    QTest::newRow("empty line") << u"a\n\nb"_s << u"|-\n  a\n\n  b"_s;
    QTest::newRow("indented") << u"{\n  \"a\": 1\n}\n"_s << u"|\n  {\n    \"a\": 1\n  }"_s;
    QTest::newRow("special") << u"yes: #\n'\"\\"_s << u"|-\n  yes: #\n  '\"\\"_s;
}

void TestYamlScalarText::block()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto result = yamlBlock(text, 2);
    QVERIFY(result.has_value());
    QCOMPARE(QString::fromUtf8(*result), expected);
}

void TestYamlScalarText::noBlock_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("one line") << u"a"_s;
    QTest::newRow("blank first") << u" a\nb"_s;
    QTest::newRow("empty first line") << u"\na"_s;
    QTest::newRow("two empty lines at the end") << u"a\n\n"_s;
    QTest::newRow("carriage return") << u"a\r\nb"_s;
    QTest::newRow("tab") << u"a\n\tb"_s;
    QTest::newRow("control") << u"a\n\u0007"_s;
    QTest::newRow("paragraph separator") << u"a\n\u2029"_s;
    QTest::newRow("lone surrogate") << u"a\n"_s + QChar(0xd800);
}

void TestYamlScalarText::noBlock()
{
    QFETCH(QString, text);
    QVERIFY(!yamlBlock(text, 2));
}

TOWERKEY_TEST(TestYamlScalarText)

#include "testyamlscalartext.moc"
