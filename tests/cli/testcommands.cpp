// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"
#include "tests/cli/clirun.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;

class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void helps_data();
    void helps();
    void program();
    void statuses_data();
    void statuses();
    void texts_data();
    void texts();
    void damagedInput_data();
    void damagedInput();
    void cyclicLink();
    void effectiveJson();
    void crashedStart();
    void pluginTable();
    void container();

private:
    json::Value jsonOf(const QStringList &arguments) const;

    Folder m_folder;
    QString m_old;
};

void TestCommands::initTestCase()
{
    m_folder.write(u"orthanc.json"_s, R"({
  // The name in the web page
  "Name": "PACS",
  "DicomAet": "PACS1",
  "RegisteredUsers": {"alice": "pw"},
  "DicomModalities": {"ct1": ["CT1", "10.0.0.5", 104]},
  "Big": 123456789012345678901234567890,
  "Real": 1e5,
  "Empty": {},
  "PostgreSQL": {"Host": "db"}
}
)");
    m_folder.write(u"pacs.env"_s, "# comment\nORTHANC__NAME=Other\nORTHANC_HTTP_PORT=8043\n");
    m_folder.write(u"good.env"_s, "ORTHANC__NAME=Other\nVERBOSE_ENABLED=true\n");
    m_folder.write(u"open.json"_s, R"({"Name": "X"})");
    m_folder.write(u"bad.json"_s, "{\"Name\": }");
    m_folder.write(u"list.json"_s, "[1]");
    m_folder.write(u"legacy.env"_s, "DW_ENABLED=true\n");
    m_folder.write(u"root/etc/orthanc/a.json"_s, R"({"Name": "A", "PostgreSQL": {"Host": "db"}})");
    m_folder.write(u"root/etc/orthanc/b.json"_s, R"({"Name": "B"})");
    m_folder.write(u"root/run/secrets/ORTHANC__POSTGRESQL__PASSWORD"_s, "pw\n");
    m_folder.write(u"pairs.json"_s, R"([["ORTHANC__NAME", "Pair"]])");
    QVERIFY(QDir(m_folder.path({})).mkpath(u"empty"_s));
    // So that rows name files as people do.
    m_old = QDir::currentPath();
    QDir::setCurrent(m_folder.path({}));
}

json::Value TestCommands::jsonOf(const QStringList &arguments) const
{
    const auto document = json::Document::parse(runCli(arguments).out.toUtf8());
    return document.isEmpty() ? json::Value() : document.value(document.root());
}

void TestCommands::helps_data()
{
    QTest::addColumn<QString>("command");
    for (const auto &command : cli::allCommands())
        QTest::newRow(qPrintable(command->name())) << command->name();
}

void TestCommands::helps()
{
    QFETCH(QString, command);
    const CliRun help = runCli({u"help"_s, command});
    QCOMPARE(help.status, 0);
    QCOMPARE(help.err, QString());
    for (const QString &part :
         QStringList{u"Usage: towerkey-cli "_s + command, u"--image <tag>"_s, u"--root"_s,
                     u"--environment"_s, u"--reveal-secrets"_s, u"--format"_s, u"Examples:"_s,
                     u"Exit status:"_s, u"  3  "_s})
        QVERIFY2(help.out.contains(part), qPrintable(part));
    QVERIFY(help.out.count(u"    towerkey-cli "_s + command) >= 2);
    QCOMPARE(runCli({command, u"--help"_s}).out, help.out);
    QVERIFY(runCli({u"--help"_s}).out.contains(u"\n  "_s + command + u' '));
}

void TestCommands::program()
{
    QCOMPARE(runCli({u"--version"_s}).out, u"towerkey-cli " TOWERKEY_VERSION "\n"_s);
    QCOMPARE(runCli({}).status, 2);
    QCOMPARE(runCli({}).out, QString());
    QVERIFY(runCli({}).err.contains(u"Usage:"_s));
    QCOMPARE(runCli({u"help"_s}).out, runCli({u"-h"_s}).out);
}

void TestCommands::statuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");

    for (const char *line : {"effective orthanc.json",
                             "effective orthanc.json good.env --format json",
                             "effective orthanc.json --environment good.env",
                             "effective --image 21.6.0 open.json",
                             "effective --image orthancteam/orthanc:26.8.1 orthanc.json",
                             "effective --root root "
                             "--image 24.1.2",
                             "variables orthanc.json",
                             "variables --as shell orthanc.json",
                             "variables --format json orthanc.json",
                             "name DicomAet",
                             "name",
                             "name orthanc.json",
                             "path ORTHANC__NAME",
                             "path good.env",
                             "path --image 21.6.0 DW_ENABLED",
                             "plugins",
                             "plugins --image 21.6.0 --format markdown",
                             "plugins orthanc.json",
                             "explain Name",
                             "explain ORTHANC__NAME",
                             "explain orthanc.json Name good.env",
                             "explain DicomModalities.x",
                             "get orthanc.json DicomAet",
                             "get orthanc.json /DicomAet",
                             "get open.json Name",
                             "set --dry-run orthanc.json HttpPort 8043",
                             "set --dry-run orthanc.json Priority -1",
                             "unset --dry-run orthanc.json Name",
                             "unset orthanc.json Nothing"})
        QTest::newRow(line) << QString::fromLatin1(line) << 0;
    for (const char *line :
         {"effective open.json", "effective bad.json", "effective list.json --format json",
          "effective orthanc.json legacy.env", "variables bad.json", "variables open.json",
          "name foo", "name DicomModalities.ct1", "path ORTHANC_NAME", "path ORTHANC___X",
          "path DW_ENABLED", "path pacs.env", "plugins bad.json", "explain Nmae",
          "explain ORTHANC_NAME", "get orthanc.json HttpPort", "get bad.json Name"})
        QTest::newRow(line) << QString::fromLatin1(line) << 1;
    for (const char *line : {"nonsense",
                             "effective",
                             "effective --nonsense orthanc.json",
                             "effective --format yaml "
                             "orthanc.json",
                             "effective --image 26.8.99 orthanc.json",
                             "effective --root root orthanc.json",
                             "variables --as xml orthanc.json",
                             "name A..B",
                             "path",
                             "explain",
                             "explain a..b",
                             "get",
                             "get orthanc.json",
                             "get orthanc.json A..B",
                             "set orthanc.json DicomAet",
                             "set orthanc.json Unknown word",
                             "set orthanc.json HttpPort 80,",
                             "set orthanc.json Name.x 1",
                             "set orthanc.json --delivery mail Name x",
                             "set orthanc.json Big NaN",
                             "unset orthanc.json a\\x",
                             "help nonsense",
                             "set --root root --delivery variable Name X"})
        QTest::newRow(line) << QString::fromLatin1(line) << 2;
    for (const char *line :
         {"effective nothing.json", "effective --environment empty", "effective --root nothing",
          "effective --root orthanc.json", "effective empty", "get nothing.json Name",
          "set nothing.json Name X", "unset nothing.env Name", "plugins nothing.json",
          "set bad.json Name X", "explain nothing.json Name"})
        QTest::newRow(line) << QString::fromLatin1(line) << 3;
}

void TestCommands::statuses()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    const CliRun run = runCli(line.split(u' '));
    QVERIFY2(run.status == status, qPrintable(run.err + run.out));
    QVERIFY(status < 2 || !run.err.isEmpty());
    QVERIFY(status < 2 || run.out.isEmpty());
}

/// What is said, on either stream.
void TestCommands::texts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *line, const QString &expected) {
        QTest::addRow("%s: %s", line, qPrintable(expected.left(20).simplified()))
            << QString::fromLatin1(line) << expected;
    };
    row("effective orthanc.json", u"26.8.1: starts"_s);
    row("effective orthanc.json",
        u"\"DicomAet\": \"PACS1\",                                          // "
        u"file:/etc/orthanc/orthanc.json (orthanc.json:4)"_s);
    row("effective orthanc.json pacs.env",
        u"// env-var:ORTHANC__NAME (pacs.env:2), overrides file:/etc/orthanc/orthanc.json"_s);
    row("effective orthanc.json", u"PostgreSQL – on: section PostgreSQL present"_s);
    row("effective open.json", u"refuses to start, exit status 253"_s);
    row("effective bad.json", u"the start-up script crashes, exit status 1"_s);
    row("effective --image 26.8.2 orthanc.json", u"The nearest known one is 26.8.1."_s);
    row("effective --nonsense x", u"See towerkey-cli help effective."_s);
    row("variables orthanc.json", u"  ORTHANC__DICOM_AET: PACS1\n"_s);
    row("variables --as dotenv orthanc.json", u"ORTHANC__DICOM_AET='PACS1'\n"_s);
    row("variables --as docker-run orthanc.json", u"\n  orthancteam/orthanc:26.8.1\n"_s);
    row("variables --format json orthanc.json", u"\"setting\": \"DicomAet\""_s);
    row("name DicomAet", u"DicomAet  ORTHANC__DICOM_AET\n"_s);
    row("name DicomModalities.ct1", u"this one carries DicomModalities as JSON"_s);
    row("name --format markdown DicomAet", u"| DicomAet | ORTHANC__DICOM_AET |  |"_s);
    row("name --format json foo", u"\"exact\": false"_s);
    row("name orthanc.json", u"DicomModalities  ORTHANC__DICOM_MODALITIES"_s);
    row("path ORTHANC_NAME", u"did you mean ORTHANC__NAME?"_s);
    row("path orthanc__dicom_aet", u"did you mean ORTHANC__DICOM_AET?"_s);
    row("path ORTHANC___NAME", u"stops the start with an error"_s);
    row("path DW_ENABLED", u"refuses to start"_s);
    row("path --image 21.6.0 DW_ENABLED", u"write DICOM_WEB_PLUGIN_ENABLED"_s);
    row("path DICOM_WEB_PLUGIN_ENABLED", u"switches the plugin DicomWeb on"_s);
    row("path VERBOSE_ENABLED", u"--verbose"_s);
    row("path ORTHANC_JSON", u"holds a whole configuration as JSON"_s);
    row("path ORTHANC__POSTGRESQL__PASSWORD_SECRET", u"gives PostgreSQL.Password"_s);
    row("path ORTHANC___X_SECRET", u"the start stops with an error if that file exists"_s);
    row("path pacs.env", u"ORTHANC_HTTP_PORT  is ignored by the image"_s);
    row("plugins orthanc.json", u"on     on: section PostgreSQL present"_s);
    row("explain Name", u"Variable: ORTHANC__NAME"_s);
    row("explain Nmae", u"Did you mean Name?"_s);
    row("explain orthanc.json good.env Name", u"overridden  file:/etc/orthanc/orthanc.json"_s);
    row("explain orthanc.json good.env Name", u"wins        env-var:ORTHANC__NAME (good.env:1)"_s);
    row("explain StorageDirectory", u"In the image: \"/var/lib/orthanc/db\""_s);
    row("explain ORTHANC_NAME", u"is ignored by the image"_s);
    row("explain open.json Name", u"Nobody could log in"_s);
    row("get orthanc.json DicomAet", u"\"PACS1\"\n"_s);
    row("get --format text orthanc.json DicomAet", u"PACS1\n"_s);
    row("get orthanc.json Big", u"123456789012345678901234567890\n"_s);
    row("get orthanc.json Real", u"100000.0\n"_s);
    row("get orthanc.json DicomModalities.ct1.2", u"104\n"_s);
    row("get orthanc.json HttpPort", u"its default applies: 8042."_s);
    row("get orthanc.json DicomAett", u"Did you mean DicomAet?"_s);
    row("set --dry-run orthanc.json Unknown word", u"Text needs quotes of its own"_s);
    row("set --dry-run orthanc.json DicomAet 1234", u"DicomAet is text"_s);
    row("set --dry-run orthanc.json DicomAett 1", u"Did you mean DicomAet?"_s);
    row("set --dry-run orthanc.json DicomAet NEW", u"+  \"DicomAet\": \"NEW\",\n"_s);
}

void TestCommands::texts()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const CliRun run = runCli(line.split(u' '));
    QVERIFY2(QString(run.out + run.err).contains(expected), qPrintable(run.out + run.err));
}

void TestCommands::damagedInput_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");

    QTest::newRow("line that is no assignment")
        << u"x.env"_s << "A=1\n\n  what is this\n"_ba << u"x.env:3:"_s;
    QTest::newRow("binary configuration") << u"x.json"_s << "{\0}"_ba << u"x.json: "_s;
    QTest::newRow("binary variables") << u"x.env"_s << "A=\0\n"_ba << u"x.env: "_s;
}

void TestCommands::damagedInput()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    m_folder.write(file, content);
    for (const QStringList &arguments :
         {QStringList{u"effective"_s, file}, QStringList{u"get"_s, file, u"Name"_s},
          QStringList{u"set"_s, file, u"Name"_s, u"X"_s}}) {
        const CliRun run = runCli(arguments);
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.startsWith(message), qPrintable(run.err));
        QCOMPARE(run.out, QString());
        QCOMPARE(m_folder.read(file), content);
    }
    QFile::remove(file);
}

void TestCommands::cyclicLink()
{
    QVERIFY(QFile::link(u"loop.json"_s, m_folder.path(u"loop.json"_s)));
    const CliRun run = runCli({u"effective"_s, u"loop.json"_s});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains(u"loop.json"_s), qPrintable(run.err));
    QFile::remove(u"loop.json"_s);
}

void TestCommands::effectiveJson()
{
    const json::Value value = jsonOf({u"effective"_s, u"--format"_s, u"json"_s, u"orthanc.json"_s,
                                      u"pacs.env"_s, u"--reveal-secrets"_s});
    const auto *table = value.as<json::Table>();
    QVERIFY(table);
    QStringList keys;
    for (const auto &[key, member] : *table)
        keys.append(key);
    QCOMPARE(keys,
             QString(u"image exit verdict reasons configuration origins plugins findings"_s)
                 .split(u' '));
    const auto &configuration = *table->find(u"configuration"_s)->as<json::Table>();
    QCOMPARE(json::toJson(*configuration.find(u"Big"_s)), "123456789012345678901234567890");
    QCOMPARE(json::toJson(*configuration.find(u"RegisteredUsers"_s)), R"({"alice": "pw"})");
    const auto &origins = *table->find(u"origins"_s)->as<json::Table>();
    QCOMPARE(json::toJson(*origins.find(u"/Name"_s)),
             R"({"source": "env-var:ORTHANC__NAME", "file": "pacs.env", "line": 2, )"
             R"("overrides": ["file:/etc/orthanc/orthanc.json"]})");
    QCOMPARE(json::toJson(*origins.find(u"/DicomModalities/ct1"_s)),
             R"({"source": "file:/etc/orthanc/orthanc.json", "file": "orthanc.json", )"
             R"("line": 6, "overrides": []})");
    QCOMPARE(json::toJson(*origins.find(u"/StorageDirectory"_s)),
             R"({"source": "defaults:orthanc", "overrides": []})");
    QVERIFY(origins.contains(u"/Empty"_s));
    QVERIFY(!origins.contains(u"/PostgreSQL"_s));
}

void TestCommands::crashedStart()
{
    const json::Value value = jsonOf({u"effective"_s, u"--format"_s, u"json"_s, u"list.json"_s});
    const auto *table = value.as<json::Table>();
    QVERIFY(table);
    QCOMPARE(json::toJson(*table->find(u"verdict"_s)), "\"crashes\"");
    QCOMPARE(json::toJson(*table->find(u"exit"_s)), "1");
    QVERIFY(table->find(u"configuration"_s)->isNull());
    QCOMPARE(json::toJson(*table->find(u"origins"_s)), "{}");
    QCOMPARE(table->find(u"reasons"_s)->as<json::List>()->size(), 1);
}

void TestCommands::pluginTable()
{
    const QStringList arguments{u"plugins"_s, u"--image"_s, u"21.6.0"_s, u"--format"_s};
    const json::Value value = jsonOf(arguments + QStringList{u"json"_s});
    const auto *list = value.as<json::List>();
    QVERIFY(list);
    QCOMPARE(list->size(), 16);
    const auto &dicomWeb = *list->at(2).as<json::Table>();
    QCOMPARE(json::toJson(*dicomWeb.find(u"title"_s)), "\"DICOMweb\"");
    QCOMPARE(json::toJson(*dicomWeb.find(u"toggle"_s)), "\"DICOM_WEB_PLUGIN_ENABLED\"");
    QCOMPARE(json::toJson(*dicomWeb.find(u"defaults"_s)), "{\"Enable\": true}");
    QCOMPARE(runCli(arguments + QStringList{u"text"_s}).out.count(u'\n'), 17);
    QCOMPARE(runCli(arguments + QStringList{u"markdown"_s}).out.count(u'\n'), 18);
}

void TestCommands::container()
{
    const CliRun run =
        runCli({u"effective"_s, u"--root"_s, u"root"_s, u"--environment"_s, u"pairs.json"_s,
                u"--image"_s, u"24.1.2"_s, u"--format"_s, u"json"_s, u"--reveal-secrets"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains(u"\"Name\": \"Pair\""_s));
    QVERIFY(run.out.contains(u"\"Password\": \"pw\""_s));
    QVERIFY(run.out.contains(u"\"source\": \"secret:ORTHANC__POSTGRESQL__PASSWORD\""_s));
    QVERIFY(run.out.contains(u"\"file:/etc/orthanc/b.json\""_s));
}

TOWERKEY_TEST(TestCommands)

#include "testcommands.moc"
