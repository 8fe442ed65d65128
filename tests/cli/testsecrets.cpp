// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/cli/clirun.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

/// A deployment full of secrets goes through every subcommand and form, and not one of them may be
/// seen. All of them begin with the same word.
class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hidden_data();
    void hidden();
    void revealed();
    void damaged_data();
    void damaged();

private:
    Folder m_folder;
};

static const auto Marker = u"s3cr3t"_s;

void TestSecrets::initTestCase()
{
    m_folder.write(u"d/orthanc.json"_s, R"({
  "Name": "PACS",
  // "Password": "s3cr3t-comment"
  // password: s3cr3t-comment
  "RegisteredUsers": {"alice": "s3cr3t-alice", "bob": "s3cr3t-bob"},
  "RegisteredUsers": {"carol": "s3cr3t-carol"}, /* the old "x": "s3cr3t-old" */
  "PostgreSQL": {"Host": "db", "Username": "u", "Password": "s3cr3t-pg"},
  "OrthancPeers": {
    "a": ["http://a", "u", "s3cr3t-peer"],
    "b": {"Url": "http://b", "Username": "u", "Password": "s3cr3t-peer2"}
  },
  "DicomWeb": {"Servers": {"c": ["http://c", "u", "s3cr3t-web"],
    "d": {"Url": "http://d", "Password": "s3cr3t-web2"}}},
  "Unknown": {"ApiToken": "s3cr3t-token"}
}
)");
    m_folder.write(u"d/pacs.env"_s,
                   "ORTHANC__MYSQL__PASSWORD=s3cr3t-mysql\n"
                   "ORTHANC_PASSWORD=s3cr3t-orthanc\n"
                   "ORTHANC_JSON={\"RegisteredUsers\": {\"dora\": \"s3cr3t-dora\"}}\n"
                   "ORTHANC_DB_PASSWORD=s3cr3t-ignored\n"
                   "ORTHANC__ODBC__PASSWORD_SECRET=odbc\n");
    m_folder.write(u"d/secrets/odbc"_s, "s3cr3t-odbc\n");
    m_folder.write(u"d/secrets/ORTHANC__HTTPS_PASSWORD"_s, "s3cr3t-https\n");
}

void TestSecrets::hidden_data()
{
    QTest::addColumn<QStringList>("arguments");

    const QString folder = m_folder.path(u"d"_s);
    const auto row = [&folder](const char *line) {
        QStringList arguments = QString::fromLatin1(line).split(u' ');
        for (QString &argument : arguments)
            argument.replace(u'@', folder);
        QTest::newRow(line) << arguments;
    };
    for (const char *line :
         {"effective @",
          "effective --format json @",
          "effective --image 21.6.0 @",
          "variables @",
          "variables --as list @",
          "variables --as dotenv @",
          "variables --as docker-run @",
          "variables --as shell @",
          "variables --as kubernetes @",
          "variables --format json @",
          "name @/",
          "name --format json @/",
          "path @/",
          "path --format json @/",
          "path --format markdown @/",
          "plugins @",
          "plugins --format json @",
          "plugins --format markdown @",
          "get @ RegisteredUsers",
          "get @ RegisteredUsers.carol",
          "get @ PostgreSQL",
          "get @ /OrthancPeers/a/2",
          "get @ OrthancPeers.b.Password",
          "get @ Unknown",
          "get @ Unknown.List.0.Password",
          "get --format text @ PostgreSQL.Password",
          "get @ MySQL.Password",
          "unset --dry-run @ RegisteredUsers",
          "unset --dry-run @ RegisteredUsers.carol",
          "unset --dry-run @ PostgreSQL.Password",
          "unset --dry-run @ Name",
          "unset --dry-run @ MySQL.Password",
          "unset --dry-run @ Odbc.Password",
          "unset --dry-run @ OrthancPeers.a",
          "unset --dry-run @ Unknown",
          "unset --dry-run @ HttpsPassword",
          "set --dry-run @ PostgreSQL.Password \"s3cr3t-new\"",
          "set --dry-run @ PostgreSQL.Password s3cr3t-new",
          "set --dry-run @ RegisteredUsers.erik s3cr3t-new",
          "set --dry-run @ RegisteredUsers.erik \"s3cr3t-new\"",
          "set --dry-run @ MySQL.Password \"s3cr3t-new\"",
          "set --dry-run @ Odbc.Password \"s3cr3t-new\"",
          "set --dry-run --delivery variable @ PostgreSQL.Password \"s3cr3t-new\"",
          "set --dry-run --delivery secret @ PostgreSQL.Password \"s3cr3t-new\"",
          "set --dry-run --delivery file @ MySQL.Password \"s3cr3t-new\"",
          "set --dry-run @ Name X",
          "set --dry-run @ Unknown.ApiToken \"s3cr3t-new\""})
        row(line);
    for (const char *path :
         {"RegisteredUsers", "RegisteredUsers.carol", "PostgreSQL", "PostgreSQL.Password",
          "OrthancPeers", "OrthancPeers.a", "DicomWeb.Servers", "DicomWeb.Servers.d.Password",
          "Unknown", "Unknown.ApiToken", "MySQL.Password", "Odbc.Password", "HttpsPassword",
          "ORTHANC_JSON", "ORTHANC_PASSWORD", "ORTHANC__MYSQL__PASSWORD", "ORTHANC_DB_PASSWORD"}) {
        row(qPrintable(u"explain @/ %1"_s.arg(QLatin1StringView(path))));
        row(qPrintable(u"explain --format json @/ %1"_s.arg(QLatin1StringView(path))));
    }
}

void TestSecrets::hidden()
{
    QFETCH(QStringList, arguments);
    const CliRun run = runCli(arguments);
    QVERIFY2(!run.out.contains(Marker), qPrintable(run.out));
    QVERIFY2(!run.err.contains(Marker), qPrintable(run.err));
    QVERIFY(run.status < 3);
    QVERIFY(!run.out.isEmpty() || !run.err.isEmpty() || arguments.contains(u"--dry-run"_s));
}

void TestSecrets::revealed()
{
    const QString folder = m_folder.path(u"d"_s);
    const QString out = runCli({u"effective"_s, u"--reveal-secrets"_s, folder}).out;
    for (const auto &secret : {u"carol"_s, u"pg"_s, u"peer"_s, u"peer2"_s, u"web"_s, u"web2"_s,
                               u"token"_s, u"mysql"_s, u"dora"_s, u"odbc"_s, u"https"_s})
        QVERIFY2(out.contains(u"s3cr3t-"_s + secret), qPrintable(secret));
    const CliRun run = runCli(
        {u"unset"_s, u"--dry-run"_s, u"--reveal-secrets"_s, folder, u"PostgreSQL.Password"_s});
    QVERIFY(run.out.contains(u"s3cr3t-pg"_s));
}

/// Messages about damaged files do not quote what may be a password.
void TestSecrets::damaged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("word without quotes") << u"a.json"_s << "{\"Password\": s3cr3t}"_ba;
    QTest::newRow("single quotes") << u"a.json"_s << "{\"Password\": 's3cr3t'}"_ba;
    QTest::newRow("no comma") << u"a.json"_s << "{\"Password\": 1 s3cr3t}"_ba;
    QTest::newRow("key") << u"a.json"_s << "{s3cr3t: 1}"_ba;
    QTest::newRow("behind the end") << u"a.json"_s << "{} s3cr3t"_ba;
    QTest::newRow("open string") << u"a.json"_s << "{\"Password\": \"s3cr3t\n}"_ba;
    QTest::newRow("line") << u"a.env"_s << "s3cr3t\n"_ba;
    QTest::newRow("ORTHANC_JSON") << u"a.env"_s << "ORTHANC_JSON={\"Password\": s3cr3t}\n"_ba;
    QTest::newRow("pairs") << u"a.json"_s << "[[\"A\", \"s3cr3t\"], \"s3cr3t\"]"_ba;
}

void TestSecrets::damaged()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Folder folder;
    const QString file = folder.write(name, content);
    for (const QStringList &arguments :
         {QStringList{u"effective"_s, file}, QStringList{u"variables"_s, file},
          QStringList{u"plugins"_s, file}, QStringList{u"get"_s, file, u"Password"_s},
          QStringList{u"explain"_s, file, u"Password"_s}, QStringList{u"path"_s, file},
          QStringList{u"effective"_s, u"--format"_s, u"json"_s, file},
          QStringList{u"effective"_s, u"--environment"_s, file},
          QStringList{u"set"_s, u"--dry-run"_s, file, u"HttpPort"_s, u"1"_s},
          QStringList{u"unset"_s, u"--dry-run"_s, file, u"Password"_s}}) {
        const CliRun run = runCli(arguments);
        QVERIFY2(!run.out.contains(Marker), qPrintable(arguments.join(u' ') + run.out));
        QVERIFY2(!run.err.contains(Marker), qPrintable(arguments.join(u' ') + run.err));
    }
}

TOWERKEY_TEST(TestSecrets)

#include "testsecrets.moc"
