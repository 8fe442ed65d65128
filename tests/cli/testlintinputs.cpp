// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"
#include "tests/cli/clirun.h"
#include "tests/support/folder.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;

/// What the linter is given by scripts that run it on whatever is there: a clear word and a status
/// that can be told apart, and findings at names that others understand.
class TestLintInputs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void inputs_data();
    void inputs();
    void namesFilesFromHere_data();
    void namesFilesFromHere();
    void columnsCountCharacters();
    void promisesOnlyWhatFixDoes();

private:
    Folder m_folder;
    QString m_old;
};

static QByteArray project(const QByteArray &variables)
{
    return "services:\n  pacs:\n    image: orthancteam/orthanc:26.8.1\n    environment:\n"
        + variables;
}

void TestLintInputs::initTestCase()
{
    m_folder.write(u"good/a.json"_s, R"({"RegisteredUsers": {"a": "Xk3.pq-71mZ"}})");
    m_folder.write(u"mixed/a.json"_s, R"({"RegisteredUsers": {"a": "Xk3.pq-71mZ"}})");
    m_folder.write(u"mixed/b.json"_s, "{\n  \"Name\": \"x\"\n");
    m_folder.write(u"notes/README.md"_s, "# Nothing to see\n");
    m_folder.write(u"web/compose.yaml"_s, "services:\n  web:\n    image: nginx\n");
    m_folder.write(u"torn/compose.yaml"_s, "services:\n  pacs: [\n");
    m_folder.write(u"bytes.json"_s, QByteArray("\0\1\2", 3));
    m_folder.write(u"pacs/compose.yaml"_s, project("      ORTHANC_NAME: x\n"));
    QVERIFY(QDir(m_folder.path({})).mkpath(u"empty"_s));
    m_old = QDir::currentPath();
    QDir::setCurrent(m_folder.path({}));
}

void TestLintInputs::cleanupTestCase() { QDir::setCurrent(m_old); }

void TestLintInputs::inputs_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QStringList &paths, int status,
                        const QString &told) { QTest::newRow(name) << paths << status << told; };
    row("a folder that is good", {u"good"_s}, 0, u"hints: 1"_s);
    row("a broken file among good ones", {u"mixed"_s}, 1, u"b.json:3:1: error"_s);
    row("an empty folder", {u"empty"_s}, 3, u"empty"_s);
    row("a folder without configuration", {u"notes"_s}, 3, u"notes"_s);
    row("a project without Orthanc", {u"web"_s}, 3, u"no service or container that runs Orthanc"_s);
    row("no such file", {u"nowhere.json"_s}, 3, u"nowhere.json"_s);
    row("no such folder", {u"nowhere/"_s}, 3, u"nowhere"_s);
    row("one of two is not there", {u"good/a.json"_s, u"nowhere.json"_s}, 3, u"nowhere.json"_s);
    row("YAML that ends in the middle", {u"torn"_s}, 3, u"compose.yaml:3:1"_s);
    row("no text", {u"bytes.json"_s}, 3, u"bytes.json"_s);
}

/// The report goes to the output; what keeps it from being made, to the errors. Nothing else comes.
void TestLintInputs::inputs()
{
    QFETCH(const QStringList, paths);
    QFETCH(const int, status);
    QFETCH(const QString, told);
    for (const QString &format : {u"text"_s, u"json"_s, u"sarif"_s}) {
        const CliRun run = runCli(QStringList{u"lint"_s, u"--format"_s, format} + paths);
        QCOMPARE(run.status, status);
        QCOMPARE(run.out.isEmpty(), status == 3);
        QCOMPARE(run.err.isEmpty(), status != 3);
        const QString all = run.out + run.err;
        if (format == u"text" || status == 3)
            QVERIFY2(all.contains(told), qPrintable(all));
    }
}

void TestLintInputs::namesFilesFromHere_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << u"pacs"_s;
    QTest::newRow("a file") << u"pacs/compose.yaml"_s;
    QTest::newRow("a whole path") << m_folder.path(u"pacs/compose.yaml"_s);
}

void TestLintInputs::namesFilesFromHere()
{
    QFETCH(const QString, path);
    const CliRun text = runCli({u"lint"_s, path});
    QVERIFY2(text.out.startsWith(u"pacs/compose.yaml:"), qPrintable(text.out));
    const CliRun json = runCli({u"lint"_s, u"--format"_s, u"json"_s, path});
    QVERIFY2(json.out.contains(u"\"file\": \"pacs/compose.yaml\""), qPrintable(json.out));
    const CliRun sarif = runCli({u"lint"_s, u"--format"_s, u"sarif"_s, path});
    QVERIFY2(sarif.out.contains(u"\"uri\": \"pacs/compose.yaml\""), qPrintable(sarif.out));
    QVERIFY(!sarif.out.contains(u"file://"));
}

/// SARIF says what a column is: characters, of which one may take two units of UTF-16.
void TestLintInputs::columnsCountCharacters()
{
    m_folder.write(u"wide.json"_s, "{\"Name\": \"\U0001FA7B\U0001FA7B\", \"dicomAet\": \"A\"}\n");
    const CliRun run = runCli(
        {u"lint"_s, u"--format"_s, u"sarif"_s, u"--rule"_s, u"name-key-case"_s, u"wide.json"_s});
    QVERIFY(run.out.contains(u"\"columnKind\": \"unicodeCodePoints\""));
    const auto document = json::Document::parse(run.out.toUtf8());
    const auto region = [&](const QString &name, const QStringList &around) {
        const auto node = document.find(SettingPath(
            QStringList{u"runs"_s, u"0"_s, u"results"_s, u"0"_s} + around + QStringList{name}));
        return document.value(node).as<json::Integer>()->digits.toInt();
    };
    const QStringList place{u"locations"_s, u"0"_s, u"physicalLocation"_s, u"region"_s};
    // {"Name": "🩻🩻", is 15 characters, then come a blank and the key with its quotes.
    QCOMPARE(region(u"startColumn"_s, place), 16);
    QCOMPARE(region(u"endColumn"_s, place), 26);
    const QStringList deleted{u"fixes"_s,        u"0"_s, u"artifactChanges"_s, u"0"_s,
                              u"replacements"_s, u"0"_s, u"deletedRegion"_s};
    QVERIFY(region(u"startColumn"_s, deleted) >= 16);
}

/// "--fix does it" is said of nothing that --fix leaves.
void TestLintInputs::promisesOnlyWhatFixDoes()
{
    const QByteArray text = "x-names: &names\n  ORTHANC_NAME: x\n  NAME: y\n"
        + project("      <<: *names\n      VEBOSE_ENABLED: \"1\"\n")
        + "  other:\n    image: orthancteam/orthanc:26.8.1\n    environment: {<<: *names}\n";
    const QString file = m_folder.write(u"shared/compose.yaml"_s, text);
    QVERIFY(runCli({u"lint"_s, file}).out.contains(u"(--fix does it)"));
    const CliRun fixed = runCli({u"lint"_s, u"--fix"_s, file});
    QVERIFY2(!fixed.out.contains(u"(--fix does it)"), qPrintable(fixed.out));
    const QByteArray once = m_folder.read(u"shared/compose.yaml"_s);
    runCli({u"lint"_s, u"--fix"_s, file});
    QCOMPARE(m_folder.read(u"shared/compose.yaml"_s), once);
}

TOWERKEY_TEST(TestLintInputs)

#include "testlintinputs.moc"
