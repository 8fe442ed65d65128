// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace towerkey::json;

class TestJsonValue : public QObject
{
    Q_OBJECT

private slots:
    void table_data();
    void table();
    void replacingMembers_data();
    void replacingMembers();
    void truth_data();
    void truth();
    void numbers_data();
    void numbers();
    void equality();
    void layouts();
};

namespace {

Value valueOf(const QByteArray &text)
{
    const auto document = Document::parse(text);
    return document.value(document.root());
}

} // namespace

void TestJsonValue::table_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {3, 11, 12, 13, 14, 500})
        QTest::addRow("%d members", size) << size;
}

void TestJsonValue::table()
{
    QFETCH(int, size);
    Table table;
    Table reversed;
    for (int i = 0; i < size; ++i) {
        table.set(QString::number(i), Value(qint64(i)));
        reversed.set(QString::number(size - 1 - i), Value(qint64(size - 1 - i)));
    }
    QVERIFY(table == reversed);
    table.set(u"1"_s, Value(u"x"_s));
    QCOMPARE(table.size(), size);
    QCOMPARE(table.indexOf(u"1"_s), 1);
    QVERIFY(!(table == reversed));
    table.remove(u"0"_s);
    table.remove(u"none"_s);
    QCOMPARE(table.size(), size - 1);
    QVERIFY(!table.contains(u"0"_s));
    for (int i = 1; i < size; ++i) {
        QCOMPARE(table.indexOf(QString::number(i)), i - 1);
        QCOMPARE(table.keyAt(i - 1), QString::number(i));
    }
    QVERIFY(table.find(u"2"_s) && *table.find(u"2"_s) == Value(qint64(2)));
    table.set(u"0"_s, Value());
    QCOMPARE(table.indexOf(u"0"_s), size - 1);
}

void TestJsonValue::replacingMembers_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("another value") << 5 << 2 << 1 << QStringList{u"2"_s};
    QTest::newRow("of many") << 50 << 20 << 2 << QStringList{u"20"_s, u"21"_s};
    QTest::newRow("renamed") << 50 << 20 << 1 << QStringList{u"x"_s};
    QTest::newRow("exchanged") << 50 << 20 << 2 << QStringList{u"21"_s, u"20"_s};
    QTest::newRow("nothing") << 50 << 20 << 0 << QStringList();
    QTest::newRow("grows large") << 12 << 12 << 0 << QStringList{u"x"_s, u"y"_s};
    QTest::newRow("grows small") << 14 << 0 << 3 << QStringList{u"x"_s};
    QTest::newRow("all") << 14 << 0 << 14 << QStringList();
}

void TestJsonValue::replacingMembers()
{
    QFETCH(const int, size);
    QFETCH(const int, first);
    QFETCH(const int, count);
    QFETCH(const QStringList, keys);
    Table table;
    QStringList wanted;
    for (int i = 0; i < size; ++i) {
        table.set(QString::number(i), Value(qint64(i)));
        wanted.append(QString::number(i));
    }
    QList<Table::Member> members;
    for (const QString &key : keys)
        members.append({key, Value(u"new"_s)});
    const Table before = table;
    table.replace(first, count, members);
    wanted.remove(first, count);
    for (qsizetype i = 0; i < keys.size(); ++i)
        wanted.insert(first + i, keys[i]);
    QCOMPARE(table.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QCOMPARE(table.keyAt(i), wanted[i]);
        QCOMPARE(table.indexOf(wanted[i]), i);
        const bool isNew = i >= first && i < first + keys.size();
        QVERIFY(table.at(i) == (isNew ? Value(u"new"_s) : *before.find(wanted[i])));
    }
    QVERIFY(!table.contains(u"none"_s));
    QCOMPARE(before.size(), size);
}

void TestJsonValue::truth_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("truth");
    for (const char *text : {"null", "false", "0", "-0", "0.0", "-0.0", "\"\"", "[]", "{}"})
        QTest::newRow(text) << QByteArray(text) << false;
    for (const char *text : {"true", "1", "-1", "0.1", "NaN", "\" \"", "[0]", "{\"\":0}", "\"0\""})
        QTest::newRow(text) << QByteArray(text) << true;
}

void TestJsonValue::truth()
{
    QFETCH(QByteArray, text);
    QTEST(valueOf(text).isTruthy(), "truth");
}

void TestJsonValue::numbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *text, double number) {
        QTest::newRow(text) << number << QByteArray(text);
    };
    row("1e+16", 1e16);
    row("9999999999999998.0", 9999999999999998.0);
    row("1e-05", 1e-5);
    row("0.0001", 1e-4);
    row("0.1", 0.1);
    row("0.30000000000000004", 0.1 + 0.2);
    row("1e+22", 1e22);
    row("-0.0", -0.0);
    row("0.0", 0.0);
    row("100.0", 100);
    row("1.2345678901234568e+17", 123456789012345680.0);
    row("5e-324", 5e-324);
    row("1.7976931348623157e+308", 1.7976931348623157e+308);
    row("-1.5e+100", -1.5e100);
    row("Infinity", HUGE_VAL);
    row("-Infinity", -HUGE_VAL);
    row("NaN", std::nan(""));
}

void TestJsonValue::numbers()
{
    QFETCH(double, number);
    QTEST(pythonNumber(number), "text");
    QVERIFY(valueOf(pythonNumber(number)) == Value(number));
}

void TestJsonValue::equality()
{
    QVERIFY(!(valueOf("1") == valueOf("1.0")));
    QVERIFY(!(valueOf("0.0") == valueOf("-0.0")));
    QVERIFY(valueOf("NaN") == valueOf("NaN"));
    QVERIFY(!(valueOf("NaN") == valueOf("1.5")));
    QVERIFY(valueOf("-0") == valueOf("0"));
    QVERIFY(valueOf("{\"a\":1,\"b\":[2]}") == valueOf("{\"b\":[2],\"a\":1}"));
    QVERIFY(!(valueOf("[1,2]") == valueOf("[2,1]")));
    QVERIFY(!(valueOf("true") == valueOf("1")));
}

void TestJsonValue::layouts()
{
    const Value value = valueOf(R"({"a":[1,{"é":"😀\ud800\u007f/"}],"e":{},"l":[],"n":null})");
    QCOMPARE(toJson(value),
             "{\"a\": [1, {\"é\": \"😀\\ud800\x7F/\"}], \"e\": {}, \"l\": [], \"n\": null}"_ba);
    QCOMPARE(toJson(value, Layout::Indented),
             "{\n  \"a\": [\n    1,\n    {\n      \"\\u00e9\": \"\\ud83d\\ude00\\ud800\\u007f/\"\n"
             "    }\n  ],\n  \"e\": {},\n  \"l\": [],\n  \"n\": null\n}"_ba);
    QCOMPARE(toJson(value, Layout::IndentedUtf8),
             "{\n  \"a\": [\n    1,\n    {\n      \"é\": \"😀\\ud800\x7F/\"\n"
             "    }\n  ],\n  \"e\": {},\n  \"l\": [],\n  \"n\": null\n}"_ba);
    QCOMPARE(quoted(u"a\"\\\n\u0001é"_s), "\"a\\\"\\\\\\n\\u0001é\""_ba);
}

TOWERKEY_TEST(TestJsonValue)

#include "testjsonvalue.moc"
