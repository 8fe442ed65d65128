// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/models/effectivelines.h"
#include "ui/models/exportedtext.h"
#include "ui/models/previewtext.h"
#include "ui/models/sourcetext.h"
#include "ui/models/variablelines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;
using ui::PreviewLine;

/// The texts of the previews, with the settings and origins of their lines.
class TestPreviews : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void compose_data();
    void compose();
    void composeLinesKnowTheirSetting();
    void everyFormatHasItsVariables();
    void linesOfASetting_data();
    void linesOfASetting();
    void textOfAFile();
    void textOfAComposeFile();
    void textOfAManifest();
    void exportedTexts();
    void effective();
    void effectiveIsTheConfiguration();
    void secretsAreDots();
    void revealedSecrets();

private:
    void open(const QByteArray &json);
    static QString text(const QList<PreviewLine> &lines);

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<ui::Session> m_session;
};

static QList<PreviewLine> composeLines(const ui::Session &session, bool revealSecrets)
{
    return ui::variableLines(session, exchange::VariableFormat::ComposeMap, revealSecrets).lines;
}

void TestPreviews::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_session = std::make_unique<ui::Session>(Fixture::images(), Fixture::catalogue());
}

void TestPreviews::open(const QByteArray &json)
{
    QVERIFY(m_session->open({m_fixture->write(u"orthanc.json"_s, json)}, u"26.8.1"_s));
}

QString TestPreviews::text(const QList<PreviewLine> &lines)
{
    QString text;
    for (const PreviewLine &line : lines)
        text += line.text + u'\n';
    return text;
}

void TestPreviews::compose_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray("{}") << u""_s;
    QTest::newRow("text and number")
        << QByteArray(R"({"DicomAet": "A", "DicomPort": 104})") << uR"(environment:
  ORTHANC__DICOM_AET: A
  ORTHANC__DICOM_PORT: "104"
)"_s;
    QTest::newRow("text that reads as a number")
        << QByteArray(R"({"DicomAet": "104"})") << uR"(environment:
  ORTHANC__DICOM_AET: '"104"'
)"_s;
    QTest::newRow("dollar") << QByteArray(R"({"Name": "a\u0024b"})") << uR"(environment:
  ORTHANC__NAME: "a$$b"
)"_s;
    QTest::newRow("map") << QByteArray(R"({"DicomModalities": {"ct": ["CT", "10.0.0.1", 104],
                                          "mr": ["MR", "10.0.0.2", 104]}})")
                         << uR"(environment:
  ORTHANC__DICOM_MODALITIES: |
    {
      "ct": ["CT", "10.0.0.1", 104],
      "mr": ["MR", "10.0.0.2", 104]
    }
)"_s;
}

void TestPreviews::compose()
{
    QFETCH(QByteArray, json);
    open(json);
    QTEST(text(composeLines(*m_session, false)), "text");
}

void TestPreviews::composeLinesKnowTheirSetting()
{
    open(R"({"DicomAet": "A", "DicomModalities": {"ct": ["CT", "10.0.0.1", 104],
            "m\"r": {"AET": "MR", "Host": "10.0.0.2", "Port": 104, "Comment": "far too long"}}})");
    QStringList paths;
    for (const PreviewLine &line : composeLines(*m_session, false))
        paths.append(line.path.toString());
    QCOMPARE(paths.mid(0, 5),
             (QStringList{u""_s, u"DicomAet"_s, u"DicomModalities"_s, u"DicomModalities"_s,
                          u"DicomModalities.ct"_s}));
    QVERIFY(paths.contains(u"DicomModalities.m\"r"_s));
    QVERIFY(paths.contains(u"DicomModalities.m\"r.Port"_s));
    QCOMPARE(paths.last(), u"DicomModalities"_s);
}

void TestPreviews::everyFormatHasItsVariables()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    for (const auto format : ui::variableFormats()) {
        const auto lines = ui::variableLines(*m_session, format, false);
        QVERIFY(!ui::nameOf(format).isEmpty());
        QVERIFY(lines.entries.size() > 10);
        for (const auto &entry : lines.entries) {
            QVERIFY(lines.lines[entry.first].text.contains(entry.variable.name));
            QVERIFY(entry.count > 0);
        }
        for (const QString &secret : test::secretsOfExample())
            QVERIFY(!lines.text().contains(secret));
    }
}

void TestPreviews::linesOfASetting_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("tablesCarryParts");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("itself and what is inside") << u"A"_s << true << QList<int>{1, 2, 4};
    QTest::newRow("a part") << u"A.B"_s << true << QList<int>{2};
    QTest::newRow("without lines") << u"A.X"_s << true << QList<int>{1, 4};
    QTest::newRow("without lines, told alone") << u"A.X"_s << false << QList<int>();
    QTest::newRow("unknown") << u"Y"_s << true << QList<int>();
}

void TestPreviews::linesOfASetting()
{
    QFETCH(QString, setting);
    QFETCH(bool, tablesCarryParts);
    ui::PreviewText text;
    text.tablesCarryParts = tablesCarryParts;
    for (const auto &about : {u""_s, u"A"_s, u"A.B"_s, u"C"_s, u"A"_s})
        text.lines.append({about, about.isEmpty() ? SettingPath() : test::path(about), {}});
    QTEST(ui::linesOfSetting(text, test::path(setting)), "expected");
    QCOMPARE(ui::linesOfSetting(text, {}), QList<int>());
}

void TestPreviews::textOfAFile()
{
    open("{\n  \"DicomAet\": \"A\",\n  \"DicomModalities\": {\n    \"ct\": [\n      \"CT\"\n"
         "    ]\n  },\n  \"PostgreSQL\": {\"Password\": \"hidden-word\"}\n}\n");
    const ui::PreviewText text = ui::sourceText(*m_session, 0, false);
    QCOMPARE(text.lines.size(), 9);
    QVERIFY(!TestPreviews::text(text.lines).contains(u"hidden-word"_s));
    QVERIFY(
        TestPreviews::text(ui::sourceText(*m_session, 0, true).lines).contains(u"hidden-word"_s));
    QCOMPARE(text.pathOf(1), test::path(u"DicomAet"));
    QCOMPARE(text.pathOf(3), test::path(u"DicomModalities.ct"));
    QCOMPARE(text.pathOf(4), test::path(u"DicomModalities.ct"));
    QCOMPARE(ui::linesOfSetting(text, test::path(u"DicomModalities.ct")), (QList<int>{3, 4, 5}));
    QCOMPARE(ui::linesOfSetting(text, test::path(u"DicomModalities")), (QList<int>{2, 3, 4, 5, 6}));
    QCOMPARE(ui::linesOfSetting(text, test::path(u"Nothing")), QList<int>());
}

static const char Compose[] = R"(services:
  orthanc:
    image: orthancteam/orthanc:26.8.1
    environment:
      ORTHANC__DICOM_AET: A
      ORTHANC__REGISTERED_USERS: |
        {"alice": "hidden-word"}
      POSTGRES_PASSWORD: hidden-word
    configs:
      - source: main
        target: /etc/orthanc/orthanc.json
configs:
  main:
    content: |
      {
        "Name": "N",
        "OrthancPeers": {"p": ["http://h", "u", "hidden-word"]}
      }
)";

void TestPreviews::textOfAComposeFile()
{
    QVERIFY(m_session->open({m_fixture->write(u"compose.yaml"_s, Compose)}));
    const qsizetype source = ui::sourcesOf(*m_session, {deployment::Role::Compose}).value(0, -1);
    QVERIFY(source >= 0);
    const ui::PreviewText text = ui::sourceText(*m_session, source, false);
    QVERIFY2(!TestPreviews::text(text.lines).contains(u"hidden-word"_s),
             qPrintable(TestPreviews::text(text.lines)));
    QCOMPARE(text.lines.size(), 18);
    QCOMPARE(text.pathOf(4), test::path(u"DicomAet"));
    QCOMPARE(text.pathOf(6), test::path(u"RegisteredUsers"));
    QCOMPARE(text.pathOf(2), SettingPath());
    QCOMPARE(text.pathOf(15), test::path(u"Name"));
    QCOMPARE(ui::linesOfSetting(text, test::path(u"DicomAet")), QList<int>{4});
    QCOMPARE(ui::linesOfSetting(text, test::path(u"Name")), QList<int>{15});
    QCOMPARE(ui::linesOfSetting(text, test::path(u"RegisteredUsers")), (QList<int>{5, 6}));
}

void TestPreviews::textOfAManifest()
{
    const QByteArray manifest = R"(apiVersion: v1
kind: Pod
metadata: {name: pacs}
spec:
  containers:
    - name: orthanc
      image: orthancteam/orthanc:26.8.1
      env:
        - name: ORTHANC__DICOM_AET
          value: PACS
      envFrom: [{secretRef: {name: s}}]
      volumeMounts: [{name: v, mountPath: /etc/orthanc}]
  volumes: [{name: v, configMap: {name: m}}]
---
kind: ConfigMap
metadata: {name: m}
data:
  orthanc.json: |
    {
      "Name": "N"
    }
---
kind: Secret
metadata: {name: s}
data:
  OTHER: aGlkZGVuLXdvcmQ=
)";
    QVERIFY(m_session->open({m_fixture->write(u"pacs.yaml"_s, manifest)}));
    const ui::PreviewText text = ui::sourceText(*m_session, 0, false);
    QVERIFY(!TestPreviews::text(text.lines).contains(u"aGlkZGVu"_s));
    QCOMPARE(text.pathOf(8), test::path(u"DicomAet"));
    QCOMPARE(text.pathOf(19), test::path(u"Name"));
    QCOMPARE(ui::linesOfSetting(text, test::path(u"Name")), QList<int>{19});
    QVERIFY(m_session->setSetting(test::path(u"Name"), json::Value(u"M"_s)));
    QVERIFY(m_session->deployment().source(0).text.contains("      \"Name\": \"M\"\n"));
}

void TestPreviews::exportedTexts()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    const ui::PreviewText dockerfile = ui::exportedDockerfile(*m_session);
    QCOMPARE(dockerfile.lines.first().text, u"FROM orthancteam/orthanc:26.8.1"_s);
    const ui::PreviewText compose = ui::exportedCompose(*m_session);
    QVERIFY2(compose.lines.size() > 5, qPrintable(compose.note));
    for (const QString &secret : test::secretsOfExample()) {
        QVERIFY(!text(dockerfile.lines).contains(secret));
        QVERIFY(!text(compose.lines).contains(secret));
    }
    QVERIFY(dockerfile.note.contains(u"ORTHANC__POSTGRESQL__PASSWORD"_s));
}

void TestPreviews::effective()
{
    m_fixture->write(u"d/a.env"_s, "ORTHANC__DICOM_AET=B\n");
    m_fixture->write(u"d/orthanc.json"_s,
                     "{\n  \"DicomAet\": \"A\",\n  \"DicomModalities\": {\"a\": [1]}\n}");
    QVERIFY(m_session->open({m_fixture->path(u"d"_s)}, u"26.8.1"_s));
    QStringList texts;
    for (const PreviewLine &line : ui::effectiveLines(*m_session, false)) {
        const bool isWanted = line.path.keys().value(0).startsWith("Dicom"_L1);
        if (isWanted && !line.path.keys().value(0).startsWith("DicomWeb"_L1))
            texts.append(line.text + u" # " + line.origin);
    }
    QVERIFY2(texts.contains(u"  \"DicomAet\": \"B\", # ORTHANC__DICOM_AET"_s),
             qPrintable(texts.join(u'\n')));
    const qsizetype begin = texts.indexOf(u"  \"DicomModalities\": { # "_s);
    QVERIFY2(begin >= 0, qPrintable(texts.join(u'\n')));
    QCOMPARE(texts.value(begin + 1), u"    \"a\": [ # orthanc.json:3"_s);
    QCOMPARE(texts.value(begin + 2), u"      1 # "_s);
    QCOMPARE(texts.value(begin + 3), u"    ] # "_s);
}

void TestPreviews::effectiveIsTheConfiguration()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    const QByteArray shown = text(ui::effectiveLines(*m_session, true)).trimmed().toUtf8();
    QCOMPARE(shown,
             json::toJson(m_session->outcome().configuration.toValue(), json::Layout::IndentedUtf8)
                 .trimmed());
}

void TestPreviews::secretsAreDots()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    const QString shown =
        text(composeLines(*m_session, false)) + text(ui::effectiveLines(*m_session, false));
    for (const QString &secret : test::secretsOfExample())
        QVERIFY(!shown.contains(secret));
    QVERIFY(shown.contains(u"radiology"_s));
}

void TestPreviews::revealedSecrets()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    for (const QString &secret : test::secretsOfExample()) {
        QVERIFY(text(composeLines(*m_session, true)).contains(secret));
        QVERIFY(text(ui::effectiveLines(*m_session, true)).contains(secret));
    }
}

TOWERKEY_TEST(TestPreviews)

#include "testpreviews.moc"
