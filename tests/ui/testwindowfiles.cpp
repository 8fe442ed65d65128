// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::eventually;
using test::FakeDialogs;
using test::path;

/// What the window does with files: saving, closing, dropping, changes by others.
class TestWindowFiles : public test::WindowTest
{
    Q_OBJECT

private slots:
    void savesByShortcut();
    void closingAsks();
    void failedOpeningTells();
    void filesAreDropped();
    void changeOnDiskIsAsked();
    void loadingAgainKeepsTheView();
    void changesOnDiskAreAskedTogether();
    void otherFilesAreLoadedBesideChanges();
    void missingFileIsKept();
    void missingFileComesBack();
    void newDeploymentIsLoadedAgain();
    void recentFilesAreCleared();
    void missingRecentFilesAreDimmed();
    void stateIsRestored();
    void pastedTextIsOpened();
    void pastedTextKeepsWhatItNames();
};

void TestWindowFiles::savesByShortcut()
{
    const QByteArray before = m_fixture->read(u"pacs/orthanc.json"_s);
    QVERIFY(m_window->session().setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_fixture->read(u"pacs/orthanc.json"_s),
             QByteArray(before).replace("\"DicomPort\": 4242", "\"DicomPort\": 104"));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_dialogs->errors.isEmpty());
}

void TestWindowFiles::closingAsks()
{
    QVERIFY(m_window->session().setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    QVERIFY(!m_window->close());
    QCOMPARE(m_dialogs->saveQuestions, 1);
    m_dialogs->saveAnswer = FakeDialogs::SaveAnswer::Save;
    QVERIFY(m_window->close());
    QVERIFY(m_fixture->read(u"pacs/orthanc.json"_s).contains("\"DicomPort\": 104"));
}

void TestWindowFiles::failedOpeningTells()
{
    QVERIFY(!m_window->open({m_fixture->path(u"missing"_s)}));
    QCOMPARE(m_dialogs->errors.size(), 1);
    QCOMPARE(m_window->session().name(), u"pacs"_s);
}

void TestWindowFiles::filesAreDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_fixture->write(u"other.json"_s, "{}"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(m_window->windowTitle(), u"other.json[*] — Towerkey"_s);
}

void TestWindowFiles::changeOnDiskIsAsked()
{
    m_dialogs->diskAnswer = FakeDialogs::DiskAnswer::Reload;
    const QString file = m_fixture->write(u"pacs/orthanc.json"_s, R"({"Name": "foreign"})");
    QVERIFY(eventually([&] { return m_dialogs->diskQuestions.size() == 1; }));
    QCOMPARE(m_dialogs->diskQuestions.first().changed, QStringList{file});
    QVERIFY(m_dialogs->diskQuestions.first().missing.isEmpty());
    QCOMPARE(json::toJson(effective(u"Name")), "\"foreign\"");
    QVERIFY(!m_window->isWindowModified());
}

void TestWindowFiles::loadingAgainKeepsTheView()
{
    const QPersistentModelIndex row = select(u"PostgreSQL.Host");
    QVERIFY(row.isValid() && tree()->isExpanded(row.parent()));
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(1))));
    m_dialogs->diskAnswer = FakeDialogs::DiskAnswer::Reload;
    m_fixture->write(u"pacs/orthanc.json"_s, R"({"PostgreSQL": {"Host": "theirs", "Port": 1}})");
    QVERIFY(eventually([&] { return m_dialogs->diskQuestions.size() == 1; }));
    QCOMPARE(json::toJson(effective(u"PostgreSQL.Host")), "\"theirs\"");
    QVERIFY(row.isValid());
    QCOMPARE(tree()->currentIndex(), row);
    QVERIFY(tree()->isExpanded(row.parent()));
    QVERIFY(tree()->visualRect(row).intersects(tree()->viewport()->rect()));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!m_session->undoStack().canUndo());
}

void TestWindowFiles::changesOnDiskAreAskedTogether()
{
    m_dialogs->diskAnswer = FakeDialogs::DiskAnswer::Reload;
    m_fixture->write(u"pacs/orthanc.env"_s, "ORTHANC__NAME=variable\n");
    m_fixture->write(u"pacs/orthanc.json"_s, R"({"Name": "foreign"})");
    QVERIFY(QFile::remove(m_fixture->path(u"pacs/secrets/ORTHANC__POSTGRESQL__PASSWORD"_s)));
    QVERIFY(eventually([&] { return m_dialogs->diskQuestions.size() == 1; }));
    QCOMPARE(m_dialogs->diskQuestions.first().changed.size(), 2);
    QCOMPARE(m_dialogs->diskQuestions.first().missing.size(), 1);
    QCOMPARE(json::toJson(effective(u"Name")), "\"variable\"");
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_dialogs->errors.isEmpty());
}

void TestWindowFiles::otherFilesAreLoadedBesideChanges()
{
    QVERIFY(m_window->session().setSetting(path(u"DicomAet"),
                                           json::Value(u"MINE"_s))); // In orthanc.env.
    const QByteArray others = R"({"Name": "foreign"})";
    m_fixture->write(u"pacs/orthanc.json"_s, others);
    QVERIFY(eventually([&] { return json::toJson(effective(u"Name")) == "\"foreign\""; }));
    QVERIFY(m_dialogs->diskQuestions.isEmpty());
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"MINE\"");
    QVERIFY(m_window->isWindowModified());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_dialogs->errors.isEmpty());
    QCOMPARE(m_fixture->read(u"pacs/orthanc.json"_s), others);
    QVERIFY(m_fixture->read(u"pacs/orthanc.env"_s).contains("MINE"));
}

void TestWindowFiles::missingFileIsKept()
{
    const QString file = m_fixture->path(u"pacs/orthanc.json"_s);
    const QByteArray before = m_fixture->read(u"pacs/orthanc.json"_s);
    QVERIFY(QFile::remove(file));
    QVERIFY(eventually([&] { return m_dialogs->diskQuestions.size() == 1; }));
    QCOMPARE(m_dialogs->diskQuestions.first().missing, QStringList{file});
    QVERIFY(m_window->isWindowModified());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_dialogs->errors.isEmpty());
    QCOMPARE(m_fixture->read(u"pacs/orthanc.json"_s), before);
    QVERIFY(!m_window->isWindowModified());
}

void TestWindowFiles::missingFileComesBack()
{
    m_dialogs->diskAnswer = FakeDialogs::DiskAnswer::Reload;
    const QByteArray before = m_fixture->read(u"pacs/orthanc.env"_s);
    QVERIFY(QFile::remove(m_fixture->path(u"pacs/orthanc.env"_s)));
    QVERIFY(eventually([&] { return m_dialogs->diskQuestions.size() == 1; }));
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"RADPACS\"");
    m_fixture->write(u"pacs/orthanc.json"_s, R"({"Name": "later"})");
    QVERIFY(eventually([&] { return m_dialogs->diskQuestions.size() == 2; }));
    QCOMPARE(m_dialogs->diskQuestions.last().missing, QStringList{});
    QCOMPARE(json::toJson(effective(u"Name")), "\"later\"");
}

void TestWindowFiles::newDeploymentIsLoadedAgain()
{
    makeWindow();
    QVERIFY(m_session->setSetting(path(u"Name"), json::Value(u"mine"_s)));
    m_dialogs->folder = m_fixture->path(u"new"_s);
    QVERIFY(QDir().mkpath(m_dialogs->folder));
    find<QAction>(u"save"_s)->trigger();
    QCOMPARE(m_session->name(), u"new"_s);
    QCOMPARE(find<QMenu>(u"recent"_s)->actions().first()->text(), m_dialogs->folder);
    m_dialogs->diskAnswer = FakeDialogs::DiskAnswer::Reload;
    m_fixture->write(u"new/orthanc.json"_s, R"({"Name": "theirs"})");
    QVERIFY(eventually([&] { return m_dialogs->diskQuestions.size() == 1; }));
    QCOMPARE(json::toJson(effective(u"Name")), "\"theirs\"");
}

void TestWindowFiles::recentFilesAreCleared()
{
    auto *recent = find<QMenu>(u"recent"_s);
    QVERIFY(recent->isEnabled());
    find<QAction>(u"clearRecent"_s)->trigger();
    QVERIFY(!recent->isEnabled());
    QVERIFY(m_settings->value("recentFiles"_L1).toStringList().isEmpty());
}

void TestWindowFiles::missingRecentFilesAreDimmed()
{
    QVERIFY(m_window->open({m_fixture->write(u"other.json"_s, "{}")}));
    auto *recent = find<QMenu>(u"recent"_s);
    QVERIFY(recent->actions().first()->isEnabled());
    QVERIFY(QFile::remove(m_fixture->path(u"other.json"_s)));
    emit recent->aboutToShow();
    QVERIFY(!recent->actions().first()->isEnabled());
    QVERIFY(recent->actions().first()->text().endsWith(u" (missing)"_s));
    QVERIFY(recent->actions().at(1)->isEnabled());
}

void TestWindowFiles::stateIsRestored()
{
    m_window->resize(780, 560);
    const QSize size = m_window->size();
    QVERIFY(m_window->close());
    makeWindow();
    QCOMPARE(m_window->size(), size);
    QCOMPARE(find<QMenu>(u"recent"_s)->actions().size(), 3); // With the separator and Clear.
    QCOMPARE(find<QMenu>(u"recent"_s)->actions().first()->text(), m_fixture->path(u"pacs"_s));
}

void TestWindowFiles::pastedTextIsOpened()
{
    const QByteArray text = "docker run -e ORTHANC__NAME=pasted orthancteam/orthanc:26.8.1\n";
    m_dialogs->pastedText = {text, m_fixture->path(u"new"_s)};
    QVERIFY(QDir().mkpath(m_fixture->path(u"new"_s)));
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_dialogs->recognised);
    QVERIFY2(m_dialogs->recognised->contains(u"docker run"), qPrintable(*m_dialogs->recognised));
    QCOMPARE(json::toJson(effective(u"Name")), "\"pasted\"");
    QVERIFY(m_window->isWindowModified());
    find<QAction>(u"save"_s)->trigger();
    QVERIFY(m_dialogs->errors.isEmpty());
    QCOMPARE(m_fixture->read(u"new/docker-run.sh"_s), text);
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(find<QMenu>(u"recent"_s)->actions().first()->text(),
             m_fixture->path(u"new/docker-run.sh"_s));
}

/// Files on the disk that a pasted text names are neither new nor in the way.
void TestWindowFiles::pastedTextKeepsWhatItNames()
{
    m_fixture->write(u"new/orthanc.json"_s, R"({"Name": "mounted"})");
    m_fixture->write(u"new/compose.yaml"_s, "services: {}\n");
    m_dialogs->pastedText = {"services:\n  pacs:\n    image: orthancteam/orthanc:26.8.1\n"
                             "    volumes: [./orthanc.json:/etc/orthanc/orthanc.json]\n",
                             m_fixture->path(u"new"_s)};
    find<QAction>(u"openText"_s)->trigger();
    QCOMPARE(json::toJson(effective(u"Name")), "\"mounted\"");
    QVERIFY(m_window->session().setSetting(path(u"Name"), json::Value(u"changed"_s)));
    find<QAction>(u"save"_s)->trigger();
    QVERIFY(m_dialogs->errors.isEmpty());
    QCOMPARE(m_fixture->read(u"new/orthanc.json"_s), R"({"Name": "changed"})"_ba);
    QCOMPARE(m_fixture->read(u"new/compose.yaml"_s), "services: {}\n"_ba);
    QCOMPARE(m_fixture->read(u"new/compose-2.yaml"_s), m_dialogs->pastedText->text);
}

TOWERKEY_TEST(TestWindowFiles)

#include "testwindowfiles.moc"
