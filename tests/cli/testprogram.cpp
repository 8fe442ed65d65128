// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/cli/clirun.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

/// The real program, once: everything else is tested in process.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void streamsAndStatus();
};

void TestProgram::streamsAndStatus()
{
    const Folder folder;
    const QString file = folder.write(u"a.json"_s, "{\"Name\": \"é\"}");
    QProcess process;
    process.start(QStringLiteral(TOWERKEY_CLI), {u"get"_s, file, u"Name"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), "\"é\"\n");
    QCOMPARE(process.readAllStandardError(), "");

    process.start(QStringLiteral(TOWERKEY_CLI), {u"get"_s, file});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardOutput(), "");
    QVERIFY(!process.readAllStandardError().isEmpty());
}

TOWERKEY_TEST(TestProgram)

#include "testprogram.moc"
