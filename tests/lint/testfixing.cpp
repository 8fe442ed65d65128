// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixing.h"
#include "tests/lint/scene.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;

/// Many fixes at once.
class TestFixing : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void manyNames();
    void everyFixIsUndone();

private:
    static lint::Fixed fixed(const Scene &scene)
    {
        return lint::fixSafely(scene.deployment(), scene.image(), images(), test::catalogue());
    }
    static QByteArray textOf(const Scene &scene, const lint::Fixed &fixed)
    {
        auto deployment = scene.deployment();
        deployment.apply(fixed.edit);
        return deployment.source(0).text;
    }
};

void TestFixing::lines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("several names", "ORTHANC_NAME=a\nORTHANC_DICOM_AET=B\n",
        "ORTHANC__NAME=a\nORTHANC__DICOM_AET=B\n");
    row("name that is there already", "ORTHANC__NAME=a\nORTHANC_NAME=b\n",
        "ORTHANC__NAME=a\nORTHANC_NAME=b\n");
    row("two names that mean one", "ORTHANC_NAME=a\northanc__name=b\n",
        "ORTHANC__NAME=a\northanc__name=b\n");
    row("name, and then its value", "ORTHANC_DICOM_AET=B\nVEBOSE_ENABLED=true\n",
        "ORTHANC__DICOM_AET=B\nVERBOSE_ENABLED=true\n");
}

void TestFixing::lines()
{
    QFETCH(const QByteArray, before);
    const Scene scene = Scene().env(before);
    QTEST(textOf(scene, fixed(scene)), "after");
}

/// What was done is told once each, and nothing is left to do.
void TestFixing::manyNames()
{
    constexpr int count = 3'000;
    QByteArray text;
    QByteArray expected;
    for (int i = 0; i < count; ++i) {
        const QByteArray rest = "DICOM_MODALITIES__M" + QByteArray::number(i) + "=x\n";
        text += "ORTHANC_" + rest;
        expected += "ORTHANC__" + rest;
    }
    const Scene scene = Scene().env(text);
    const lint::Fixed all = fixed(scene);
    QCOMPARE(textOf(scene, all), expected);
    QCOMPARE(all.titles.size(), count);
    QCOMPARE(all.edit.changes.size(), 1);
    QVERIFY(fixed(Scene().env(expected)).titles.isEmpty());
}

void TestFixing::everyFixIsUndone()
{
    const Scene scene = Scene().env("ORTHANC_NAME=a\nORTHANC_DICOM_AET=B\n\nVEBOSE_ENABLED=true");
    auto deployment = scene.deployment();
    const QByteArray before = deployment.source(0).text;
    const auto undo = deployment.apply(fixed(scene).edit);
    QVERIFY(deployment.source(0).text != before);
    deployment.apply(undo);
    QCOMPARE(deployment.source(0).text, before);
}

TOWERKEY_TEST(TestFixing)

#include "testfixing.moc"
