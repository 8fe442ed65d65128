// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"
#include "core/lint/rule.h"
#include "tests/cli/clirun.h"
#include "tests/support/folder.h"
#include "tests/support/registry.h"
#include "tests/support/schemavalidator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;

class TestLintCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void statuses_data();
    void statuses();
    void text();
    void json();
    void sarif();
    void sarifOfNothing();
    void sarifHidesSecrets();
    void sarifPlaces();
    void secretsStaySecret_data();
    void secretsStaySecret();
    void fixTwiceIsOnce();
    void fixesAllOrNothing();
    void fixes();
    void fixesOnlyWhatIsSafe();
    void dryRun();
    void everyServiceIsJudged();
    void pages();
    void effectiveHoldsFindings();
    void everyRuleInTheList();

private:
    static json::Table jsonOf(const QStringList &arguments);

    Folder m_folder;
    QString m_old;
};

void TestLintCommand::initTestCase()
{
    m_folder.write(u"good.json"_s, R"({"RegisteredUsers": {"a": "Xk3.pq-71mZ"}, "Name": "x"})");
    m_folder.write(u"hint.json"_s, R"({"AuthenticationEnabled": false, "DicomPort": 4242})");
    m_folder.write(u"bad.json"_s, "{\n  \"name\": \"x\"\n}\n");
    m_folder.write(u"bad.env"_s, "# the name\nORTHANC_NAME=PACS\nVEBOSE_ENABLED=true\n");
    m_folder.write(u"broken.json"_s, "{\n  \"Name\": \"x\",\n}\n");
    m_old = QDir::currentPath();
    QDir::setCurrent(m_folder.path({}));
}

void TestLintCommand::cleanupTestCase() { QDir::setCurrent(m_old); }

json::Table TestLintCommand::jsonOf(const QStringList &arguments)
{
    const auto document = json::Document::parse(runCli(arguments).out.toUtf8());
    const json::Value value = document.isEmpty() ? json::Value() : document.value(document.root());
    const auto *table = value.as<json::Table>();
    return table ? *table : json::Table();
}

void TestLintCommand::statuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    const auto row = [](const char *line, int status) {
        QTest::newRow(line) << QString::fromLatin1(line) << status;
    };
    row("lint --rule value-default hint.json", 0);
    row("lint --rule name-key-case good.json", 0);
    row("lint --rule name-key-case bad.json", 1);
    row("lint --rule name-key-case --severity error bad.json", 0);
    row("lint --severity hint bad.env", 1);
    row("lint --list", 0);
    row("lint --list --format json", 0);
    row("lint --explain name-key-case", 0);
    row("lint", 2);
    row("lint --rule name-telepathy bad.json", 2);
    row("lint --explain name-telepathy", 2);
    row("lint --severity grave bad.json", 2);
    row("lint --format markdown bad.json", 2);
    row("lint missing.json", 3);
    row("explain name-key-case", 0);
}

void TestLintCommand::statuses()
{
    QFETCH(const QString, line);
    QFETCH(const int, status);
    const CliRun run = runCli(line.split(u' '));
    QVERIFY2(run.status == status, qPrintable(run.out + run.err));
    QCOMPARE(run.err.isEmpty(), status < 2);
}

void TestLintCommand::text()
{
    const CliRun run = runCli({u"lint"_s, u"--rule"_s, u"name-one-underscore"_s, u"bad.env"_s});
    const QStringList lines = run.out.split(u'\n');
    QVERIFY2(lines[0].startsWith(u"bad.env:2:1: warning: ORTHANC_NAME is ignored"),
             qPrintable(run.out));
    QVERIFY(lines[0].endsWith(u" [name-one-underscore]"));
    QCOMPARE(lines[1], u"  fix: Rename ORTHANC_NAME to ORTHANC__NAME (--fix does it)"_s);
    QCOMPARE(lines[2], u"Errors: 0, warnings: 1, hints: 0"_s);
    QCOMPARE(runCli({u"lint"_s, u"--rule"_s, u"name-case"_s, u"bad.env"_s}).out,
             u"No findings.\n"_s);
}

void TestLintCommand::json()
{
    const json::Table report = jsonOf(
        {u"lint"_s, u"--format"_s, u"json"_s, u"--rule"_s, u"name-key-case"_s, u"bad.json"_s});
    QCOMPARE(*report.find(u"image"_s), json::Value(u"26.8.1"_s));
    const auto findings = *report.find(u"findings"_s)->as<json::List>();
    QCOMPARE(findings.size(), 1);
    const auto &finding = *findings[0].as<json::Table>();
    QCOMPARE(*finding.find(u"rule"_s), json::Value(u"name-key-case"_s));
    QCOMPARE(*finding.find(u"severity"_s), json::Value(u"warning"_s));
    QCOMPARE(*finding.find(u"file"_s), json::Value(u"bad.json"_s));
    QCOMPARE(*finding.find(u"line"_s), json::Value(qint64(2)));
    QCOMPARE(*finding.find(u"column"_s), json::Value(qint64(3)));
    QCOMPARE(*finding.find(u"setting"_s), json::Value(u"/name"_s));
    const auto &fix = *finding.find(u"fixes"_s)->as<json::List>()->at(0).as<json::Table>();
    QCOMPARE(*fix.find(u"safe"_s), json::Value(true));
}

static json::Table schemaIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const auto document = json::Document::parse(file.readAll());
    return *document.value(document.root()).as<json::Table>();
}

/// Against our own schema, which is stricter; and against that of the standard where
/// TOWERKEY_SARIF_SCHEMA names it: it is not ours to hand on.
static QStringList violationsOfSarif(const json::Table &report)
{
    const json::Value value(report);
    QStringList violations = schemaViolations(
        value,
        schemaIn(QStringLiteral(TOWERKEY_SOURCE_FOLDER "/resources/schema/sarif.schema.json")));
    const QString standard = qEnvironmentVariable("TOWERKEY_SARIF_SCHEMA");
    if (!standard.isEmpty())
        violations += schemaViolations(value, schemaIn(standard));
    return violations;
}

void TestLintCommand::sarif()
{
    const json::Table report = jsonOf(
        {u"lint"_s, u"--format"_s, u"sarif"_s, u"bad.json"_s, u"bad.env"_s, u"broken.json"_s});
    const QStringList violations = violationsOfSarif(report);
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    const auto &run = *report.find(u"runs"_s)->as<json::List>()->at(0).as<json::Table>();
    QVERIFY(run.find(u"results"_s)->as<json::List>()->size() >= 4);
    const QString text = QString::fromUtf8(json::toJson(json::Value(run)));
    QVERIFY(text.contains(u"\"deletedRegion\""));
    QVERIFY(text.contains(u"\"insertedContent\": {\"text\": \"ORTHANC__NAME\"}"));
    QVERIFY(text.contains(u"\"artifactLocation\": {\"uri\": \"bad.env\"}"));
}

void TestLintCommand::sarifOfNothing()
{
    const json::Table report =
        jsonOf({u"lint"_s, u"--format"_s, u"sarif"_s, u"--rule"_s, u"name-case"_s, u"good.json"_s});
    QCOMPARE(violationsOfSarif(report), QStringList());
}

void TestLintCommand::sarifHidesSecrets()
{
    m_folder.write(u"secret.env"_s,
                   "ORTHANC__POSTGRESQL__PASSWORD=86420\n"
                   "ORTHANC__REGISTERED_USERS={\"a\": \"hunter2\",}\n");
    for (const QString &format : {u"sarif"_s, u"json"_s, u"text"_s}) {
        const CliRun run = runCli({u"lint"_s, u"--format"_s, format, u"secret.env"_s});
        QVERIFY(run.out.contains(u"value-not-text"));
        QVERIFY(!run.out.contains(u"86420"));
        QVERIFY(!run.out.contains(u"hunter2"));
    }
}

/// Folders with blanks and umlauts, files above, and columns behind letters of several bytes.
void TestLintCommand::sarifPlaces()
{
    m_folder.write(u"Röntgen 1/a#b.env"_s, "ORTHANC_NAME=x\n");
    m_folder.write(u"wide.json"_s, "{\"Name\": \"Ä\U0001F600\", \"dicomAet\": \"A\"}");
    const json::Table report =
        jsonOf({u"lint"_s, u"--format"_s, u"sarif"_s, u"Röntgen 1/a#b.env"_s, u"./wide.json"_s,
                u"Röntgen 1/../../"_s + QFileInfo(m_folder.path({})).fileName() + u"/bad.env"_s});
    QCOMPARE(violationsOfSarif(report), QStringList());
    const QString text = QString::fromUtf8(json::toJson(json::Value(report)));
    QVERIFY(text.contains(u"{\"uri\": \"R%C3%B6ntgen%201/a%23b.env\"}"));
    QVERIFY(text.contains(u"{\"uri\": \"wide.json\"}"));
    QVERIFY2(!text.contains(u"/.."), qPrintable(text));
    // Columns count characters, as columnKind says: {"Name": "Ä😀", is 15 of them.
    QVERIFY(text.contains(u"\"unicodeCodePoints\""));
    QVERIFY(text.contains(u"\"startLine\": 1, \"startColumn\": 16"));
}

void TestLintCommand::secretsStaySecret_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("a number", "ORTHANC__POSTGRESQL__PASSWORD=8642097\n");
    row("in broken JSON", "ORTHANC__REGISTERED_USERS={\"a\": \"8642097\",}\n");
    row("of the wrong type", "ORTHANC__REGISTERED_USERS={\"a\": 8642097}\n");
    row("among the keys of a map", "ORTHANC__REGISTERED_USERS__ALICE=8642097\n");
    row("under another name", "ORTHANC_REGISTERED_USERS={\"a\":\"8642097\"}\n");
    row("under an old name", "PG_PASSWORD=8642097\nORTHANC__MYSQL__PASSWORD= 8642097\n");
    row("for a pointer", "ORTHANC__POSTGRESQL__PASSWORD_SECRET=8642097\n");
    row("for a pointer, with a slash", "ORTHANC__POSTGRESQL__PASSWORD_SECRET=8642097/x\n");
    row("for a file", "ORTHANC__POSTGRESQL__PASSWORD_FILE=8642097/x\n");
    row("twice", "ORTHANC_PASSWORD=8642097\nORTHANC__REGISTERED_USERS={\"orthanc\":\"8642097\"}\n");
    row("with a dollar", "ORTHANC__POSTGRESQL__PASSWORD=8642097${x}\n");
    row("in everything",
        "ORTHANC_JSON={\"MySQL\": {\"Password\": 8642097}, \"Tokens\": {\"secretKey\": "
        "8642097}}\n");
    row("in a peer", "ORTHANC__ORTHANC_PEERS={\"p\": [\"http://h\", \"me\", 8642097, 1]}\n");
}

/// No output of any form tells a password, whatever is wrong with it.
void TestLintCommand::secretsStaySecret()
{
    QFETCH(const QByteArray, text);
    m_folder.write(u"hidden.env"_s, text);
    for (const QString &format : {u"sarif"_s, u"json"_s, u"text"_s}) {
        const CliRun run = runCli({u"lint"_s, u"--format"_s, format, u"hidden.env"_s});
        QVERIFY(!run.out.isEmpty());
        QVERIFY2(!run.out.contains(u"8642097"), qPrintable(run.out));
        QVERIFY2(!run.err.contains(u"8642097"), qPrintable(run.err));
    }
}

void TestLintCommand::fixTwiceIsOnce()
{
    m_folder.write(u"twice.env"_s,
                   "ORTHANC_NAME=PACS\nVEBOSE_ENABLED=1\nDICOM_WEB_PLUGIN_ENABLED=False\n");
    runCli({u"lint"_s, u"--fix"_s, u"twice.env"_s});
    const QByteArray once = m_folder.read(u"twice.env"_s);
    const CliRun again = runCli({u"lint"_s, u"--fix"_s, u"twice.env"_s});
    QCOMPARE(m_folder.read(u"twice.env"_s), once);
    QVERIFY2(!again.err.contains(u"fixed:"), qPrintable(again.err));
}

/// A file that cannot be written keeps all of them as they were.
void TestLintCommand::fixesAllOrNothing()
{
    m_folder.write(u"all/a.json"_s, "{\"dicomAet\": \"X\"}\n");
    m_folder.write(u"locked/b.env"_s, "ORTHANC_NAME=x\n");
    const QString locked = m_folder.path(u"locked"_s);
    const auto owner = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(locked, owner));
    const CliRun run = runCli({u"lint"_s, u"--fix"_s, u"all/a.json"_s, u"locked/b.env"_s});
    const bool isRoot = QFile(locked + u"/x"_s).open(QIODevice::WriteOnly);
    QVERIFY(QFile::setPermissions(locked, owner | QFile::WriteOwner));
    if (isRoot)
        return; // Nothing is locked for it.
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains(u"b.env"), qPrintable(run.err));
    QCOMPARE(m_folder.read(u"all/a.json"_s), "{\"dicomAet\": \"X\"}\n"_ba);
    QCOMPARE(m_folder.read(u"locked/b.env"_s), "ORTHANC_NAME=x\n"_ba);
}

void TestLintCommand::fixes()
{
    const QString file = m_folder.write(u"fix.env"_s,
                                        "# the name\r\nORTHANC_NAME=PACS\r\n"
                                        "VEBOSE_ENABLED=1\r\n");
    const CliRun run = runCli({u"lint"_s, u"--fix"_s, u"--severity"_s, u"error"_s, file});
    QCOMPARE(m_folder.read(u"fix.env"_s),
             "# the name\r\nORTHANC__NAME=PACS\r\nVERBOSE_ENABLED=true\r\n"_ba);
    QVERIFY(run.err.contains(u"fixed: Rename ORTHANC_NAME to ORTHANC__NAME"));
    QVERIFY(!run.out.contains(u"name-one-underscore"));
}

void TestLintCommand::fixesOnlyWhatIsSafe()
{
    const QByteArray text = "{\"DicomAte\": \"X\", \"DicomPort\": 4242}\n";
    const QString file = m_folder.write(u"unsafe.json"_s, text);
    runCli({u"lint"_s, u"--fix"_s, u"--rule"_s, u"name-unknown-setting"_s, u"--rule"_s,
            u"value-default"_s, file});
    QCOMPARE(m_folder.read(u"unsafe.json"_s), text);
}

void TestLintCommand::dryRun()
{
    const QByteArray text = "{\n  \"Name\": \"x\",\n}\n";
    const QString file = m_folder.write(u"dry.json"_s, text);
    const CliRun run = runCli({u"lint"_s, u"--fix"_s, u"--dry-run"_s, file});
    QCOMPARE(m_folder.read(u"dry.json"_s), text);
    QVERIFY2(run.out.contains(u"\n+"), qPrintable(run.out));
    QVERIFY(!run.out.contains(u"Errors:"));
}

void TestLintCommand::everyServiceIsJudged()
{
    const Folder folder;
    const QString file =
        folder.write(u"compose.yaml"_s,
                     "services:\n"
                     "  a:\n    image: orthancteam/orthanc:26.8.1\n"
                     "    environment: &shared\n      ORTHANC_NAME: x\n"
                     "  b:\n    image: orthancteam/orthanc:26.8.1\n"
                     "    environment:\n      <<: *shared\n      VEBOSE_ENABLED: \"true\"\n");
    const QString all = runCli({u"lint"_s, file}).out;
    QVERIFY(all.contains(u":10:7: warning: VEBOSE_ENABLED"_s));
    // What both services share is told once.
    QCOMPARE(all.count(u"[name-one-underscore]"_s), 1);
    const QString first = runCli({u"lint"_s, file, u"--service"_s, u"a"_s}).out;
    QVERIFY(!first.contains(u"VEBOSE_ENABLED"_s));
    const CliRun fixed = runCli({u"lint"_s, u"--fix"_s, file});
    QVERIFY(folder.read(u"compose.yaml"_s).contains("      VERBOSE_ENABLED: \"true\"\n"));
    QVERIFY(folder.read(u"compose.yaml"_s).contains("      ORTHANC__NAME: x\n"));
    const QString sarif = runCli({u"lint"_s, file, u"--format"_s, u"sarif"_s}).out;
    QCOMPARE(sarif.count(u"\"driver\""_s), 2);
}

void TestLintCommand::pages()
{
    const CliRun page = runCli({u"lint"_s, u"--explain"_s, u"name-key-case"_s});
    QVERIFY(page.out.startsWith(u"# "));
    QCOMPARE(runCli({u"explain"_s, u"name-key-case"_s}).out, page.out);
}

void TestLintCommand::effectiveHoldsFindings()
{
    const json::Table report = jsonOf({u"effective"_s, u"--format"_s, u"json"_s, u"bad.json"_s});
    const auto findings = *report.find(u"findings"_s)->as<json::List>();
    QVERIFY(!findings.isEmpty());
    QVERIFY(findings[0].as<json::Table>()->contains(u"rule"_s));
}

void TestLintCommand::everyRuleInTheList()
{
    const QString list = runCli({u"lint"_s, u"--list"_s}).out;
    for (const lint::Rule &rule : lint::allRules())
        QVERIFY2(list.contains(u'\n' + QString(rule.id) + u' '), rule.id.data());
}

TOWERKEY_TEST(TestLintCommand)

#include "testlint.moc"
