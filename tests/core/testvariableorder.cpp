// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/variableorder.h"
#include "tests/support/datafile.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::image;

class TestVariableOrder : public QObject
{
    Q_OBJECT

private slots:
    void orderKeys_data();
    void orderKeys();
    void shellIdentifiers_data();
    void shellIdentifiers();
    void order_data();
    void order();
};

void TestVariableOrder::orderKeys_data()
{
    QTest::addColumn<quint32>("key");
    const json::Table data = test::dataFile(u"order-keys.json"_s);
    for (const auto &[name, key] : *data.find(u"keys"_s)->as<json::Table>())
        QTest::newRow(qPrintable(name)) << key.as<json::Integer>()->digits.toUInt();
}

void TestVariableOrder::orderKeys()
{
    QFETCH(quint32, key);
    QCOMPARE(orderKey(QTest::currentDataTag()), key);
}

void TestVariableOrder::shellIdentifiers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isIdentifier");

    QTest::newRow("capitals") << QByteArray("ORTHANC__NAME") << true;
    QTest::newRow("underscore first") << QByteArray("_a1") << true;
    QTest::newRow("lower case") << QByteArray("verbosity") << true;
    QTest::newRow("digit first") << QByteArray("1A") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("hyphen") << QByteArray("ORTHANC__FOO-BAR") << false;
    QTest::newRow("dot") << QByteArray("ORTHANC__A.B") << false;
    QTest::newRow("not ASCII") << QByteArray("ORTHANC__\xC3\x89T\xC3\x89") << false;
}

void TestVariableOrder::shellIdentifiers()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isIdentifier);
    QCOMPARE(isShellIdentifier(name), isIdentifier);
}

void TestVariableOrder::order_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<QList<qsizetype>>("expected");

    const auto row = [](const char *title, const char *names, const QList<qsizetype> &expected) {
        QTest::newRow(title) << QByteArray(names).split(' ') << expected;
    };
    row("a single setting beats ORTHANC_JSON", "ORTHANC__NAME ORTHANC_JSON", {1, 0});
    row("ORTHANC_JSON beats the users", "ORTHANC_JSON ORTHANC__REGISTERED_USERS", {1, 0});
    row("section before its setting", "ORTHANC__POSTGRESQL__HOST ORTHANC__POSTGRESQL", {1, 0});
    row("MySQL: section before its setting", "ORTHANC__MYSQL__PORT ORTHANC__MYSQL", {1, 0});
    row("other names first", "ORTHANC__MYSQL A.B ORTHANC__DICOM_WEB A-B", {3, 1, 2, 0});
    row("other names by their own hash",
        "ORTHANC__X-16 ORTHANC__X-22 ORTHANC__X-5 ORTHANC__X-7 ORTHANC__X-4", {1, 3, 2, 4, 0});
    row("other names of equal hash", "ORTHANC__X-27 ORTHANC__X-186", {1, 0});
    row("an equal other name comes anew", "ORTHANC__X-27 ORTHANC__X-186 ORTHANC__X-27", {2, 1});
    row("the last of equal names", "A B A", {1, 2});
    row("the last of equal other names", "A-B C A-B", {2, 1});
    row("of equal keys the later one first", "ORTHANC__AMX ORTHANC__AQD", {1, 0});
    row("the other way round", "ORTHANC__AQD ORTHANC__AMX", {1, 0});
    row("an equal name keeps the place of its first", "ORTHANC__AMX ORTHANC__AQD ORTHANC__AMX",
        {1, 2});
}

void TestVariableOrder::order()
{
    QFETCH(QByteArrayList, names);
    QFETCH(QList<qsizetype>, expected);
    QCOMPARE(startUpOrder(names), expected);
}

TOWERKEY_TEST(TestVariableOrder)

#include "testvariableorder.moc"
