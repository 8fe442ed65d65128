// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/cli/clirun.h"
#include "tests/support/registry.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::runCli;

/// What people have, from files and from the standard input.
class TestInputs : public QObject
{
    Q_OBJECT

private slots:
    void standardInput_data();
    void standardInput();
    void placesNameTheStandardInput_data();
    void placesNameTheStandardInput();
    void isNotWrittenBack();
    void editsShowWhatWouldChange();
    void secretsAreDots_data();
    void secretsAreDots();
    void mountsOfAPastedLine();
    void inspectionToCompose();
    void commandIsEditedInPlace();
};

static const QByteArray Inspection =
    "[{\"Id\": \"x\", \"Name\": \"/pacs\", \"Config\": {\"Image\": \"orthancteam/orthanc:26.8.1\", "
    "\"Env\": [\"ORTHANC__DICOM_AET=WARD\", \"ORTHANC__REGISTERED_USERS={\\\"a\\\": "
    "\\\"hidden\\\"}\"]}}]\n";

void TestInputs::standardInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("configuration") << "{\"DicomAet\": \"WARD\"}"_ba;
    QTest::newRow("variables") << "ORTHANC__DICOM_AET=WARD\n"_ba;
    QTest::newRow("compose") << "services:\n  a:\n    image: orthancteam/orthanc:26.8.1\n"
                                "    environment:\n      ORTHANC__DICOM_AET: WARD\n"_ba;
    QTest::newRow("command")
        << "docker run -e ORTHANC__DICOM_AET=WARD orthancteam/orthanc:26.8.1\n"_ba;
    QTest::newRow("inspection") << Inspection;
}

void TestInputs::standardInput()
{
    QFETCH(const QByteArray, text);
    const auto got = runCli({u"get"_s, u"-"_s, u"DicomAet"_s}, text);
    QCOMPARE(got.out, u"\"WARD\"\n"_s);
    QCOMPARE(got.status, 0);
    const auto effective = runCli({u"effective"_s, u"-"_s, u"--format"_s, u"json"_s}, text);
    QVERIFY2(effective.out.contains(u"\"DicomAet\": \"WARD\""), qPrintable(effective.out));
    const auto explained = runCli({u"explain"_s, u"-"_s, u"DicomAet"_s}, text);
    QVERIFY2(explained.out.contains(u"WARD"), qPrintable(explained.out + explained.err));
    const auto variables = runCli({u"variables"_s, u"-"_s}, text);
    QVERIFY2(variables.out.contains(u"ORTHANC__DICOM_AET"), qPrintable(variables.out));
    QVERIFY(runCli({u"lint"_s, u"-"_s}, text).status < 2);
}

void TestInputs::placesNameTheStandardInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("configuration") << "{\"Nam\": \"WARD\", \"HttpPort\": true}"_ba;
    QTest::newRow("variables") << "ORTHANC_NAME=WARD\n"_ba;
    QTest::newRow("compose") << "services:\n  a:\n    image: orthancteam/orthanc:99.8.1\n"
                                "    environment:\n      ORTHANC_NAME: ${WARD}\n"_ba;
    QTest::newRow("command") << "docker run -e ORTHANC_NAME=$WARD orthancteam/orthanc:99.8.1\n"_ba;
    QTest::newRow("inspection") << QByteArray(Inspection)
                                       .replace("26.8.1", "99.8.1")
                                       .replace("ORTHANC__DICOM_AET", "ORTHANC_NAME");
    QTest::newRow("manifest")
        << "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n"
           "  containers:\n  - name: a\n    image: orthancteam/orthanc:99.8.1\n"
           "    env: [{name: ORTHANC_NAME, value: x}]\n"_ba;
    QTest::newRow("no YAML") << "services:\n  a: [\n"_ba;
    QTest::newRow("no Orthanc") << "services:\n  a: {image: nginx}\n"_ba;
}

void TestInputs::placesNameTheStandardInput()
{
    QFETCH(const QByteArray, text);
    const test::Folder place;
    QVERIFY(QDir::setCurrent(place.path()));
    const auto leave = qScopeGuard([] { QDir::setCurrent(QDir::rootPath()); });
    const QString folder = QDir::currentPath() + u'/';
    for (const QString &format : {u"text"_s, u"json"_s, u"sarif"_s}) {
        const auto lint = runCli({u"lint"_s, u"-"_s, u"--format"_s, format}, text);
        const QString all = lint.out + lint.err;
        QVERIFY2(!all.contains(folder), qPrintable(all));
        const QString told = lint.out.isEmpty() || format == u"text" ? u"-:"_s : u"\"-\""_s;
        QVERIFY2(all.contains(told), qPrintable(all));
    }
    const auto effective = runCli({u"effective"_s, u"-"_s}, text);
    QVERIFY2(!QString(effective.out + effective.err).contains(folder), qPrintable(effective.err));
}

void TestInputs::isNotWrittenBack()
{
    const auto set = runCli({u"set"_s, u"-"_s, u"DicomPort"_s, u"104"_s}, "{}");
    QCOMPARE(set.status, 2);
    QVERIFY(!set.err.isEmpty());
    QVERIFY(!QFile::exists(u"-"_s));
}

void TestInputs::editsShowWhatWouldChange()
{
    const auto set = runCli({u"set"_s, u"--dry-run"_s, u"-"_s, u"DicomPort"_s, u"104"_s},
                            "docker run orthancteam/orthanc:26.8.1\n");
    QCOMPARE(set.status, 0);
    QVERIFY2(set.out.contains(u"+docker run -e ORTHANC__DICOM_PORT=104 orthancteam/orthanc:26.8.1"),
             qPrintable(set.out + set.err));
}

void TestInputs::secretsAreDots_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("command") << "docker run -e 'ORTHANC__REGISTERED_USERS={\"a\": \"hidden\"}' "
                                "orthancteam/orthanc:26.8.1\n"_ba;
    QTest::newRow("assigned")
        << "U='{\"a\": \"hidden\"}'\ndocker run "
           "-e ORTHANC__REGISTERED_USERS=\"$U\" orthancteam/orthanc:26.8.1\n"_ba;
    QTest::newRow("printed") << "docker run -e ORTHANC__REGISTERED_USERS=\"$(echo hidden)\" "
                                "-e A=${B:-hidden} orthancteam/orthanc:26.8.1\n"_ba;
    QTest::newRow("inspection") << Inspection;
}

void TestInputs::secretsAreDots()
{
    QFETCH(const QByteArray, text);
    for (const QStringList &arguments :
         {QStringList{u"effective"_s, u"-"_s}, QStringList{u"variables"_s, u"-"_s},
          QStringList{u"lint"_s, u"-"_s},
          QStringList{u"explain"_s, u"-"_s, u"RegisteredUsers"_s}}) {
        const auto run = runCli(arguments, text);
        const QString all = run.out + run.err;
        QVERIFY2(!all.contains(u"hidden"), qPrintable(all));
    }
}

void TestInputs::mountsOfAPastedLine()
{
    const test::Folder folder;
    const QString path = folder.write(u"orthanc.json"_s, "{\"DicomAet\": \"WARD\"}");
    const auto run = runCli({u"get"_s, u"-"_s, u"DicomAet"_s},
                            "docker run -v " + path.toUtf8()
                                + ":/etc/orthanc/orthanc.json orthancteam/orthanc:26.8.1");
    QCOMPARE(run.out, u"\"WARD\"\n"_s);
}

void TestInputs::inspectionToCompose()
{
    const test::Folder folder;
    const auto run =
        runCli({u"export"_s, u"-"_s, u"--output"_s, folder.path(u"out"_s)}, Inspection);
    QVERIFY2(run.status == 0, qPrintable(run.out + run.err));
    QVERIFY(folder.read(u"out/compose.yaml"_s).contains("pacs:"));
    const auto got = runCli({u"get"_s, folder.path(u"out"_s), u"DicomAet"_s});
    QCOMPARE(got.out, u"\"WARD\"\n"_s);
}

void TestInputs::commandIsEditedInPlace()
{
    const test::Folder folder;
    const QString path = folder.write(u"run.sh"_s,
                                      "#!/bin/sh\ndocker run \\\n  -e ORTHANC__DICOM_AET=\"A\" \\\n"
                                      "  orthancteam/orthanc:26.8.1\n");
    const auto set = runCli({u"set"_s, path, u"DicomAet"_s, u"\"B C\""_s});
    QVERIFY2(set.status == 0, qPrintable(set.err));
    QCOMPARE(folder.read(u"run.sh"_s),
             "#!/bin/sh\ndocker run \\\n  -e ORTHANC__DICOM_AET=\"B C\" \\\n"
             "  orthancteam/orthanc:26.8.1\n"_ba);
}

TOWERKEY_TEST(TestInputs)

#include "testinputs.moc"
