// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"

#include <QApplication>
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
    void stateIsRestored();
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
    QVERIFY(eventually([&] { return m_dialogs->diskQuestions == QStringList{file}; }));
    QCOMPARE(json::toJson(effective(u"Name")), "\"foreign\"");
    QVERIFY(!m_window->isWindowModified());
}

void TestWindowFiles::stateIsRestored()
{
    m_window->resize(780, 560);
    const QSize size = m_window->size();
    QVERIFY(m_window->close());
    makeWindow();
    QCOMPARE(m_window->size(), size);
    QCOMPARE(find<QMenu>(u"recent"_s)->actions().size(), 1);
    QCOMPARE(find<QMenu>(u"recent"_s)->actions().first()->text(), m_fixture->path(u"pacs"_s));
}

TOWERKEY_TEST(TestWindowFiles)

#include "testwindowfiles.moc"
