// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/highlight/codeview.h"
#include "ui/models/linting.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace towerkey;
using ui::CodeView;

/// Typing in the text of a file, in the window.
class TestFilesPane : public test::WindowTest
{
    Q_OBJECT

private slots:
    void typedTextBecomesAnEdit();
    void typedTextIsAppliedAfterAPause();
    void unreadableTextStays();
    void unreadableTextIsDiscarded();
    void unreadableTextGoesWithLoadingAgain();
    void brokenFileIsMendedInPlace();
    void otherChangesKeepWhatIsTyped();
    void secretsStay();
    void secretsInCommentsStay();
    void secretsAreNotRevealedOverWhatIsTyped();
    void newLinesAreIndented();
    void savingTakesWhatIsTyped();
    void savingTakesAFieldsText();
    void closingAsksAboutWhatIsNotApplied();
    void exportedTextIsReadOnly();
    void exportedTextOfMuchWaitsForAPause();

private:
    CodeView *show(const QString &folderOrFile = {});
    void replace(const QString &what, const QString &by);
    CodeView *view() const { return find<CodeView>(u"filesText"_s); }
    QByteArray file() const { return m_fixture->read(u"x/orthanc.json"_s); }
};

/// Opens a file and brings its text to the front.
CodeView *TestFilesPane::show(const QString &path)
{
    const bool isOpen = path.isEmpty() || m_session->open({path}).has_value();
    auto *tabs = find<QTabWidget>(u"rightTabs"_s);
    tabs->setCurrentWidget(find<QWidget>(u"files"_s));
    view()->setFocus();
    return isOpen ? view() : nullptr;
}

void TestFilesPane::replace(const QString &what, const QString &by)
{
    const QTextCursor cursor =
        view()->document()->find(what, 0, QTextDocument::FindCaseSensitively);
    QVERIFY2(!cursor.isNull(), qPrintable(view()->toPlainText()));
    view()->setTextCursor(cursor);
    QTest::keyClicks(view(), by);
}

void TestFilesPane::typedTextBecomesAnEdit()
{
    QVERIFY(show(m_fixture->write(u"x/orthanc.json"_s, "{\r\n  \"Name\": \"A\"\r\n}\r\n")));
    replace(u"\"A\""_s, u"\"Radiology\""_s);
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(json::toJson(effective(u"Name")), "\"Radiology\"");
    QCOMPARE(m_session->deployment().source(0).text, "{\r\n  \"Name\": \"Radiology\"\r\n}\r\n");
    find<QAction>(u"undo"_s)->trigger();
    QCOMPARE(m_session->deployment().source(0).text, "{\r\n  \"Name\": \"A\"\r\n}\r\n");
    QCOMPARE(view()->text(), u"{\n  \"Name\": \"A\"\n}"_s);
}

void TestFilesPane::typedTextIsAppliedAfterAPause()
{
    QVERIFY(show(m_fixture->write(u"x/orthanc.json"_s, "{\"DicomPort\": 104}")));
    replace(u"104"_s, u"11112"_s);
    QVERIFY(test::eventually([&] { return json::toJson(effective(u"DicomPort")) == "11112"; }));
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->textCursor().position(), 19);
}

void TestFilesPane::unreadableTextStays()
{
    QVERIFY(show(m_fixture->write(u"x/orthanc.json"_s, "{\n  \"DicomPort\": 104\n}")));
    replace(u"104"_s, u"104,"_s);
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(find<QWidget>(u"filesProblems"_s)->isVisible());
    QVERIFY(find<QLabel>(u"filesProblemText"_s)->text().startsWith(u"Not applied, line 2:"_s));
    QCOMPARE(view()->problems().keys(), QList<int>{1});
    QVERIFY(!m_session->isModified());
    QTest::keyClicks(view(), u" \"Name\": \"B\""_s);
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!find<QWidget>(u"filesProblems"_s)->isVisible());
    QCOMPARE(json::toJson(effective(u"Name")), "\"B\"");
}

void TestFilesPane::unreadableTextIsDiscarded()
{
    QVERIFY(show(m_fixture->write(u"x/orthanc.json"_s, "{\"DicomPort\": 104}")));
    replace(u"104"_s, u"{"_s);
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    find<QPushButton>(u"filesDiscard"_s)->click();
    QCOMPARE(view()->text(), u"{\"DicomPort\": 104}"_s);
    QVERIFY(view()->problems().isEmpty());
    QVERIFY(!m_session->isModified());
}

void TestFilesPane::unreadableTextGoesWithLoadingAgain()
{
    QVERIFY(show(m_fixture->write(u"x/orthanc.json"_s, "{\"DicomPort\": 104}")));
    replace(u"104"_s, u"{"_s);
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(find<QWidget>(u"filesProblems"_s)->isVisible());
    m_fixture->write(u"x/orthanc.json"_s, "{\"DicomPort\": 105}");
    QVERIFY(m_session->openAgain());
    QCOMPARE(view()->text(), u"{\"DicomPort\": 105}"_s);
    QVERIFY(!find<QWidget>(u"filesProblems"_s)->isVisible());
    QVERIFY(view()->problems().isEmpty());
    QVERIFY(!view()->isReadOnly());
    QVERIFY(!m_session->isModified());
}

void TestFilesPane::brokenFileIsMendedInPlace()
{
    QVERIFY(show(m_fixture->write(u"x/orthanc.json"_s, "{\n  \"Name\": \"A\n}\n")));
    QCOMPARE(view()->problems().keys(), QList<int>{1});
    QVERIFY(!view()->isReadOnly());
    replace(u"\"A"_s, u"\"A\""_s);
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(view()->problems().isEmpty());
    QCOMPARE(json::toJson(effective(u"Name")), "\"A\"");
}

void TestFilesPane::otherChangesKeepWhatIsTyped()
{
    QVERIFY(show(
        m_fixture->write(u"x/orthanc.json"_s, "{\n  \"Name\": \"A\",\n  \"DicomPort\": 104\n}\n")));
    replace(u"\"A\""_s, u"\"Half"_s);
    QVERIFY(m_session->setSetting(test::path(u"DicomPort"), json::Value(qint64(105))));
    QTest::keyClicks(view(), u"\""_s);
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_session->deployment().source(0).text,
             "{\n  \"Name\": \"Half\",\n  \"DicomPort\": 105\n}\n");
    QCOMPARE(view()->text(), u"{\n  \"Name\": \"Half\",\n  \"DicomPort\": 105\n}"_s);
}

void TestFilesPane::secretsStay()
{
    QVERIFY(show(m_fixture->write(u"x/orthanc.json"_s,
                                  "{\"RegisteredUsers\": {\"a\": \"s3cret\"}, \"Name\": \"A\"}")));
    QVERIFY(!view()->text().contains(u"s3cret"));
    replace(u"\"A\""_s, u"\"B\""_s);
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_session->deployment().source(0).text,
             "{\"RegisteredUsers\": {\"a\": \"s3cret\"}, \"Name\": \"B\"}");
    QVERIFY(!m_session->undoStack().undoText().contains(u"s3cret"));
}

void TestFilesPane::secretsInCommentsStay()
{
    const QByteArray text = "{\n  // \"Password\": \"s3cret\"\n  \"Name\": \"A\"\n}\n";
    QVERIFY(show(m_fixture->write(u"x/orthanc.json"_s, text)));
    QVERIFY(!view()->text().contains(u"s3cret"));
    replace(u"\"A\""_s, u"\"B\""_s);
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_session->deployment().source(0).text, QByteArray(text).replace("\"A\"", "\"B\""));
    QVERIFY(!view()->text().contains(u"s3cret"));
}

void TestFilesPane::secretsAreNotRevealedOverWhatIsTyped()
{
    QVERIFY(
        show(m_fixture->write(u"x/orthanc.json"_s, "{\"RegisteredUsers\": {\"a\": \"s3cret\"}}")));
    auto *reveal = find<QWidget>(u"files"_s)->findChild<QCheckBox *>(u"reveal"_s);
    replace(u"•\""_s, u"x"_s);
    reveal->click();
    QVERIFY(!reveal->isChecked());
    QVERIFY(find<QLabel>(u"filesProblemText"_s)->text().contains(u"Undo"));
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(view()->text().contains(u"•\""));
    reveal->click();
    QVERIFY(reveal->isChecked());
    QVERIFY(view()->text().contains(u"s3cret"));
}

void TestFilesPane::newLinesAreIndented()
{
    QVERIFY(show(m_fixture->write(u"x/orthanc.json"_s, "{\n  \"Name\": \"A\"\n}\n")));
    replace(u"\"A\""_s, u"\"A\","_s);
    QTest::keyClick(view(), Qt::Key_Return);
    QTest::keyClicks(view(), u"\"DicomPort\": 104"_s);
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_session->deployment().source(0).text,
             "{\n  \"Name\": \"A\",\n  \"DicomPort\": 104\n}\n");
}

void TestFilesPane::savingTakesWhatIsTyped()
{
    QVERIFY(show(m_fixture->write(u"x/orthanc.json"_s, "{\"DicomPort\": 104}")));
    replace(u"104"_s, u"11112"_s);
    find<QAction>(u"save"_s)->trigger();
    QCOMPARE(file(), "{\"DicomPort\": 11112}");
    QVERIFY(view()->hasFocus());
}

void TestFilesPane::savingTakesAFieldsText()
{
    QVERIFY(m_session->open({m_fixture->write(u"x/orthanc.json"_s, "{\"Name\": \"A\"}")}));
    const QModelIndex index = select(u"Name");
    tree()->edit(index.siblingAtColumn(1));
    auto *line = tree()->viewport()->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"Typed"_s);
    find<QAction>(u"save"_s)->trigger();
    QCOMPARE(file(), "{\"Name\": \"Typed\"}");
}

void TestFilesPane::closingAsksAboutWhatIsNotApplied()
{
    QVERIFY(show(m_fixture->write(u"x/orthanc.json"_s, "{\"DicomPort\": 104}")));
    replace(u"104"_s, u"{"_s);
    QVERIFY(!m_window->close());
    QCOMPARE(m_dialogs->leftOut.size(), 1);
    QVERIFY(m_dialogs->leftOut.first().startsWith(u"orthanc.json. Not applied, line 1: "_s));
    const auto *tabs = find<QTabWidget>(u"rightTabs"_s);
    QVERIFY(!tabs->tabIcon(tabs->indexOf(find<QWidget>(u"files"_s))).isNull());
    m_dialogs->leavesOut = true;
    QVERIFY(m_window->close());
}

void TestFilesPane::exportedTextIsReadOnly()
{
    QVERIFY(m_session->open({m_fixture->write(
        u"x/orthanc.json"_s, "{\"RegisteredUsers\": {\"a\": \"a-long-password\"}}")}));
    auto *tabs = find<QTabWidget>(u"rightTabs"_s);
    tabs->setCurrentWidget(find<QWidget>(u"compose"_s));
    QVERIFY(find<CodeView>(u"composeText"_s)->isReadOnly());
    QVERIFY2(!find<CodeView>(u"composeText"_s)->toPlainText().isEmpty(),
             qPrintable(find<QLabel>(u"composeNote"_s)->text()));
}

void TestFilesPane::exportedTextOfMuchWaitsForAPause()
{
    const QByteArray name = '"' + QByteArray(ui::Linting::LittleText, 'x') + '"';
    const QString much = m_fixture->write(
        u"x/orthanc.json"_s, "{\"AuthenticationEnabled\": false, \"Name\": " + name + "}");
    find<QTabWidget>(u"rightTabs"_s)->setCurrentWidget(find<QWidget>(u"compose"_s));
    QVERIFY(m_session->open({much}));
    const auto *text = find<CodeView>(u"composeText"_s);
    const QString before = text->toPlainText();
    QVERIFY(before.contains(u"target: 8042"_s));
    QVERIFY(m_session->setSetting(test::path(u"HttpPort"), json::Value(qint64(8055))));
    QCOMPARE(text->toPlainText(), before);
    QVERIFY(test::eventually([&] { return text->toPlainText().contains(u"target: 8055"_s); }));
}

TOWERKEY_TEST(TestFilesPane)
#include "testfilespane.moc"
