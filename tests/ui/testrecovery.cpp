// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/models/recovery.h"
#include "ui/models/recoveryfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolBar>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::eventually;
using test::path;
using ui::LeftBehind;
using ui::Recovery;

/// What is left behind by a program that does not get to its end.
class TestRecovery : public test::WindowTest
{
    Q_OBJECT

private slots:
    void bytesKeepEverything();
    void otherBytesAreNothing_data();
    void otherBytesAreNothing();
    void nothingIsKeptWithoutChanges();
    void changesAreKeptForTheOwnerAlone();
    void savingForgets();
    void cleanEndForgets();
    void ownFileIsNotOffered();
    void runningProgramsAreLeftAlone();
    void changesAreRestored();
    void newFilesAreRestored();
    void whatOthersWroteIsNotOverwritten();
    void whatOthersWroteIsAskedAbout();
    void missingFilesBeginEmpty();
    void discardedIsGone();
    void defaultFolderFollowsTheDesktop();

private:
    QString folder() const { return m_fixture->path(u"state/recovery"_s); }
    QStringList kept() const { return QDir(folder()).entryList({u"*.json"_s}, QDir::Files); }
    void crash();
    QToolBar *greeted(Recovery &recovery);
};

/// Leaves the file as a program does that is killed: its lock belongs to nobody.
void TestRecovery::crash()
{
    QByteArray content;
    {
        Recovery recovery(*m_session, folder());
        recovery.flush();
        QCOMPARE(kept().size(), 1);
        content = m_fixture->read(u"state/recovery/"_s + kept().first());
    }
    m_fixture->write(u"state/recovery/left.json"_s, content);
}

QToolBar *TestRecovery::greeted(Recovery &recovery)
{
    m_window->greet(recovery);
    return find<QToolBar>(u"recoveryBar"_s);
}

void TestRecovery::bytesKeepEverything()
{
    const LeftBehind left{.file = {},
                          .time = QDateTime::currentDateTime(),
                          .name = u"päcs"_s,
                          .paths = {u"/a"_s, u"/b c"_s},
                          .imageTag = u"26.8.1"_s,
                          .service = u"orthanc"_s,
                          .sources = m_session->deployment().sources(),
                          .opened = m_session->savedDeployment().sources()};
    const auto read = ui::leftBehindFrom(ui::toBytes(left));
    QVERIFY(read);
    QCOMPARE(read->name, left.name);
    QCOMPARE(read->paths, left.paths);
    QCOMPARE(read->imageTag, left.imageTag);
    QCOMPARE(read->service, left.service);
    QCOMPARE(read->time, left.time);
    QVERIFY(read->sources == left.sources);
    QVERIFY(read->opened == left.opened);
}

void TestRecovery::otherBytesAreNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("another version") << QByteArray(R"({"version": 99, "sources": []})");
}

void TestRecovery::otherBytesAreNothing()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!ui::leftBehindFrom(bytes));
    m_fixture->write(u"state/recovery/other.json"_s, bytes);
    QVERIFY(Recovery(*m_session, folder()).leftBehind().isEmpty());
}

void TestRecovery::nothingIsKeptWithoutChanges()
{
    Recovery recovery(*m_session, folder());
    recovery.flush();
    QVERIFY(!QFileInfo::exists(folder()));
}

void TestRecovery::changesAreKeptForTheOwnerAlone()
{
    const Recovery recovery(*m_session, folder());
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    QVERIFY(eventually([this] { return kept().size() == 1; }));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(folder()).permissions() & others));
    QVERIFY(!(QFileInfo(folder() + u'/' + kept().first()).permissions() & others));
    m_session->undoStack().undo();
    QVERIFY(kept().isEmpty());
}

void TestRecovery::savingForgets()
{
    Recovery recovery(*m_session, folder());
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    recovery.flush();
    QCOMPARE(kept().size(), 1);
    QVERIFY(m_session->save());
    QVERIFY(kept().isEmpty());
}

void TestRecovery::cleanEndForgets()
{
    {
        Recovery recovery(*m_session, folder());
        QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
        recovery.flush();
        QCOMPARE(kept().size(), 1);
    }
    QVERIFY(QDir(folder()).isEmpty());
}

void TestRecovery::ownFileIsNotOffered()
{
    Recovery recovery(*m_session, folder());
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    recovery.flush();
    QVERIFY(recovery.leftBehind().isEmpty());
}

void TestRecovery::runningProgramsAreLeftAlone()
{
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    Recovery running(*m_session, folder());
    running.flush();
    const Recovery other(*m_session, folder());
    QCOMPARE(kept().size(), 1);
    QVERIFY(other.leftBehind().isEmpty());
}

void TestRecovery::changesAreRestored()
{
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    QVERIFY(m_session->setSetting(path(u"PostgreSQL.Password"), json::Value(u"new secret"_s)));
    const auto edited = m_session->deployment().sources();
    crash();
    makeWindow();
    Recovery recovery(*m_session, folder());
    QToolBar *bar = greeted(recovery);
    QVERIFY(bar && bar->isVisibleTo(m_window.get()));
    QVERIFY(bar->findChild<QLabel *>(u"recoveryText"_s)->text().contains(u"pacs"_s));
    bar->findChild<QPushButton *>(u"restore"_s)->click();
    QVERIFY(m_session->deployment().sources() == edited);
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(m_session->name(), u"pacs"_s);
    QCOMPARE(kept().size(), 1); // Now this session's own.
    m_session->undoStack().undo();
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(json::toJson(effective(u"DicomPort")), "4242");
}

void TestRecovery::newFilesAreRestored()
{
    makeWindow();
    QVERIFY(m_session->setSetting(path(u"Name"), json::Value(u"fresh"_s)));
    crash();
    makeWindow();
    Recovery recovery(*m_session, folder());
    recovery.restore(recovery.leftBehind().value(0));
    QCOMPARE(json::toJson(effective(u"Name")), "\"fresh\"");
    QCOMPARE(m_session->namesWithoutFile(), QStringList{u"orthanc.json"_s});
}

void TestRecovery::whatOthersWroteIsAskedAbout()
{
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    crash();
    m_fixture->write(u"pacs/orthanc.json"_s, "{\"DicomPort\": 11112}\n");
    makeWindow();
    m_dialogs->diskAnswer = test::FakeDialogs::DiskAnswer::Keep;
    Recovery recovery(*m_session, folder());
    recovery.restore(recovery.leftBehind().value(0));
    QVERIFY(test::eventually([&] { return m_dialogs->diskQuestions.size() == 1; }));
    QVERIFY(m_session->save());
    QVERIFY(m_fixture->read(u"pacs/orthanc.json"_s).contains("\"DicomPort\": 104"));
}

void TestRecovery::whatOthersWroteIsNotOverwritten()
{
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    crash();
    const QByteArray others = "{\"DicomPort\": 11112}\n";
    m_fixture->write(u"pacs/orthanc.json"_s, others);
    makeWindow();
    Recovery recovery(*m_session, folder());
    recovery.restore(recovery.leftBehind().value(0));
    const auto saved = m_session->save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().id, ErrorId::FileChanged);
    QCOMPARE(m_fixture->read(u"pacs/orthanc.json"_s), others);
    m_session->undoStack().undo();
    QCOMPARE(json::toJson(effective(u"DicomPort")), "4242");
}

void TestRecovery::missingFilesBeginEmpty()
{
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    crash();
    QVERIFY(QDir(m_fixture->path(u"pacs"_s)).removeRecursively());
    makeWindow();
    Recovery recovery(*m_session, folder());
    recovery.restore(recovery.leftBehind().value(0));
    QCOMPARE(json::toJson(effective(u"DicomPort")), "104");
    QVERIFY(m_session->save());
    QVERIFY(m_fixture->read(u"pacs/orthanc.json"_s).contains("\"DicomPort\": 104"));
}

void TestRecovery::discardedIsGone()
{
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    crash();
    makeWindow();
    Recovery recovery(*m_session, folder());
    greeted(recovery)->findChild<QPushButton *>(u"discard"_s)->click();
    QVERIFY(kept().isEmpty());
    QVERIFY(eventually([this] { return !find<QToolBar>(u"recoveryBar"_s); }));
    QVERIFY(!m_window->isWindowModified());
}

void TestRecovery::defaultFolderFollowsTheDesktop()
{
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", "/somewhere");
    QCOMPARE(Recovery::defaultFolder(), u"/somewhere/towerkey/recovery"_s);
    qputenv("XDG_STATE_HOME", "relative"); // The specification says to ignore such.
    QVERIFY(Recovery::defaultFolder().endsWith(u"/.local/state/towerkey/recovery"_s));
    qunsetenv("XDG_STATE_HOME");
    QVERIFY(Recovery::defaultFolder().startsWith(QDir::homePath()));
    if (!before.isNull())
        qputenv("XDG_STATE_HOME", before);
}

TOWERKEY_TEST(TestRecovery)

#include "testrecovery.moc"
