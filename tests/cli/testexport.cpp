// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"
#include "tests/cli/clirun.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;

/// towerkey-cli export: what it writes, what it says, and when it refuses.
class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void forms_data();
    void forms();
    void dryRun();
    void dryRunShowsChanges();
    void asJson();
    void changedFilesNeedForce();
    void badUsage_data();
    void badUsage();
    void startThatWouldFail();
    void whyItFailsHasNoSecrets();
    void folderThatIsAFile();
    void outputHasNoSecrets_data();
    void outputHasNoSecrets();
    void databaseIsOptional();

private:
    CliRun exported(const QStringList &more) const;

    std::unique_ptr<Folder> m_folder;
};

void TestExport::init()
{
    m_folder = std::make_unique<Folder>();
    m_folder->write(u"in/orthanc.json"_s,
                    R"({"Name": "PACS", "RegisteredUsers": {"alice": "s3cr3t-alice"},
 "PostgreSQL": {"Host": "db", "Password": "s3cr3t-pg"}})");
    m_folder->write(u"in/pacs.env"_s, "ORTHANC_PASSWORD=s3cr3t-orthanc\nMY_TOKEN=s3cr3t-token\n");
}

CliRun TestExport::exported(const QStringList &more) const
{
    return runCli(
        QStringList{u"export"_s, m_folder->path(u"in"_s), u"--output"_s, m_folder->path(u"out"_s)}
        + more);
}

void TestExport::forms_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("files");
    const QString readme = u"README.md"_s;
    const QString ignore = u".gitignore"_s;
    QTest::newRow("bundle") << u"bundle"_s
                            << QStringList{u".env"_s, u".env.example"_s, ignore,
                                           readme,    u"compose.yaml"_s, u"orthanc.json"_s};
    QTest::newRow("stack") << u"stack"_s
                           << QStringList{u".env"_s, u".env.example"_s, ignore,
                                          readme,    u"orthanc.json"_s, u"stack.yaml"_s};
    QTest::newRow("kubernetes") << u"kubernetes"_s
                                << QStringList{ignore, readme, u"orthanc.yaml"_s, u"secret.yaml"_s};
    QTest::newRow("kustomize") << u"kustomize"_s
                               << QStringList{ignore, readme, u"kustomization.yaml"_s,
                                              u"orthanc.json"_s, u"workload.yaml"_s};
    QTest::newRow("docker-run") << u"docker-run"_s
                                << QStringList{ignore, readme, u"docker-run.sh"_s,
                                               u"orthanc.json"_s, u"secret.env"_s};
    QTest::newRow("json") << u"json"_s
                          << QStringList{ignore, readme, u"orthanc.json"_s, u"secret.env"_s};
    QTest::newRow("variables") << u"variables"_s
                               << QStringList{ignore, readme, u"orthanc.env"_s, u"secret.env"_s};
}

void TestExport::forms()
{
    QFETCH(const QString, form);
    QFETCH(const QStringList, files);
    const CliRun run = exported({u"--as"_s, form});
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QVERIFY2(run.out.startsWith(u"Proven: "_s), qPrintable(run.out));
    QStringList names = QDir(m_folder->path(u"out"_s)).entryList(QDir::Files | QDir::Hidden);
    names.sort();
    QStringList expected = files;
    expected.sort();
    QCOMPARE(names, expected);
    // Twice gives the same, but for a password that is made anew.
    QCOMPARE(exported({u"--as"_s, form}).status, 0);
}

void TestExport::dryRun()
{
    const CliRun run = exported({u"--dry-run"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains(u"compose.yaml"_s));
    QVERIFY(!QFile::exists(m_folder->path(u"out"_s)));
}

void TestExport::dryRunShowsChanges()
{
    QCOMPARE(exported({}).status, 0);
    QByteArray there = m_folder->read(u"out/compose.yaml"_s);
    there.replace("    image: ", "    # MY_PASSWORD: hunter2\n    image: ");
    m_folder->write(u"out/compose.yaml"_s, there);
    const CliRun run = exported({u"--dry-run"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains(u"\n--- compose.yaml\n+++ compose.yaml\n@@ "_s));
    QVERIFY(run.out.contains(u"\n-    # MY_PASSWORD: "_s));
    QVERIFY(!run.out.contains(u"hunter2"_s));
    QVERIFY(!run.out.contains(u"--- orthanc.json"_s));
    QCOMPARE(m_folder->read(u"out/compose.yaml"_s), there);
    QVERIFY(exported({u"--dry-run"_s, u"--reveal-secrets"_s}).out.contains(u"hunter2"_s));
    const CliRun json = exported({u"--dry-run"_s, u"--format"_s, u"json"_s});
    QVERIFY(json.out.contains(u"\"change\""_s));
    QVERIFY(!json.out.contains(u"hunter2"_s));
}

void TestExport::asJson()
{
    const CliRun run = exported({u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 0);
    const auto document = json::Document::parse(run.out.toUtf8());
    const auto valueAt = [&](const QStringList &keys) {
        return document.value(document.find(SettingPath(keys)));
    };
    QCOMPARE(valueAt({u"proof"_s, u"holds"_s}), json::Value(true));
    QCOMPARE(valueAt({u"written"_s}), json::Value(true));
    QCOMPARE(valueAt({u"files"_s, u"0"_s, u"path"_s}), json::Value(u"compose.yaml"_s));
    QCOMPARE(valueAt({u"files"_s, u"0"_s, u"before"_s}), json::Value(u"new"_s));
}

void TestExport::changedFilesNeedForce()
{
    m_folder->write(u"out/compose.yaml"_s, "mine");
    const CliRun refused = exported({});
    QCOMPARE(refused.status, 3);
    QVERIFY(refused.err.contains(m_folder->path(u"out/compose.yaml"_s)));
    QCOMPARE(QDir(m_folder->path(u"out"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"compose.yaml"_s});
    QCOMPARE(m_folder->read(u"out/compose.yaml"_s), "mine");
    QCOMPARE(exported({u"--force"_s}).status, 0);
    QVERIFY(m_folder->read(u"out/compose.yaml"_s).startsWith("# Orthanc"));
}

void TestExport::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("form") << QStringList{u"--as"_s, u"helm"_s};
    QTest::newRow("policy") << QStringList{u"--policy"_s, u"all"_s};
    QTest::newRow("folder") << QStringList{u"--output"_s, u""_s};
}

void TestExport::badUsage()
{
    QFETCH(const QStringList, arguments);
    const CliRun run = exported(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(!run.err.isEmpty());
    QVERIFY(!QFile::exists(m_folder->path(u"out"_s)));
}

void TestExport::startThatWouldFail()
{
    m_folder->write(u"in/orthanc.json"_s, "{\"PostgreSQL\": 1}");
    const CliRun run = exported({});
    QCOMPARE(run.status, 1);
    QVERIFY(!run.err.isEmpty());
    QVERIFY(!QFile::exists(m_folder->path(u"out"_s)));
}

/// A word that is no JSON may be a password whose quotes were forgotten.
void TestExport::whyItFailsHasNoSecrets()
{
    m_folder->write(u"in/orthanc.json"_s, "{\"RegisteredUsers\": {\"a\": s3cr3t}}");
    const CliRun run = exported({});
    QCOMPARE(run.status, 1);
    QVERIFY(run.err.contains(u"orthanc.json:1:"_s));
    QVERIFY2(!QString(run.out + run.err).contains(u"s3cr3t"_s), qPrintable(run.err));
    QVERIFY(exported({u"--reveal-secrets"_s}).err.contains(u"s3cr3t"_s));
}

void TestExport::folderThatIsAFile()
{
    m_folder->write(u"out"_s, "mine");
    const CliRun run = exported({});
    QCOMPARE(run.status, 3);
    QVERIFY(run.err.contains(m_folder->path(u"out"_s)));
    QCOMPARE(m_folder->read(u"out"_s), "mine");
}

void TestExport::outputHasNoSecrets_data() { forms_data(); }

void TestExport::outputHasNoSecrets()
{
    QFETCH(const QString, form);
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const CliRun run = exported({u"--as"_s, form, u"--format"_s, format, u"--dry-run"_s});
        QVERIFY2(!QString(run.out + run.err).contains(u"s3cr3t"_s), qPrintable(run.out + run.err));
    }
    QCOMPARE(exported({u"--as"_s, form}).status, 0);
    for (const QString &name :
         QDir(m_folder->path(u"out"_s)).entryList(QDir::Files | QDir::Hidden)) {
        const bool isSecret = name == u".env" || name == u"secret.env" || name == u"secret.yaml";
        QCOMPARE(m_folder->read(u"out/"_s + name).contains("s3cr3t"), isSecret);
    }
}

void TestExport::databaseIsOptional()
{
    QCOMPARE(exported({}).status, 0);
    QVERIFY(m_folder->read(u"out/compose.yaml"_s).contains("postgres:"));
    QCOMPARE(exported({u"--no-database"_s, u"--force"_s}).status, 0);
    QVERIFY(!m_folder->read(u"out/compose.yaml"_s).contains("postgres:"));
}

TOWERKEY_TEST(TestExport)

#include "testexport.moc"
