// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/value.h"
#include "tests/support/registry.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace towerkey::json;

namespace {

Value nested(int depth)
{
    Value value;
    for (int i = 0; i < depth; ++i)
        value = Value(List{value});
    return value;
}

} // namespace

class TestJsonWriting : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void strings_data();
    void strings();
    void layouts();
    void deepNesting();
    void tableKeepsOrder();
    void largeTableFindsAfterRemoval();
    void tablesCompareWithoutOrder();
    void truth();
};

void TestJsonWriting::numbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("written");
    QTest::addRow("whole") << 1000.0 << "1000.0"_ba;
    QTest::addRow("zero") << 0.0 << "0.0"_ba;
    QTest::addRow("minus zero") << -0.0 << "-0.0"_ba;
    QTest::addRow("shortest") << 0.1 << "0.1"_ba;
    QTest::addRow("all digits") << 0.1 + 0.2 << "0.30000000000000004"_ba;
    QTest::addRow("small without exponent") << 0.0001 << "0.0001"_ba;
    QTest::addRow("small with exponent") << 0.00001 << "1e-05"_ba;
    QTest::addRow("smaller with fraction") << -1.5e-7 << "-1.5e-07"_ba;
    QTest::addRow("large without exponent") << 1234567890123456.0 << "1234567890123456.0"_ba;
    QTest::addRow("large with exponent") << 1e16 << "1e+16"_ba;
    QTest::addRow("exponent of three digits") << 1e100 << "1e+100"_ba;
    QTest::addRow("smallest") << 5e-324 << "5e-324"_ba;
    QTest::addRow("largest") << 1.7976931348623157e308 << "1.7976931348623157e+308"_ba;
    QTest::addRow("infinite") << std::numeric_limits<double>::infinity() << "Infinity"_ba;
    QTest::addRow("minus infinite") << -std::numeric_limits<double>::infinity() << "-Infinity"_ba;
    QTest::addRow("no number") << std::numeric_limits<double>::quiet_NaN() << "NaN"_ba;
}

void TestJsonWriting::numbers()
{
    QFETCH(double, number);
    QTEST(pythonNumber(number), "written");
}

void TestJsonWriting::strings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QByteArray>("ascii");
    QTest::addRow("empty") << u""_s << R"("")"_ba << R"("")"_ba;
    QTest::addRow("quote and backslash") << u"\"\\/"_s << R"("\"\\/")"_ba << R"("\"\\/")"_ba;
    QTest::addRow("short escapes")
        << u"\b\f\n\r\t"_s << R"("\b\f\n\r\t")"_ba << R"("\b\f\n\r\t")"_ba;
    QTest::addRow("control character") << u"\u0001"_s << R"("\u0001")"_ba << R"("\u0001")"_ba;
    QTest::addRow("null character")
        << QString(QChar(u'\0')) << R"("\u0000")"_ba << R"("\u0000")"_ba;
    QTest::addRow("delete") << u"\u007f"_s << "\"\x7F\""_ba << R"("\u007f")"_ba;
    QTest::addRow("accent") << u"é"_s << "\"é\""_ba << R"("\u00e9")"_ba;
    QTest::addRow("beyond 16 bits") << u"🙂"_s << "\"🙂\""_ba << R"("\ud83d\ude42")"_ba;
    QTest::addRow("byte order mark") << u"\uFEFF"_s << "\"\xEF\xBB\xBF\""_ba << R"("\ufeff")"_ba;
    QTest::addRow("half a character")
        << QString(QChar(0xDC80)) << R"("\udc80")"_ba << R"("\udc80")"_ba;
    QTest::addRow("halves in the wrong order")
        << QString(QChar(0xDC80)) + QChar(0xD800) << R"("\udc80\ud800")"_ba
        << R"("\udc80\ud800")"_ba;
}

void TestJsonWriting::strings()
{
    QFETCH(QString, text);
    QTEST(quoted(text), "utf8");
    QTEST(toJson(Value(text)), "utf8");
    QTEST(toJson(Value(text), Layout::IndentedUtf8), "utf8");
    QTEST(toJson(Value(text), Layout::Indented), "ascii");
}

void TestJsonWriting::layouts()
{
    Table inner;
    inner.set(u"é"_s, Value(true));
    Table table;
    table.set(u"list"_s, Value(List{Value(qint64(1)), Value(), Value(List())}));
    table.set(u"table"_s, Value(inner));
    table.set(u"empty"_s, Value(Table()));
    const Value value(table);
    QCOMPARE(toJson(value), R"({"list": [1, null, []], "table": {"é": true}, "empty": {}})"_ba);
    const QByteArray indented =
        "{\n  \"list\": [\n    1,\n    null,\n    []\n  ],\n  \"table\": {\n"
        "    \"\\u00e9\": true\n  },\n  \"empty\": {}\n}"_ba;
    QCOMPARE(toJson(value, Layout::Indented), indented);
    QCOMPARE(toJson(value, Layout::IndentedUtf8), QByteArray(indented).replace("\\u00e9", "é"));
}

void TestJsonWriting::deepNesting()
{
    const QByteArray text = toJson(nested(2'000));
    QCOMPARE(text, QByteArray(2'000, '[') + "null" + QByteArray(2'000, ']'));
}

void TestJsonWriting::tableKeepsOrder()
{
    Table table;
    table.set(u"b"_s, Value(qint64(1)));
    table.set(u"a"_s, Value(qint64(2)));
    table.set(u"b"_s, Value(qint64(3)));
    QCOMPARE(toJson(Value(table)), R"({"b": 3, "a": 2})"_ba);
    table.remove(u"b"_s);
    table.set(u"b"_s, Value(qint64(4)));
    QCOMPARE(toJson(Value(table)), R"({"a": 2, "b": 4})"_ba);
    table.remove(u"missing"_s);
    QCOMPARE(table.size(), 2);
    QVERIFY(!table.find(u"missing"_s));
}

void TestJsonWriting::largeTableFindsAfterRemoval()
{
    Table table;
    for (int i = 0; i < 1000; ++i)
        table.set(QString::number(i), Value(qint64(i)));
    for (int i = 0; i < 1000; i += 3)
        table.remove(QString::number(i));
    for (int i = 0; i < 1000; ++i) {
        const Value *value = table.find(QString::number(i));
        QCOMPARE(value != nullptr, i % 3 != 0);
        QVERIFY(!value || *value == Value(qint64(i)));
    }
    while (!table.isEmpty())
        table.remove(table.keyAt(0));
    table.set(u"5"_s, Value());
    QCOMPARE(table.indexOf(u"5"_s), 0);
}

void TestJsonWriting::tablesCompareWithoutOrder()
{
    Table one;
    one.set(u"a"_s, Value(qint64(1)));
    one.set(u"b"_s, Value(1.0));
    Table other;
    other.set(u"b"_s, Value(1.0));
    other.set(u"a"_s, Value(qint64(1)));
    QVERIFY(one == other);
    other.set(u"b"_s, Value(qint64(1)));
    QVERIFY(!(one == other));
}

void TestJsonWriting::truth()
{
    QVERIFY(!Value().isTruthy());
    QVERIFY(!Value(false).isTruthy());
    QVERIFY(!Value(qint64(0)).isTruthy());
    QVERIFY(!Value(-0.0).isTruthy());
    QVERIFY(!Value(QString()).isTruthy());
    QVERIFY(!Value(List()).isTruthy());
    QVERIFY(!Value(Table()).isTruthy());
    QVERIFY(Value(u"false"_s).isTruthy());
    QVERIFY(Value(qint64(-1)).isTruthy());
    QVERIFY(Value(std::numeric_limits<double>::quiet_NaN()).isTruthy());
    QVERIFY(Value(List{Value()}).isTruthy());
}

TOWERKEY_TEST(TestJsonWriting)

#include "testjsonwriting.moc"
