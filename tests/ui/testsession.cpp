// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using startup::Verdict;
using test::Fixture;
using test::path;
using ui::Session;

/// The open deployment: opening, editing, undoing and saving.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsEmpty();
    void exampleStarts();
    void failedOpeningChangesNothing();
    void editAndUndoGiveBackEveryByte();
    void consecutiveEditsOfASettingAreOneStep();
    void editsOfOtherSettingsAreStepsOfTheirOwn();
    void undoTextsHoldNoSecret();
    void togglesAreUndone();
    void imageIsChosen();
    void unknownImageIsRefused();
    void savingWritesOnlyWhatChanged();
    void savingANewFile();
    void modifiedFollowsTheText();
    void foreignChangeIsNotOverwritten();
    void acceptedDiskIsOverwritten();

private:
    QList<QByteArray> texts() const;
    json::Value effective(QStringView setting) const;

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    m_session.reset();
    m_fixture = std::make_unique<Fixture>();
    m_session = std::make_unique<Session>(Fixture::images(), Fixture::catalogue());
}

QList<QByteArray> TestSession::texts() const
{
    QList<QByteArray> texts;
    for (const auto &source : m_session->deployment().sources())
        texts.append(source.text);
    return texts;
}

json::Value TestSession::effective(QStringView setting) const
{
    const auto *node = m_session->outcome().configuration.find(path(setting));
    return node ? node->toValue() : json::Value();
}

void TestSession::beginsEmpty()
{
    QVERIFY(!m_session->isModified());
    QVERIFY(m_session->name().isEmpty());
    QCOMPARE(m_session->image().tag, Fixture::images().newest().tag);
}

void TestSession::exampleStarts()
{
    QSignalSpy opened(m_session.get(), &Session::opened);
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(m_session->name(), u"pacs"_s);
    QCOMPARE(m_session->outcome().verdict, Verdict::Starts);
    QVERIFY(m_session->outcome().warnings.isEmpty());
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"RADPACS2\"");
    QCOMPARE(json::toJson(effective(u"PostgreSQL.Password")), "\"kQ7-vTn2.example-zR4m\"");
}

void TestSession::failedOpeningChangesNothing()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}));
    const auto before = texts();
    QSignalSpy opened(m_session.get(), &Session::opened);
    const auto result = m_session->open({m_fixture->path(u"missing.json"_s)});
    QVERIFY(!result);
    QCOMPARE(result.error().id, ErrorId::FileMissing);
    QCOMPARE(m_session->open({m_fixture->path(u"pacs"_s)}, u"1.2.3"_s).error().id,
             ErrorId::ImageUnknown);
    QCOMPARE(texts(), before);
    QCOMPARE(opened.size(), 0);
}

void TestSession::editAndUndoGiveBackEveryByte()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}));
    const auto before = texts();
    QSignalSpy changed(m_session.get(), &Session::changed);
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    QVERIFY(m_session->setSetting(path(u"DicomAet"), json::Value(u"OTHER"_s)));
    QVERIFY(m_session->setSetting(path(u"PostgreSQL.Password"), json::Value(u"123"_s)));
    QVERIFY(m_session->resetSetting(path(u"DicomModalities.ct1")));
    QVERIFY(m_session->setSetting(path(u"HttpPort"), json::Value(qint64(80))));
    QCOMPARE(changed.size(), 5);
    QCOMPARE(json::toJson(effective(u"PostgreSQL.Password")), "\"123\"");
    QVERIFY(effective(u"DicomModalities.ct1").isNull());
    const auto edited = texts();
    while (m_session->undoStack().canUndo())
        m_session->undoStack().undo();
    QCOMPARE(texts(), before);
    QVERIFY(!m_session->isModified());
    while (m_session->undoStack().canRedo())
        m_session->undoStack().redo();
    QCOMPARE(texts(), edited);
}

void TestSession::consecutiveEditsOfASettingAreOneStep()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}));
    const auto before = texts();
    for (const qint64 port : {1, 2, 3})
        QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(port)));
    QCOMPARE(m_session->undoStack().count(), 1);
    QCOMPARE(json::toJson(effective(u"DicomPort")), "3");
    m_session->undoStack().undo();
    QCOMPARE(texts(), before);
    m_session->undoStack().redo();
    QCOMPARE(json::toJson(effective(u"DicomPort")), "3");
}

void TestSession::editsOfOtherSettingsAreStepsOfTheirOwn()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}));
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(1))));
    QVERIFY(m_session->setSetting(path(u"HttpPort"), json::Value(qint64(2))));
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(3))));
    QCOMPARE(m_session->undoStack().count(), 3);
}

void TestSession::undoTextsHoldNoSecret()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}));
    QVERIFY(m_session->setSetting(path(u"PostgreSQL.Password"), json::Value(u"hidden"_s)));
    QVERIFY(!m_session->undoStack().undoText().contains(u"hidden"_s));
}

void TestSession::togglesAreUndone()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}));
    const auto before = texts();
    const auto *row = m_session->image().profile->plugin(u"DicomWeb"_s);
    QVERIFY(row);
    const auto isOn = [&] {
        for (const auto &plugin : m_session->outcome().plugins) {
            if (plugin.row == row)
                return plugin.enabled;
        }
        return false;
    };
    QVERIFY(isOn());
    QVERIFY(m_session->setToggle(*row, deployment::Toggle::Off));
    QVERIFY(!isOn());
    m_session->undoStack().undo();
    QVERIFY(isOn());
    QCOMPARE(texts(), before);
}

void TestSession::imageIsChosen()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    QVERIFY(m_session->setImage(u"21.6.0"_s));
    QCOMPARE(m_session->image().tag, u"21.6.0"_s);
    QVERIFY(!m_session->isModified());
    m_session->undoStack().undo();
    QCOMPARE(m_session->image().tag, u"26.8.1"_s);
}

void TestSession::unknownImageIsRefused()
{
    QSignalSpy refused(m_session.get(), &Session::editRefused);
    QVERIFY(!m_session->setImage(u"26.8.99"_s));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_session->undoStack().count(), 0);
}

void TestSession::savingWritesOnlyWhatChanged()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}));
    const QByteArray file = m_fixture->read(u"pacs/orthanc.json"_s);
    const QByteArray variables = m_fixture->read(u"pacs/orthanc.env"_s);
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    QSignalSpy saved(m_session.get(), &Session::saved);
    QVERIFY(m_session->save());
    QCOMPARE(saved.size(), 1);
    QVERIFY(!m_session->isModified());
    QCOMPARE(m_fixture->read(u"pacs/orthanc.json"_s),
             QByteArray(file).replace("\"DicomPort\": 4242", "\"DicomPort\": 104"));
    QCOMPARE(m_fixture->read(u"pacs/orthanc.env"_s), variables);
    // What was done before can still be taken back.
    m_session->undoStack().undo();
    QVERIFY(m_session->isModified());
    QVERIFY(m_session->save());
    QCOMPARE(m_fixture->read(u"pacs/orthanc.json"_s), file);
}

void TestSession::savingANewFile()
{
    QVERIFY(m_session->open({m_fixture->write(u"orthanc.json"_s, "{}\n")}));
    const auto *row = m_session->image().profile->plugin(u"DicomWeb"_s);
    QVERIFY(m_session->setToggle(*row, deployment::Toggle::On));
    QCOMPARE(m_session->namesWithoutFile(), QStringList{u"orthanc.env"_s});
    QVERIFY(m_session->save());
    QCOMPARE(m_fixture->read(u"orthanc.env"_s), "DICOM_WEB_PLUGIN_ENABLED=true\n");
    QCOMPARE(m_fixture->read(u"orthanc.json"_s), "{}\n");
    QVERIFY(m_session->namesWithoutFile().isEmpty());
}

void TestSession::modifiedFollowsTheText()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}));
    QSignalSpy modified(m_session.get(), &Session::modifiedChanged);
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(1))));
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(4242))));
    QCOMPARE(modified.size(), 2);
    QVERIFY(!m_session->isModified());
}

void TestSession::foreignChangeIsNotOverwritten()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}));
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    m_fixture->write(u"pacs/orthanc.json"_s, "{\"Name\": \"foreign\"}");
    const auto result = m_session->save();
    QVERIFY(!result);
    QCOMPARE(result.error().id, ErrorId::FileChanged);
    QCOMPARE(m_fixture->read(u"pacs/orthanc.json"_s), "{\"Name\": \"foreign\"}");
    QVERIFY(m_session->isModified());
}

void TestSession::acceptedDiskIsOverwritten()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}));
    const QByteArray mine = m_fixture->read(u"pacs/orthanc.json"_s);
    const QString file = m_fixture->write(u"pacs/orthanc.json"_s, "{}");
    m_session->acceptDisk(file);
    QVERIFY(m_session->isModified());
    QVERIFY(m_session->save());
    QCOMPARE(m_fixture->read(u"pacs/orthanc.json"_s), mine);
    QVERIFY(QFile::remove(file));
    m_session->acceptDisk(file);
    QVERIFY(m_session->isModified());
    QVERIFY(m_session->save());
    QCOMPARE(m_fixture->read(u"pacs/orthanc.json"_s), mine);
}

TOWERKEY_TEST(TestSession)

#include "testsession.moc"
