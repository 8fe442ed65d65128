// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/cli/clirun.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

class TestDiff : public QObject
{
    Q_OBJECT

private slots:
    void equal();
    void differences();
    void services();
    void programs();
    void secrets();
    void crash();
    void wrongUsage_data();
    void wrongUsage();
};

void TestDiff::equal()
{
    const Folder folder;
    const QString a = folder.write(u"a.json"_s, R"({"Name": "x", "RegisteredUsers": {"a": "b"}})");
    const QString b =
        folder.write(u"b.env"_s, "ORTHANC__REGISTERED_USERS={\"a\":\"b\"}\nORTHANC__NAME=x\nA=1\n");
    const CliRun run = runCli({u"diff"_s, a, b});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.out,
             u"Orthanc gets the same of both.\nVariables:\n"
             "  A: not set → 1, which the image passes over\n"_s);
}

void TestDiff::differences()
{
    const Folder folder;
    const QString a = folder.write(u"a.json"_s, R"({"Name": "x", "RegisteredUsers": {"a": "b"}})");
    const QString b = folder.write(u"b.env"_s,
                                   "ORTHANC__NAME=y\nVERBOSE_ENABLED=true\n"
                                   "DICOM_WEB_PLUGIN_ENABLED=true\n");
    const CliRun run = runCli({u"diff"_s, a, b});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out,
             u"starts → refuses to start, exit status 253\n"
             "  Nobody could log in: authentication and remote access are on, and there is no "
             "user. Add one to RegisteredUsers, or set ORTHANC_PASSWORD.\n"
             "Settings:\n"
             "  Name: \"x\" (file:/etc/orthanc/a.json, %1:1:10) → \"y\" (env-var:ORTHANC__NAME, "
             "%2:1:1)\n"
             "  RegisteredUsers.a: \"••••••••\" (file:/etc/orthanc/a.json, %1:1:40) → not given\n"
             "  DicomWeb.Enable: not given → true (defaults:DicomWeb), which is the default "
             "anyway\n"
             "Plugins:\n"
             "  DICOMweb: off → on: DICOM_WEB_PLUGIN_ENABLED\n"
             "Variables:\n"
             "  VERBOSE_ENABLED: not set → true\n"_s.arg(a, b));
}

void TestDiff::services()
{
    const Folder folder;
    const QString file = folder.write(u"compose.yaml"_s, R"(services:
  a:
    image: orthancteam/orthanc:26.8.1
    environment: {ORTHANC__NAME: one, ORTHANC_PASSWORD: x}
  b:
    image: orthancteam/orthanc:26.8.1
    environment: {ORTHANC__NAME: two, ORTHANC_PASSWORD: x}
)");
    const CliRun run = runCli({u"diff"_s, file + u"#a", file + u"#b"});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains(u"Name: \"one\""), qPrintable(run.out + run.err));
    QVERIFY(run.out.contains(u"\"two\""));
    QCOMPARE(runCli({u"diff"_s, file + u"#a", file + u"#a"}).status, 0);
    QVERIFY(runCli({u"diff"_s, file + u"#a", file + u"#c"}).status > 1);
}

void TestDiff::programs()
{
    const Folder folder;
    const QString a = folder.write(u"a.env"_s, "ORTHANC_PASSWORD=x\n");
    const QString b = folder.write(u"b.env"_s, "ORTHANC_PASSWORD=x\nORTHANC__HTTP_PORT=8042\n");
    const CliRun run = runCli({u"diff"_s, u"--format"_s, u"json"_s, a, b});
    QCOMPARE(run.status, 0);
    QVERIFY(
        run.out.startsWith(u"{\n  \"equal\": true,\n  \"before\": {\n    \"image\": \"26.8.1\""));
    QVERIFY(run.out.contains(u"\"path\": \"HttpPort\",\n      \"before\": null,"));
    QVERIFY(run.out.contains(u"\"isDefaultAnyway\": true"));
}

void TestDiff::secrets()
{
    const Folder folder;
    const QString a = folder.write(u"a.env"_s, "ORTHANC_PASSWORD=Zebra1\nMY_TOKEN=Zebra2\n");
    const QString b = folder.write(u"b.env"_s, "ORTHANC_PASSWORD=Zebra3\nMY_TOKEN=Zebra4\n");
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const CliRun run = runCli({u"diff"_s, u"--format"_s, format, a, b});
        QCOMPARE(run.status, 1);
        QVERIFY2(!run.out.contains(u"Zebra"), qPrintable(run.out));
        const CliRun shown =
            runCli({u"diff"_s, u"--reveal-secrets"_s, u"--format"_s, format, a, b});
        QVERIFY(shown.out.contains(u"Zebra3"));
    }
}

void TestDiff::crash()
{
    const Folder folder;
    const QString a = folder.write(u"a.env"_s, "ORTHANC__A_=1\n");
    const QString b = folder.write(u"b.env"_s, "ORTHANC_PASSWORD=x\n");
    const CliRun run = runCli({u"diff"_s, a, b});
    QCOMPARE(run.status, 1);
    QVERIFY(run.out.startsWith(u"crashes, exit status 1 → starts\n"));
    QVERIFY(run.out.contains(u"no configuration to compare"));
}

void TestDiff::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one") << QStringList{u"diff"_s, u"a.json"_s};
    QTest::newRow("three") << QStringList{u"diff"_s, u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("root") << QStringList{u"diff"_s, u"--root"_s, u"r"_s, u"a"_s, u"b"_s};
    QTest::newRow("unknown image")
        << QStringList{u"diff"_s, u"--image"_s, u"1.0"_s, u"a"_s, u"b"_s};
}

void TestDiff::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty() && !run.err.isEmpty());
}

TOWERKEY_TEST(TestDiff)

#include "testdiff.moc"
