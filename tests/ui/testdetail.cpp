// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/models/explanation.h"
#include "ui/panes/detailpane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;
using test::path;

/// What is told about a setting, and why it has its value.
class TestDetail : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void explanations_data();
    void explanations();
    void fallbacks_data();
    void fallbacks();
    void paneTells();
    void paneResets();
    void noSecretIsTold();
    void unknownSettingNamesTheNearest();

private:
    QString paneText(ui::DetailPane &pane, QStringView setting) const;

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<ui::Session> m_session;
};

void TestDetail::init()
{
    m_session.reset();
    m_fixture = std::make_unique<Fixture>();
    m_session = std::make_unique<ui::Session>(Fixture::images(), Fixture::catalogue());
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
}

void TestDetail::explanations_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QStringList>("lines"); // "source place = value", a star when it counts
    QTest::newRow("only the default")
        << u"MaximumPatientCount"_s << QStringList{u"default  = 0 *"_s};
    QTest::newRow("file over default")
        << u"DicomCheckCalledAet"_s
        << QStringList{u"default  = false"_s, u"file orthanc.json:10 = true *"_s};
    QTest::newRow("variable over file")
        << u"DicomAet"_s
        << QStringList{u"default  = ORTHANC"_s, u"file orthanc.json:8 = RADPACS"_s,
                       u"variable ORTHANC__DICOM_AET (orthanc.env:7) = RADPACS2 *"_s};
    QTest::newRow("image default")
        << u"PostgreSQL.Lock"_s << QStringList{u"default  = true"_s, u"image default  = false *"_s};
}

void TestDetail::explanations()
{
    QFETCH(QString, setting);
    QStringList lines;
    for (const auto &line : ui::explanationOf(*m_session, path(setting)))
        lines.append(u"%1 %2 = %3%4"_s.arg(ui::toText(line.source), line.place, line.value,
                                           line.counts ? u" *"_s : QString()));
    QTEST(lines, "lines");
}

void TestDetail::fallbacks_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("text");
    QTest::newRow("default") << u"DicomAet"_s << u"ORTHANC (default)"_s;
    QTest::newRow("image default")
        << u"PostgreSQL.Host"_s << u"HOST MUST BE DEFINED (image default)"_s;
    QTest::newRow("no value") << u"DicomModalities.ct1"_s << u"no value"_s;
}

void TestDetail::fallbacks()
{
    QFETCH(QString, setting);
    QTEST(ui::fallbackOf(*m_session, path(setting)).toText(), "text");
}

QString TestDetail::paneText(ui::DetailPane &pane, QStringView setting) const
{
    pane.setCurrentSetting(path(setting));
    return pane.findChild<QTextBrowser *>(u"detailText"_s)->toPlainText();
}

void TestDetail::paneTells()
{
    ui::DetailPane pane(*m_session);
    const QString text = paneText(pane, u"DicomAet");
    QCOMPARE(pane.findChild<QLabel *>(u"detailTitle"_s)->text(), u"DicomAet"_s);
    QCOMPARE(pane.findChild<QLineEdit *>(u"variableName"_s)->text(), u"ORTHANC__DICOM_AET"_s);
    for (const QString &part :
         {u"Why this value"_s, u"RADPACS2"_s, u"overridden"_s, u"orthanc.json:8"_s, u"16"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestDetail::paneResets()
{
    ui::DetailPane pane(*m_session);
    pane.show();
    auto *reset = pane.findChild<QPushButton *>(u"reset"_s);
    pane.setCurrentSetting(path(u"MaximumPatientCount"));
    QVERIFY(!reset->isVisible());
    pane.setCurrentSetting(path(u"DicomAet"));
    QCOMPARE(reset->text(), u"Reset to ORTHANC (default)"_s);
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(!reset->isVisible());
    QVERIFY(!m_session->outcome().configuration.find(path(u"DicomAet")));
}

void TestDetail::noSecretIsTold()
{
    ui::DetailPane pane(*m_session);
    for (const auto setting :
         {u"PostgreSQL.Password", u"RegisteredUsers", u"RegisteredUsers.admin", u"PostgreSQL"}) {
        const QString text =
            paneText(pane, setting) + pane.findChild<QPushButton *>(u"reset"_s)->toolTip();
        for (const QString &secret : test::secretsOfExample())
            QVERIFY(!text.contains(secret));
    }
}

void TestDetail::unknownSettingNamesTheNearest()
{
    QVERIFY(m_session->open({m_fixture->write(u"x.json"_s, R"({"DicomAET": "X"})")}));
    ui::DetailPane pane(*m_session);
    const QString text = paneText(pane, u"DicomAET");
    QVERIFY(text.contains(u"Unknown"_s));
    QVERIFY(text.contains(u"Did you mean DicomAet?"_s));
}

TOWERKEY_TEST(TestDetail)

#include "testdetail.moc"
