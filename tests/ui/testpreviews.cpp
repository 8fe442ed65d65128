// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/models/composelines.h"
#include "ui/models/effectivelines.h"

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
  ORTHANC__DICOM_AET: "A"
  ORTHANC__DICOM_PORT: "104"
)"_s;
    QTest::newRow("text that reads as a number")
        << QByteArray(R"({"DicomAet": "104"})") << uR"(environment:
  ORTHANC__DICOM_AET: "\"104\""
)"_s;
    QTest::newRow("dollar") << QByteArray(R"({"Name": "a\u0024b"})") << uR"(environment:
  ORTHANC__NAME: "a$$b"
)"_s;
    QTest::newRow("map") << QByteArray(R"({"DicomModalities": {"a": ["A", "h", 1]}})")
                         << uR"(environment:
  ORTHANC__DICOM_MODALITIES: |-
    {
      "a": ["A", "h", 1]
    }
)"_s;
}

void TestPreviews::compose()
{
    QFETCH(QByteArray, json);
    open(json);
    QTEST(text(ui::composeLines(*m_session, false)), "text");
}

void TestPreviews::composeLinesKnowTheirSetting()
{
    open(R"({"DicomAet": "A", "DicomModalities": {"a": ["A", "h", 1]}})");
    const auto lines = ui::composeLines(*m_session, false);
    QVERIFY(lines[0].path.isEmpty());
    QCOMPARE(lines[1].path, test::path(u"DicomAet"));
    for (qsizetype i = 2; i < lines.size(); ++i)
        QCOMPARE(lines[i].path, test::path(u"DicomModalities"));
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
        text(ui::composeLines(*m_session, false)) + text(ui::effectiveLines(*m_session, false));
    for (const QString &secret : test::secretsOfExample())
        QVERIFY(!shown.contains(secret));
    QVERIFY(shown.contains(u"radiology"_s));
}

void TestPreviews::revealedSecrets()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    for (const QString &secret : test::secretsOfExample()) {
        QVERIFY(text(ui::composeLines(*m_session, true)).contains(secret));
        QVERIFY(text(ui::effectiveLines(*m_session, true)).contains(secret));
    }
}

TOWERKEY_TEST(TestPreviews)

#include "testpreviews.moc"
