// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/cli/clirun.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

class TestUpgradeCommand : public QObject
{
    Q_OBJECT

private slots:
    void explains();
    void nothingChanges();
    void withoutFiles();
    void programs();
    void applies();
    void dryRun();
    void plainFiles();
    void secrets();
    void wrongUsage_data();
    void wrongUsage();

private:
    static QByteArray project(const QByteArray &image)
    {
        return "services:\n  orthanc:\n    image: " + image
            + " # pinned\n    environment:\n      NAME: x   # old\n"
              "      ORTHANC__REGISTERED_USERS: '{\"ann\": \"Zebra\"}'\n";
    }
};

void TestUpgradeCommand::explains()
{
    const Folder folder;
    const QString file = folder.write(u"compose.yaml"_s, project("orthancteam/orthanc:26.6.1"));
    const CliRun run = runCli({u"upgrade"_s, u"--to"_s, u"26.7.0"_s, file});
    QCOMPARE(run.status, 1);
    for (const QString &part : {u"26.6.1 (Orthanc 1.12.11) → 26.7.0 (Orthanc 1.12.11)\n"_s,
                                u"Start: starts → refuses to start, exit status 254\n"_s,
                                u"    26.7.0: Names of before April 2020 stop the start"_s,
                                u"MALLOC_ARENA_MAX: 5 → not set\n"_s, u"[legacy-name]\n"_s,
                                u"fix: Rename NAME to ORTHANC__NAME (--apply does it)"_s}) {
        QVERIFY2(run.out.contains(part), qPrintable(part + u"\n\n"_s + run.out + run.err));
    }
}

void TestUpgradeCommand::nothingChanges()
{
    const Folder folder;
    const QString file = folder.write(u"a.env"_s, "ORTHANC_PASSWORD=x\n");
    const CliRun run =
        runCli({u"upgrade"_s, u"--image"_s, u"26.8.0"_s, u"--to"_s, u"latest"_s, file});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains(u"Nothing changes for this deployment: it starts."),
             qPrintable(run.out));
}

void TestUpgradeCommand::withoutFiles()
{
    const CliRun run = runCli({u"upgrade"_s, u"--image"_s, u"25.10.5"_s, u"--to"_s, u"25.11.1"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains(u"  25.11.0: The Education plugin came."));
    QVERIFY(!run.out.contains(u"Start:"));
}

void TestUpgradeCommand::programs()
{
    const Folder folder;
    const QString file = folder.write(u"compose.yaml"_s, project("orthancteam/orthanc:26.6.1"));
    const CliRun run =
        runCli({u"upgrade"_s, u"--format"_s, u"json"_s, u"--to"_s, u"26.7.0"_s, file});
    QCOMPARE(run.status, 1);
    for (const QString &part :
         {u"\"exit\": 254"_s, u"\"rule\": \"legacy-name\""_s, u"\"id\": \"legacy-refused\""_s,
          u"\"concerns\": true"_s, u"\"safe\": true"_s})
        QVERIFY2(run.out.contains(part), qPrintable(part + u"\n\n"_s + run.out));
}

void TestUpgradeCommand::applies()
{
    const Folder folder;
    const QString file = folder.write(u"compose.yaml"_s, project("osimis/orthanc:23.4.0"));
    const CliRun run = runCli({u"upgrade"_s, u"--apply"_s, u"--to"_s, u"26.8.1"_s, file});
    QCOMPARE(run.err + run.out, QString());
    QCOMPARE(run.status, 0);
    QByteArray expected = project("orthancteam/orthanc:26.8.1");
    expected.replace(" NAME: x", " ORTHANC__NAME: x");
    QCOMPARE(folder.read(u"compose.yaml"_s), expected);
}

void TestUpgradeCommand::dryRun()
{
    const Folder folder;
    const QByteArray text = project("osimis/orthanc:23.4.0");
    const QString file = folder.write(u"compose.yaml"_s, text);
    const CliRun run =
        runCli({u"upgrade"_s, u"--apply"_s, u"--dry-run"_s, u"--to"_s, u"26.8.1"_s, file});
    QCOMPARE(run.status, 0);
    QCOMPARE(folder.read(u"compose.yaml"_s), text);
    QVERIFY2(run.out.contains(u"+    image: orthancteam/orthanc:26.8.1 # pinned"),
             qPrintable(run.out));
    QVERIFY(run.out.contains(u"-      NAME: x"));
    QVERIFY(!run.out.contains(u"Zebra"));
}

void TestUpgradeCommand::plainFiles()
{
    const Folder folder;
    const QString file = folder.write(u"a.env"_s, "# c\nNAME=x\n");
    const CliRun run = runCli(
        {u"upgrade"_s, u"--apply"_s, u"--image"_s, u"26.6.1"_s, u"--to"_s, u"26.8.1"_s, file});
    // The name is mended; that there is no user needs somebody to decide.
    QCOMPARE(run.status, 1);
    QCOMPARE(folder.read(u"a.env"_s), "# c\nORTHANC__NAME=x\n");
    QVERIFY(run.err.contains(u"Start the container with orthancteam/orthanc:26.8.1"));
    QVERIFY(run.err.contains(u"there is no user"));
}

void TestUpgradeCommand::secrets()
{
    const Folder folder;
    const QString file = folder.write(u"a.env"_s, "ORTHANC_PASSWORD=Zebra\n");
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const CliRun run = runCli({u"upgrade"_s, u"--format"_s, format, u"--image"_s, u"26.6.1"_s,
                                   u"--to"_s, u"26.8.1"_s, file});
        QVERIFY2(run.out.contains(u"RegisteredUsers.orthanc"), qPrintable(run.out));
        QVERIFY(!run.out.contains(u"Zebra"));
    }
}

void TestUpgradeCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no release") << QStringList{u"upgrade"_s, u"a.json"_s};
    QTest::newRow("unknown release") << QStringList{u"upgrade"_s, u"--to"_s, u"99"_s};
    QTest::newRow("nothing to change")
        << QStringList{u"upgrade"_s, u"--to"_s, u"26.8.1"_s, u"--apply"_s};
}

void TestUpgradeCommand::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty() && !run.err.isEmpty());
}

TOWERKEY_TEST(TestUpgradeCommand)

#include "testupgradecommand.moc"
