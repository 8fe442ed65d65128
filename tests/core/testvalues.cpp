// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/values.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::image;

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void observed_data();
    void observed();
    void readings_data();
    void readings();
    void longNumbers();
    void depth_data();
    void depth();
    void bytes_data();
    void bytes();
    void bytesOfLoneSurrogates();
    void writings_data();
    void writings();
    void everyTextComesBack();
};

static constexpr int Depth = 992;

/// What the images were seen to make of these texts.
void TestValues::observed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](int number, QStringView text, QStringView expected) {
        QTest::addRow("case %d", number) << text.toString() << expected.toString();
    };
    row(180, u"true", u"true");
    row(181, u"True", u"\"True\"");
    row(182, u"TRUE", u"\"TRUE\"");
    row(183, u"yes", u"\"yes\"");
    row(184, u"null", u"null");
    row(185, u"None", u"\"None\"");
    row(186, u"", u"\"\"");
    row(187, u"\"\"", u"\"\"");
    row(188, u" 5 ", u"5");
    row(189, u"5", u"5");
    row(190, u"5.0", u"5.0");
    row(191, u"05", u"\"05\"");
    row(192, u"+5", u"\"+5\"");
    row(193, u"-5", u"-5");
    row(194, u"1e3", u"1000.0");
    row(195, u"1e400", u"Infinity");
    row(196, u"NaN", u"NaN");
    row(197, u"Infinity", u"Infinity");
    row(198, u"-Infinity", u"-Infinity");
    row(199, u"nan", u"\"nan\"");
    row(200, u"-0", u"0");
    row(201, u"-0.0", u"-0.0");
    row(202, u"123456789012345678901234567890", u"123456789012345678901234567890");
    row(203, u"0x10", u"\"0x10\"");
    row(204, u".5", u"\".5\"");
    row(205, u"5.", u"\"5.\"");
    row(206, u"1_000", u"\"1_000\"");
    row(207, u"\"5\"", u"\"5\"");
    row(208, u"abc", u"\"abc\"");
    row(209, u" abc ", u"\" abc \"");
    row(210, u"\"abc", u"\"\\\"abc\"");
    row(211, u"[1, 2]", u"[1, 2]");
    row(212, u"[1,2", u"\"[1,2\"");
    row(213, u"{\"a\":1,\"a\":2}", u"{\"a\": 2}");
    row(214, u"{'a':1}", u"\"{'a':1}\"");
    row(215, u"{\"a\":1} //c", u"\"{\\\"a\\\":1} //c\"");
    row(216, u"{\"a\":1,}", u"\"{\\\"a\\\":1,}\"");
    row(217, u"\n5\n", u"5");
    row(218, u"\"x\ny\"", u"\"\\\"x\\ny\\\"\"");
    row(219, u"é", u"\"é\"");
    row(220, u"\"\\ud83d\\ude00\"", u"\"😀\"");
    row(221, u"1234", u"1234");
    row(222, u"/dicom-web/", u"\"/dicom-web/\"");
    row(223, u"false ", u"false");
    row(224, u"\uFEFF5", u"\"\uFEFF5\"");
}

void TestValues::observed()
{
    QFETCH(QString, text);
    const auto value = valueOfText(text, Depth);
    QVERIFY(value.has_value());
    QTEST(QString::fromUtf8(json::toJson(*value)), "expected");
}

void TestValues::readings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isString");

    const auto row = [](const char *title, QStringView text, bool isString) {
        QTest::newRow(title) << text.toString() << isString;
    };
    row("comment before", u"/* c */ 5", true);
    row("comment inside", u"[1, /* c */ 2]", true);
    row("slash in a string", u"{\"a\": \"http://h/*x*/\"}", false);
    row("slash in a key", u"{\"//\": 1}", false);
    row("quote in a string", u"[\"a\\\"//b\"]", false);
    row("trailing comma in a list", u"[1,]", true);
    row("two values", u"1 2", true);
    row("white space only", u" \t\r\n", true);
    row("form feed is no white space", u"\f5", true);
    row("no-break space is no white space", u"\u00a05", true);
    row("tab in a string", u"\"a\tb\"", true);
    row("escaped tab in a string", u"\"a\\tb\"", false);
    row("bad escape", u"\"a\\xb\"", true);
    row("short escape", u"\"\\u12\"", true);
    row("slash escape", u"{\"a\": \"\\/\"}", false);
    row("digits that are not ASCII", u"\u0661", true);
    row("capital exponent", u"1E5", false);
    row("exponent without digits", u"1e", true);
    row("lone minus", u"-", true);
    row("minus infinity with blank", u"- Infinity", true);
    row("byte order mark", u"\uFEFF{}", true);
    row("single quotes", u"['a']", true);
    row("unquoted key", u"{demo:demo}", true);
}

void TestValues::readings()
{
    QFETCH(QString, text);
    QFETCH(bool, isString);
    const auto value = valueOfText(text, Depth);
    QVERIFY(value.has_value());
    QCOMPARE(*value == json::Value(text), isString);
}

/// Cases 225 and 226.
void TestValues::longNumbers()
{
    const QString longest(4300, u'9');
    QVERIFY(valueOfText(longest, Depth)->isInteger());
    QVERIFY(valueOfText(u'-' + longest, Depth)->isInteger());
    QCOMPARE(valueOfText(longest + u'9', Depth), json::Value(longest + u'9'));
    QVERIFY(valueOfText(longest + u"99.5"_s, Depth)->isReal());
}

void TestValues::depth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("crashes");

    const auto nested = [](qsizetype levels) {
        return QString(levels, u'[') + QString(levels, u']');
    };
    QTest::newRow("deepest") << nested(Depth) << false;
    QTest::newRow("one level more") << nested(Depth + 1) << true;
    QTest::newRow("case 227") << nested(50000) << true;
    QTest::newRow("never closed, not deep") << QString(Depth, u'[') << false;
    QTest::newRow("never closed") << QString(Depth + 1, u'[') << true;
    QTest::newRow("tables") << u"{\"a\":"_s.repeated(Depth + 1) << true;
    QTest::newRow("no JSON before it is deep") << u"[1 "_s + nested(50000) << false;
    QTest::newRow("a comment before it is deep") << u"[/**/"_s + nested(50000) << false;
    QTest::newRow("a comment behind") << nested(50000) + u"//"_s << true;
    QTest::newRow("in a string") << u"[\""_s + nested(50000) + u"\"]"_s << false;
}

void TestValues::depth()
{
    QFETCH(QString, text);
    QTEST(!valueOfText(text, Depth).has_value(), "crashes");
}

void TestValues::bytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *title, const char *bytes, const QString &text) {
        QTest::newRow(title) << QByteArray(bytes) << text;
    };
    const auto escaped = [](const QList<int> &bytes) {
        QString text;
        for (const int byte : bytes)
            text += QChar(0xDC00 + byte);
        return text;
    };
    row("empty", "", u""_s);
    row("ASCII", "abc", u"abc"_s);
    row("two bytes", "\xC3\xA9", u"é"_s);
    row("three bytes", "\xE2\x82\xAC", u"€"_s);
    row("four bytes", "\xF0\x9F\x98\x80", u"😀"_s);
    row("byte order mark", "\xEF\xBB\xBF\x35", u"\uFEFF5"_s);
    row("byte order mark behind a byte", "\xE9\xEF\xBB\xBF", escaped({0xE9}) + QChar(0xFEFF));
    row("case 228", "\xE9", escaped({0xE9}));
    row("Latin-1 between letters", "a\xE9z", u'a' + escaped({0xE9}) + u'z');
    row("lone continuation", "\x80", escaped({0x80}));
    row("overlong", "\xC0\xAF", escaped({0xC0, 0xAF}));
    row("overlong, three bytes", "\xE0\x80\xAF", escaped({0xE0, 0x80, 0xAF}));
    row("surrogate", "\xED\xA0\x80", escaped({0xED, 0xA0, 0x80}));
    row("beyond Unicode", "\xF4\x90\x80\x80", escaped({0xF4, 0x90, 0x80, 0x80}));
    row("cut off", "\xE2\x82", escaped({0xE2, 0x82}));
    row("cut off by a letter", "\xF0\x9F\x98z", escaped({0xF0, 0x9F, 0x98}) + u'z');
}

void TestValues::bytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(textOfBytes(bytes), text);
    QCOMPARE(bytesOfText(text), bytes);
}

void TestValues::bytesOfLoneSurrogates()
{
    QCOMPARE(bytesOfText(QString(QChar(0xD800))), "?");
    QCOMPARE(bytesOfText(QString(QChar(0xDC00))), "?");
    QCOMPARE(bytesOfText(QString(u"a"_s + QChar(0xD83D) + u"b"_s)), "a?b");
}

void TestValues::writings_data()
{
    QTest::addColumn<json::Value>("value");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *title, const json::Value &value, const QString &text) {
        QTest::newRow(title) << value << text;
    };
    const auto string = [&row](const char *title, const QString &value, const QString &text) {
        row(title, json::Value(value), text);
    };
    string("plain", u"PACS1"_s, u"PACS1"_s);
    string("blanks", u" a b "_s, u" a b "_s);
    string("path", u"C:\\dir"_s, u"C:\\dir"_s);
    string("broken JSON", u"{demo:demo}"_s, u"{demo:demo}"_s);
    string("lines", u"a\nb"_s, u"a\nb"_s);
    string("number", u"1234"_s, u"\"1234\""_s);
    string("boolean", u"true"_s, u"\"true\""_s);
    string("boolean with blank", u"true "_s, u"\"true \""_s);
    string("empty", u""_s, u"\"\""_s);
    string("quoted", u"\"abc\""_s, u"\"\\\"abc\\\"\""_s);
    string("not a number", u"NaN"_s, u"\"NaN\""_s);
    string("trailing line feed", u"pw\n"_s, u"\"pw\\n\""_s);
    string("carriage return", u"a\r\nb"_s, u"\"a\\r\\nb\""_s);
    string("NUL", QString(u"a"_s) + QChar::Null, u"\"a\\u0000\""_s);
    string("a byte that is no UTF-8", QString(QChar(0xDCE9)), QString(QChar(0xDCE9)));
    string("not ASCII", u"é😀"_s, u"é😀"_s);
    row("null", json::Value(), u"null"_s);
    row("boolean value", json::Value(false), u"false"_s);
    row("integer", json::Value(qint64(4242)), u"4242"_s);
    row("real", json::Value(5.0), u"5.0"_s);
    row("infinity", json::Value(std::numeric_limits<double>::infinity()), u"Infinity"_s);
    row("list", json::Value(json::List{json::Value(u"é"_s)}), u"[\"é\"]"_s);
    json::Table table;
    table.set(u"b"_s, json::Value(qint64(1)));
    table.set(u"a"_s, json::Value(json::List()));
    row("table", json::Value(table), u"{\"b\": 1, \"a\": []}"_s);
}

void TestValues::writings()
{
    QFETCH(json::Value, value);
    const QString text = textOfValue(value);
    QTEST(text, "text");
    QCOMPARE(valueOfText(text, Depth), value);
}

void TestValues::everyTextComesBack()
{
    const QList<QChar> alphabet{u'"', u'\\', u'[',  u']',          u'1',
                                u'/', u'a',  u'\n', QChar(0xDCE9), QChar(0xD800)};
    for (int number = 0; number < 100'000; ++number) {
        QString text;
        for (int rest = number; rest > 0; rest /= 10)
            text += alphabet[rest % 10];
        const json::Value value(text);
        const QString written = textOfValue(value);
        QCOMPARE(valueOfText(textOfBytes(bytesOfText(written)), Depth), value);
    }
}

TOWERKEY_TEST(TestValues)

#include "testvalues.moc"
