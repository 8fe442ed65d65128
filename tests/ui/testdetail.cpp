// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/models/delivery.h"
#include "ui/models/explanation.h"
#include "ui/panes/detailpane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

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
    void nothingCountsWhereTheStartFails();
    void whatTheImageHoldsIsNoSecret();
    void fallbacks_data();
    void fallbacks();
    void paneTells();
    void paneTellsWhatTheImageDoesNotRead();
    void paneTellsTheReplacement();
    void paneResets();
    void resetIsToldAfterAPauseInLargeDeployments();
    void noSecretIsTold();
    void unknownSettingNamesTheNearest();
    void placesAreLinks();
    void replacementIsALink();
    void unknownSettingIsRenamedByALink();
    void deliveries_data();
    void deliveries();
    void consequencesAreTold_data();
    void consequencesAreTold();

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

void TestDetail::nothingCountsWhereTheStartFails()
{
    QVERIFY(m_session->open({m_fixture->write(u"x/orthanc.json"_s, "{\"DicomPort\": 104,,}")}));
    const auto lines = ui::explanationOf(*m_session, path(u"DicomPort"));
    QCOMPARE(lines.size(), 2);
    for (const auto &line : lines)
        QVERIFY(!line.counts && !line.isReached);
    ui::DetailPane pane(*m_session);
    QVERIFY(paneText(pane, u"DicomPort").contains(u"not reached: the start fails before"));
}

void TestDetail::whatTheImageHoldsIsNoSecret()
{
    ui::DetailPane pane(*m_session);
    QVERIFY(paneText(pane, u"PostgreSQL.Password").contains(u"postgres"));
    QVERIFY(pane.findChild<QPushButton *>(u"reset"_s)->text().contains(u"postgres"));
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

void TestDetail::paneTellsWhatTheImageDoesNotRead()
{
    ui::DetailPane pane(*m_session);
    QVERIFY(!paneText(pane, u"DicomTlsEnabled").contains(u"not yet"));
    QVERIFY(m_session->setImage(u"20.4.2"_s));
    const QString text = paneText(pane, u"DicomTlsEnabled");
    QVERIFY2(text.contains(u"not yet in Orthanc"), qPrintable(text));
}

void TestDetail::paneTellsTheReplacement()
{
    ui::DetailPane pane(*m_session);
    for (const catalogue::Setting &setting : m_session->catalogue().settings()) {
        if (!setting.replacedBy.isEmpty())
            QVERIFY2(paneText(pane, setting.path.toString()).contains(setting.replacedBy),
                     qPrintable(setting.path.toString()));
    }
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

void TestDetail::resetIsToldAfterAPauseInLargeDeployments()
{
    const QByteArray name = '"' + QByteArray(ui::Linting::LittleText, 'x') + '"';
    const QString first = m_fixture->write(u"a.json"_s, "{\"Name\": " + name + "}");
    const QString second = m_fixture->write(u"b.json"_s, "{\"HttpPort\": 1}");
    QVERIFY(m_session->open({first, second}, u"26.8.1"_s));
    ui::DetailPane pane(*m_session);
    pane.setCurrentSetting(path(u"HttpPort"));
    auto *reset = pane.findChild<QPushButton *>(u"reset"_s);
    const QString told = reset->text();
    QVERIFY(!told.isEmpty());
    reset->setText({});
    QVERIFY(m_session->setSetting(path(u"HttpPort"), json::Value(qint64(2))));
    QCOMPARE(reset->text(), QString());
    QVERIFY(QTest::qWaitFor([&] { return reset->text() == told; }));
    QVERIFY(m_session->resetSetting(path(u"HttpPort")));
    QVERIFY(reset->isHidden());
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

void TestDetail::placesAreLinks()
{
    ui::DetailPane pane(*m_session);
    QSignalSpy places(&pane, &ui::DetailPane::placeChosen);
    pane.setCurrentSetting(path(u"DicomAet"));
    auto *text = pane.findChild<QTextBrowser *>(u"detailText"_s);
    // The default, the file, the variable that overrides it.
    QVERIFY(!text->toHtml().contains(u"place:0"_s));
    QVERIFY(text->toHtml().contains(u"line-through"_s));
    for (const int line : {1, 2}) {
        QVERIFY(text->toHtml().contains(u"place:%1"_s.arg(line)));
        emit text->anchorClicked(QUrl(u"place:%1"_s.arg(line)));
    }
    QCOMPARE(places.size(), 2);
    const auto at = [&places, this](qsizetype i) {
        const auto &source = m_session->deployment().source(places[i][0].toLongLong());
        return source.text.sliced(places[i][1].toLongLong(), 9);
    };
    QCOMPARE(at(0), "\"RADPACS\"");
    QCOMPARE(at(1), "ORTHANC__");
}

void TestDetail::replacementIsALink()
{
    const auto deprecated =
        std::ranges::find_if(Fixture::catalogue().settings(), [](const auto &setting) {
            return setting.deprecated && !setting.replacedBy.isEmpty();
        });
    ui::DetailPane pane(*m_session);
    QSignalSpy chosen(&pane, &ui::DetailPane::settingChosen);
    const QString text = paneText(pane, deprecated->path.toString());
    QVERIFY(text.contains(u"Use %1 instead."_s.arg(deprecated->replacedBy)));
    auto *browser = pane.findChild<QTextBrowser *>(u"detailText"_s);
    emit browser->anchorClicked(QUrl(QString(u"setting:"_s + deprecated->replacedBy)));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<SettingPath>(), path(deprecated->replacedBy));
}

void TestDetail::unknownSettingIsRenamedByALink()
{
    QVERIFY(m_session->open({m_fixture->write(u"x.json"_s, R"({"DicomAET": "X"})")}));
    ui::DetailPane pane(*m_session);
    QVERIFY(paneText(pane, u"DicomAET").contains(u"Rename to DicomAet"_s));
    emit pane.findChild<QTextBrowser *>(u"detailText"_s)->anchorClicked(QUrl(u"rename:DicomAet"_s));
    QCOMPARE(m_session->deployment().source(0).text, R"({"DicomAet": "X"})"_ba);
}

void TestDetail::deliveries_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("source");
    QTest::newRow("file to variable") << u"DicomPort"_s << u"deliverByVariable"_s << u"variable"_s;
    QTest::newRow("file to secret") << u"DicomPort"_s << u"deliverBySecret"_s << u"secret"_s;
    QTest::newRow("secret to file") << u"PostgreSQL.Password"_s << u"deliverByFile"_s << u"file"_s;
    QTest::newRow("where it is") << u"DicomPort"_s << u"deliverByFile"_s << u"file"_s;
}

void TestDetail::deliveries()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, button);
    ui::DetailPane pane(*m_session);
    pane.show();
    pane.setCurrentSetting(path(setting));
    const auto original = m_session->deployment();
    const auto state = ui::stateOf(*m_session, path(setting));
    auto *choice = pane.findChild<QToolButton *>(button);
    QTest::mouseClick(choice, Qt::LeftButton);
    QVERIFY(choice->isChecked() && !choice->icon().isNull());
    const auto moved = ui::stateOf(*m_session, path(setting));
    QTEST(ui::toText(moved.source), "source");
    QVERIFY(moved.value == state.value);
    while (m_session->undoStack().canUndo())
        m_session->undoStack().undo();
    QVERIFY(m_session->deployment() == original);
    QCOMPARE(choice->isChecked(), ui::toText(state.source) == choice->text().toLower());
}

void TestDetail::consequencesAreTold_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<deployment::Delivery>("delivery");
    QTest::addColumn<QString>("text");
    using deployment::Delivery;
    QTest::newRow("file to variable")
        << u"DicomPort"_s << Delivery::Variable
        << u"Writes it as variable ORTHANC__DICOM_PORT to orthanc.env, and takes it from "
           "orthanc.json:9."_s;
    QTest::newRow("in a variable of more")
        << u"DicomModalities.ct1"_s << Delivery::Variable
        << u"Writes it as variable ORTHANC__DICOM_MODALITIES to orthanc.env, as part of "
           "DicomModalities, because no name stands for it alone, and takes it from "
           "orthanc.json:13."_s;
    QTest::newRow("both to a secret")
        << u"DicomAet"_s << Delivery::Secret
        << u"Writes it as secret ORTHANC__DICOM_AET, a file of its own, and takes it from "
           "orthanc.json:8, ORTHANC__DICOM_AET (orthanc.env:7)."_s;
}

void TestDetail::consequencesAreTold()
{
    QFETCH(const QString, setting);
    QFETCH(const deployment::Delivery, delivery);
    const auto change = ui::deliveryChange(*m_session, path(setting), delivery);
    QVERIFY(change.isPossible);
    QTEST(change.text, "text");
    // A secret says who could read it, and the switch tells it under the keyboard's focus.
    ui::DetailPane pane(*m_session);
    pane.show();
    pane.setCurrentSetting(path(u"PostgreSQL.Password"));
    pane.findChild<QToolButton *>(u"deliverByFile"_s)->setFocus();
    QFocusEvent focus(QEvent::FocusIn);
    QCoreApplication::sendEvent(pane.findChild<QToolButton *>(u"deliverByFile"_s), &focus);
    QVERIFY(
        pane.findChild<QLabel *>(u"deliveryConsequence"_s)->text().contains(u"reads the secret"_s));
}

TOWERKEY_TEST(TestDetail)

#include "testdetail.moc"
