// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/cli/clirun.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

class TestEditing : public QObject
{
    Q_OBJECT

private slots:
    void largeFile_data();
    void largeFile();
    void equalValue();
    void dryRun();
    void unsetAndSetAgain();
    void variable();
    void newFiles();
    void secret();
    void container();
    void readOnly();
    void verbose();
    void backup();
    void otherEffect();
};

static QByteArray generated(const QByteArray &lineEnd)
{
    QByteArray text = "\xEF\xBB\xBF{\n  // The server\n";
    for (int i = 0; i < 600; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "  /* setting " + number + " */\n  \"Setting" + number + "\" :  1.50e+0" + number
            + ", // keep \"this\" as it is\n\n";
        if (i == 200)
            text += "  \"DicomAet\": \"ORTHANC\" , // the title\n";
    }
    text += "  \"Last\": [ 1,2 ,  3 ]\n}\n";
    return text.replace('\n', lineEnd);
}

void TestEditing::largeFile_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("line feed") << "\n"_ba;
    QTest::newRow("carriage return and line feed") << "\r\n"_ba;
}

/// Nothing but the bytes of the value changes.
void TestEditing::largeFile()
{
    QFETCH(QByteArray, lineEnd);
    const Folder folder;
    QByteArray text = generated(lineEnd);
    QVERIFY(text.size() > 40'000);
    const QString file = folder.write(u"orthanc.json"_s, text);
    const CliRun run = runCli({u"set"_s, file, u"DicomAet"_s, u"\"X\""_s});
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QCOMPARE(run.out + run.err, QString());
    QCOMPARE(folder.read(u"orthanc.json"_s), text.replace("\"ORTHANC\"", "\"X\""));
}

void TestEditing::equalValue()
{
    const Folder folder;
    const QString file = folder.write(u"a.json"_s, "{\"HttpPort\" : 8.0e1, \"Name\":\"X\"}");
    const auto modified = QFileInfo(file).lastModified();
    QCOMPARE(runCli({u"set"_s, file, u"HttpPort"_s, u"80.0"_s}).status, 0);
    QCOMPARE(runCli({u"set"_s, file, u"Name"_s, u"X"_s}).status, 0);
    QCOMPARE(folder.read(u"a.json"_s), "{\"HttpPort\" : 8.0e1, \"Name\":\"X\"}");
    QCOMPARE(QFileInfo(file).lastModified(), modified);
}

void TestEditing::dryRun()
{
    const Folder folder;
    const QByteArray text = "{\n  \"Name\": \"A\",\n  \"DicomAet\": \"B\"\n}\n";
    const QString file = folder.write(u"a.json"_s, text);
    const CliRun run = runCli({u"set"_s, u"--dry-run"_s, file, u"Name"_s, u"\"C\""_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out,
             u"--- %1\n+++ %1\n@@ -1,4 +1,4 @@\n {\n-  \"Name\": \"A\",\n"
             u"+  \"Name\": \"C\",\n   \"DicomAet\": \"B\"\n }\n"_s.arg(file));
    QCOMPARE(folder.read(u"a.json"_s), text);
    QCOMPARE(runCli({u"set"_s, u"--dry-run"_s, file, u"Name"_s, u"\"A\""_s}).out, QString());
}

void TestEditing::unsetAndSetAgain()
{
    const Folder folder;
    const QString file = folder.write(u"a.json"_s,
                                      "{\n  // first\n  \"Name\": \"A\", // name\n\n"
                                      "  // title\n  \"DicomAet\": \"B\", // aet\n\n"
                                      "  /* port */ \"HttpPort\": 1 // last\n}\n");
    QCOMPARE(runCli({u"unset"_s, file, u"DicomAet"_s}).status, 0);
    QVERIFY(!folder.read(u"a.json"_s).contains("DicomAet"));
    QCOMPARE(runCli({u"set"_s, file, u"DicomAet"_s, u"\"B\""_s}).status, 0);
    const QByteArray text = folder.read(u"a.json"_s);
    QVERIFY(text.contains("\"DicomAet\": \"B\""));
    for (const char *comment : {"// first", "// name", "/* port */", "// last"})
        QVERIFY2(text.contains(comment), text.constData());
    QCOMPARE(runCli({u"get"_s, file, u"DicomAet"_s}).out, u"\"B\"\n"_s);
}

/// The place that wins today is changed, wherever it is.
void TestEditing::variable()
{
    const Folder folder;
    const QString file = folder.write(u"a.json"_s, "{\"Name\": \"A\"}");
    const QString variables = folder.write(u"a.env"_s, "# x\nORTHANC__NAME=B\nA=1\n");
    QCOMPARE(runCli({u"set"_s, file, variables, u"Name"_s, u"\"C\""_s}).status, 0);
    QCOMPARE(folder.read(u"a.json"_s), "{\"Name\": \"A\"}");
    QCOMPARE(folder.read(u"a.env"_s), "# x\nORTHANC__NAME=C\nA=1\n");
    QCOMPARE(runCli({u"unset"_s, file, variables, u"Name"_s}).status, 0);
    QCOMPARE(folder.read(u"a.env"_s), "# x\nA=1\n");
    QVERIFY(!folder.read(u"a.json"_s).contains("Name"));
}

void TestEditing::newFiles()
{
    const Folder folder;
    const QString file = folder.write(u"a.json"_s, "{\"Name\": \"A\"}");
    const CliRun run =
        runCli({u"set"_s, u"--delivery"_s, u"variable"_s, file, u"Name"_s, u"\"C\""_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(folder.read(u"orthanc.env"_s), "ORTHANC__NAME=C\n");
    QVERIFY(run.err.contains(u"orthanc.env is new"_s));
    QVERIFY(!folder.read(u"a.json"_s).contains("Name"));
}

void TestEditing::secret()
{
    const Folder folder;
    const QString file = folder.write(u"a.json"_s, "{\"PostgreSQL\": {\"Password\": \"A\"}}");
    const CliRun run = runCli(
        {u"set"_s, u"--delivery"_s, u"secret"_s, file, u"PostgreSQL.Password"_s, u"\"new\""_s});
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QVERIFY(!folder.read(u"a.json"_s).contains("Password"));
    const QStringList secrets = QDir(folder.path(u"secrets"_s)).entryList(QDir::Files);
    QCOMPARE(secrets.size(), 1);
    QCOMPARE(folder.read(u"secrets/"_s + secrets.first()), "new");
    const auto mode = QFile::permissions(folder.path(u"secrets/"_s + secrets.first()));
    QCOMPARE(mode & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(
        runCli({u"get"_s, u"--reveal-secrets"_s, folder.path({}), u"PostgreSQL.Password"_s}).out,
        u"\"new\"\n"_s);
}

void TestEditing::container()
{
    const Folder folder;
    folder.write(u"r/etc/orthanc/o.json"_s, "{\"Name\": \"A\"}");
    const QString root = folder.path(u"r"_s);
    QCOMPARE(runCli({u"set"_s, u"--root"_s, root, u"Name"_s, u"\"C\""_s}).status, 0);
    QCOMPARE(folder.read(u"r/etc/orthanc/o.json"_s), "{\"Name\": \"C\"}");
    QCOMPARE(
        runCli({u"set"_s, u"--root"_s, root, u"--delivery"_s, u"secret"_s, u"Name"_s, u"\"D\""_s})
            .status,
        0);
    QCOMPARE(runCli({u"get"_s, u"--root"_s, root, u"Name"_s}).out, u"\"D\"\n"_s);
    QCOMPARE(QDir(root + u"/run/secrets"_s).entryList(QDir::Files).size(), 1);
}

void TestEditing::readOnly()
{
    const Folder folder;
    const QString file = folder.write(u"locked/a.json"_s, "{\"Name\": \"A\"}");
    const QString locked = folder.path(u"locked"_s);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
    // Root may write everywhere, so for root only the other half can be shown.
    const bool isRoot = QFile(locked + u"/probe"_s).open(QIODevice::WriteOnly);
    const CliRun run = runCli({u"set"_s, file, u"Name"_s, u"\"C\""_s});
    QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(run.status, isRoot ? 0 : 3);
    QCOMPARE(run.err.contains(file), !isRoot);
    QCOMPARE(folder.read(u"locked/a.json"_s), isRoot ? "{\"Name\": \"C\"}" : "{\"Name\": \"A\"}");
}

void TestEditing::verbose()
{
    const Folder folder;
    const QString file = folder.write(u"a.json"_s, "{\"Name\": \"A\"}");
    QCOMPARE(runCli({u"set"_s, u"--verbose"_s, file, u"Name"_s, u"\"C\""_s}).out,
             file + u" was written.\n"_s);
    QCOMPARE(runCli({u"set"_s, u"--verbose"_s, file, u"Name"_s, u"\"C\""_s}).out,
             u"Nothing had to be changed.\n"_s);
}

void TestEditing::backup()
{
    const Folder folder;
    const QString file = folder.write(u"a.json"_s, "{\"Name\": \"A\"}");
    QCOMPARE(runCli({u"set"_s, u"--backup"_s, file, u"Name"_s, u"\"B\""_s}).status, 0);
    QCOMPARE(folder.read(u"a.json~"_s), "{\"Name\": \"A\"}");
    QCOMPARE(runCli({u"unset"_s, u"--backup"_s, file, u"Name"_s}).status, 0);
    QCOMPARE(folder.read(u"a.json~"_s), "{\"Name\": \"B\"}");
    QCOMPARE(QDir(folder.path({})).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

/// A dollar means a variable to newer images, so the text has to say it in another way.
void TestEditing::otherEffect()
{
    const Folder folder;
    const QString file = folder.write(u"a.json"_s, "{\"Name\": \"A\"}");
    const CliRun run = runCli({u"set"_s, file, u"Name"_s, u"\"a$b\""_s});
    QCOMPARE(run.status, 0);
    const bool isSame = runCli({u"get"_s, file, u"Name"_s}).out == u"\"a$b\"\n"_s;
    QVERIFY2(isSame || run.err.contains(u"another value"_s), qPrintable(run.err));
}

TOWERKEY_TEST(TestEditing)

#include "testediting.moc"
