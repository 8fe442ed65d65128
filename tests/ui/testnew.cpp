// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/templates.h"
#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/panes/verdictlabel.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::eventually;
using test::FakeDialogs;
using test::path;

/// New deployments from templates.
class TestNew : public test::WindowTest
{
    Q_OBJECT

private slots:
    void everyTemplateStarts_data();
    void everyTemplateStarts();
    void createsByKeyboard();
    void nothingIsWrittenBeforeSaving();
    void asksBeforeAnotherIsLeft();
    void wrongFoldersAreTold_data();
    void wrongFoldersAreTold();
    void folderIsChosen();
    void editsOfANewOneAreSaved();

private:
    void open();
    QLineEdit *folder() const { return find<QLineEdit>(u"newFolder"_s); }
};

void TestNew::open()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(find<QDialog>(u"newDialog"_s));
}

void TestNew::everyTemplateStarts_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < int(exchange::templates().size()); ++row)
        QTest::newRow(qPrintable(exchange::templates().at(row).name)) << row;
}

void TestNew::everyTemplateStarts()
{
    QFETCH(int, row);
    open();
    find<QListWidget>(u"templates"_s)->setCurrentRow(row);
    QVERIFY(!find<QLabel>(u"templateDetails"_s)->text().isEmpty());
    find<QPushButton>(u"create"_s)->click();
    QCOMPARE(find<ui::VerdictLabel>(u"verdict"_s)->text(), u"starts"_s);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_dialogs->errors.isEmpty());
}

void TestNew::createsByKeyboard()
{
    open();
    auto *list = find<QListWidget>(u"templates"_s);
    QVERIFY(eventually([list] { return list->hasFocus(); }));
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(folder()->text().endsWith(u"orthanc-stone"_s));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_session->name(), u"orthanc (orthanc-stone)"_s);
    QVERIFY(eventually([this] { return !find<QDialog>(u"newDialog"_s); }));
}

void TestNew::nothingIsWrittenBeforeSaving()
{
    open();
    const QString target = m_fixture->path(u"below/new one"_s);
    folder()->setText(target);
    find<QPushButton>(u"create"_s)->click();
    QVERIFY(!QFileInfo::exists(target));
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_dialogs->errors.isEmpty());
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_fixture->read(u"below/new one/compose.yaml"_s).contains("orthancteam/orthanc:"));
    QVERIFY(QFileInfo::exists(target + u"/secrets/orthanc_users"_s));
    QCOMPARE(m_settings->value("recentFiles"_L1).toStringList().first(), target);
}

void TestNew::asksBeforeAnotherIsLeft()
{
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    open();
    find<QPushButton>(u"create"_s)->click();
    QCOMPARE(m_dialogs->saveQuestions, 1);
    QCOMPARE(m_session->name(), u"pacs"_s); // Cancelled.
    m_dialogs->saveAnswer = FakeDialogs::SaveAnswer::Discard;
    open();
    find<QPushButton>(u"create"_s)->click();
    QCOMPARE(m_session->name(), u"orthanc (orthanc-plain)"_s);
}

void TestNew::wrongFoldersAreTold_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("none") << QString();
    QTest::newRow("relative") << u"a/b"_s;
    QTest::newRow("a file") << u"@pacs/orthanc.json"_s;
    QTest::newRow("taken") << u"@taken"_s;
}

void TestNew::wrongFoldersAreTold()
{
    QFETCH(QString, folder);
    m_fixture->write(u"taken/compose.yaml"_s, "services: {}\n");
    open();
    this->folder()->setText(folder.startsWith(u'@') ? m_fixture->path(folder.sliced(1)) : folder);
    QVERIFY(!find<QPushButton>(u"create"_s)->isEnabled());
    QVERIFY(!find<QLabel>(u"folderProblem"_s)->text().isEmpty());
    this->folder()->setText(m_fixture->path(u"free"_s));
    QVERIFY(find<QPushButton>(u"create"_s)->isEnabled());
}

void TestNew::folderIsChosen()
{
    m_dialogs->folder = m_fixture->path(u"elsewhere"_s);
    open();
    find<QPushButton>(u"chooseFolder"_s)->click();
    QCOMPARE(folder()->text(), m_dialogs->folder);
    find<QListWidget>(u"templates"_s)->setCurrentRow(3); // Keeps what was chosen.
    QCOMPARE(folder()->text(), m_dialogs->folder);
}

void TestNew::editsOfANewOneAreSaved()
{
    open();
    folder()->setText(m_fixture->path(u"edited"_s));
    find<QPushButton>(u"create"_s)->click();
    QVERIFY(m_session->setSetting(path(u"DicomAet"), json::Value(u"MINE"_s)));
    QVERIFY(m_session->setSetting(path(u"HttpTimeout"), json::Value(qint64(33))));
    QVERIFY(m_session->save());
    QVERIFY(m_window->open({m_fixture->path(u"edited"_s)}));
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"MINE\"");
    QCOMPARE(json::toJson(effective(u"HttpTimeout")), "33");
}

TOWERKEY_TEST(TestNew)

#include "testnew.moc"
