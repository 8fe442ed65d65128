// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/highlight/codeview.h"
#include "ui/panes/previews.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::path;
using ui::CodeView;

/// Editing the deployment as the text of its variables, in the window.
class TestVariablesPane : public test::WindowTest
{
    Q_OBJECT

private slots:
    void typedLineBecomesAnEdit();
    void lineCountsOnceItIsLeft();
    void controlReturnApplies();
    void pasted_data();
    void pasted();
    void removedLineResets();
    void typingGoesOnAtTheEnd();
    void brokenTextIsToldOnceItsLineIsLeft();
    void brokenHeadLosesNothing();
    void wrongLineStays();
    void wrongLineIsDiscarded();
    void wrongLineIsMended();
    void undoLeadsThroughTheWindow();
    void otherChangesKeepTheCursor();
    void wrongLinesGoWithLoadingAgain();
    void formats();
    void secretsStayHidden();
    void dotsAreNoValue();
    void valueOfAFileChangesInTheFile();
    void copies();
    void placesAreShown();

private:
    CodeView *view() const { return find<CodeView>(u"variablesText"_s); }
    int lineOf(const QString &text) const;
    void putCursorBehind(const QString &text);
    void paste(const QString &text);
    void leave() { QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier); }
};

int TestVariablesPane::lineOf(const QString &text) const
{
    return int(view()->toPlainText().split(u'\n').indexOf(text));
}

void TestVariablesPane::putCursorBehind(const QString &text)
{
    view()->setFocus();
    QTextCursor cursor = view()->document()->find(text);
    QVERIFY2(!cursor.isNull(), qPrintable(view()->toPlainText()));
    cursor.movePosition(QTextCursor::EndOfBlock);
    view()->setTextCursor(cursor);
}

void TestVariablesPane::paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
}

void TestVariablesPane::typedLineBecomesAnEdit()
{
    putCursorBehind(u"ORTHANC__DICOM_AET"_s);
    QTest::keyClick(view(), Qt::Key_Return);
    QTest::keyClicks(view(), u"ORTHANC__DICOM_PORT: 11112"_s);
    leave();
    QCOMPARE(json::toJson(effective(u"DicomPort")), "11112");
    QVERIFY(lineOf(u"  ORTHANC__DICOM_PORT: \"11112\""_s) > 0);
    QVERIFY(m_window->isWindowModified());
}

void TestVariablesPane::lineCountsOnceItIsLeft()
{
    const QByteArray before = json::toJson(effective(u"DicomAet"));
    putCursorBehind(u"ORTHANC__DICOM_AET"_s);
    QTest::keyClicks(view(), u"9"_s);
    QCOMPARE(json::toJson(effective(u"DicomAet")), before);
    QTest::keyClick(view(), Qt::Key_Up);
    QVERIFY(test::eventually([&] { return json::toJson(effective(u"DicomAet")) != before; }));
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"RADPACS29\"");
}

void TestVariablesPane::controlReturnApplies()
{
    putCursorBehind(u"ORTHANC__DICOM_AET"_s);
    QTest::keyClicks(view(), u"9"_s);
    const int line = view()->textCursor().blockNumber();
    leave();
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"RADPACS29\"");
    QCOMPARE(view()->textCursor().blockNumber(), line);
    QVERIFY(view()->hasFocus());
}

void TestVariablesPane::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lines") << u"ORTHANC__DICOM_AET=P1\nORTHANC__HTTP_PORT=81\n"_s;
    QTest::newRow("compose") << u"    environment:\n      ORTHANC__DICOM_AET: P1\n"
                                "      ORTHANC__HTTP_PORT: 81\n"_s;
    QTest::newRow("exports") << u"export ORTHANC__DICOM_AET=P1\nexport ORTHANC__HTTP_PORT=81"_s;
    QTest::newRow("docker") << u"docker run -e ORTHANC__DICOM_AET=P1 \\\n"
                               "  -e ORTHANC__HTTP_PORT=81 orthancteam/orthanc"_s;
    QTest::newRow("compose file")
        << u"services:\n  o:\n    image: orthancteam/orthanc\n    ports: [\"1:1\"]\n"
           "    environment:\n      ORTHANC__DICOM_AET: P1\n      ORTHANC__HTTP_PORT: 81\n"_s;
}

void TestVariablesPane::pasted()
{
    QFETCH(QString, text);
    const int steps = m_session->undoStack().count();
    putCursorBehind(u"environment:"_s);
    paste(text);
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"P1\"");
    QCOMPARE(json::toJson(effective(u"HttpPort")), "81");
    QVERIFY(view()->problems().isEmpty());
    QCOMPARE(m_session->undoStack().count(), steps + 1);
    m_session->undoStack().undo();
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"RADPACS2\"");
    QVERIFY(!m_window->isWindowModified());
}

void TestVariablesPane::removedLineResets()
{
    putCursorBehind(u"ORTHANC__HTTP_TIMEOUT"_s);
    QTextCursor cursor = view()->textCursor();
    cursor.select(QTextCursor::LineUnderCursor);
    view()->setTextCursor(cursor);
    QTest::keyClick(view(), Qt::Key_Delete);
    QTest::keyClick(view(), Qt::Key_Delete);
    leave();
    QVERIFY(effective(u"HttpTimeout").isNull());
    m_session->undoStack().undo();
    QCOMPARE(json::toJson(effective(u"HttpTimeout")), "120");
}

void TestVariablesPane::typingGoesOnAtTheEnd()
{
    select(u"Name");
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Return);
    QTest::keyClicks(view(), u"ORTHANC__STABLE_AGE: \"77\""_s);
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(test::eventually([&] { return json::toJson(effective(u"StableAge")) == "77"; }));
    QCOMPARE(view()->textCursor().blockNumber(), view()->blockCount() - 1);
    QVERIFY(view()->lineTop(view()->textCursor().blockNumber()) < view()->viewport()->height());
    QVERIFY(view()->firstVisibleLine() > 0);
    QTest::keyClicks(view(), u"ORTHANC__HTTP_PORT: \"81\""_s);
    leave();
    QCOMPARE(json::toJson(effective(u"HttpPort")), "81");
    QVERIFY(view()->problems().isEmpty());
}

void TestVariablesPane::brokenTextIsToldOnceItsLineIsLeft()
{
    putCursorBehind(u"VERBOSE_ENABLED"_s);
    QTest::keyClicks(view(), u"junk"_s);
    QTest::qWait(700); // The pause after which typing is looked at.
    QVERIFY(!find<QWidget>(u"variableProblems"_s)->isVisible());
    QTest::keyClick(view(), Qt::Key_Up);
    QVERIFY(test::eventually([&] { return find<QWidget>(u"variableProblems"_s)->isVisible(); }));
}

void TestVariablesPane::brokenHeadLosesNothing()
{
    const QString before = view()->text();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_End);
    QTest::keyClicks(view(), u"{junk"_s);
    const QString broken = view()->text();
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(test::eventually([&] { return find<QWidget>(u"variableProblems"_s)->isVisible(); }));
    QCOMPARE(view()->text(), broken);
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    leave();
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_session->undoStack().count() == 0);
    if (find<QWidget>(u"variableProblems"_s)->isVisible())
        find<QPushButton>(u"variableDiscard"_s)->click();
    QCOMPARE(view()->text(), before);
    QVERIFY(!m_window->isWindowModified());
}

void TestVariablesPane::wrongLineStays()
{
    putCursorBehind(u"environment:"_s);
    paste(u"ORTHANC__DICOM_PORT=99999\nORTHANC_NAME=x\nnonsense\nORTHANC__HTTP_PORT=82"_s);
    QCOMPARE(json::toJson(effective(u"HttpPort")), "82");
    QCOMPARE(view()->problems().size(), 3);
    QVERIFY(find<QWidget>(u"variableProblems"_s)->isVisible());
    const int ignored = lineOf(u"ORTHANC_NAME=x"_s);
    QVERIFY(view()->problems().value(ignored).contains(u"ORTHANC__NAME"_s));
    QVERIFY(lineOf(u"nonsense"_s) > 0);
    QVERIFY(m_session->setSetting(path(u"DicomAet"), json::Value(u"OTHER"_s)));
    QVERIFY(lineOf(u"nonsense"_s) > 0);
    QVERIFY(lineOf(u"  ORTHANC__DICOM_AET: OTHER"_s) > 0);
    find<QComboBox>(u"variableFormat"_s)->setCurrentIndex(2);
    QVERIFY(lineOf(u"nonsense"_s) >= 0);
    find<QPushButton>(u"variableShowProblem"_s)->click();
    QVERIFY(view()->problems().contains(view()->textCursor().blockNumber()));
}

void TestVariablesPane::wrongLineIsDiscarded()
{
    const QString before = view()->toPlainText();
    putCursorBehind(u"environment:"_s);
    paste(u"nonsense\nmore"_s);
    QCOMPARE(view()->problems().size(), 2);
    find<QPushButton>(u"variableDiscard"_s)->click();
    QCOMPARE(view()->toPlainText(), before);
    QVERIFY(!find<QWidget>(u"variableProblems"_s)->isVisible());
    QVERIFY(!m_window->isWindowModified());
}

void TestVariablesPane::wrongLineIsMended()
{
    putCursorBehind(u"environment:"_s);
    paste(u"ORTHANC__DICOM_PORT=99999\n"
          "ORTHANC__HTTP_PORT=83"_s);
    QCOMPARE(view()->problems().size(), 1);
    putCursorBehind(u"99999"_s);
    QTest::keyClick(view(), Qt::Key_Backspace);
    leave();
    QCOMPARE(json::toJson(effective(u"DicomPort")), "9999");
    QVERIFY(view()->problems().isEmpty());
}

void TestVariablesPane::undoLeadsThroughTheWindow()
{
    putCursorBehind(u"ORTHANC__DICOM_AET"_s);
    QTest::keyClicks(view(), u"98"_s);
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
    QTest::keyClicks(view(), u"9"_s);
    leave();
    QVERIFY(m_window->isWindowModified());
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"RADPACS2\"");
    QVERIFY(!m_window->isWindowModified());
}

void TestVariablesPane::otherChangesKeepTheCursor()
{
    putCursorBehind(u"ORTHANC__HTTP_TIMEOUT"_s);
    QTest::keyClicks(view(), u"0"_s);
    QVERIFY(m_session->setSetting(path(u"AAA"), json::Value(u"first"_s)));
    QVERIFY(test::eventually([this] { return lineOf(u"  ORTHANC__DICOM_AET: RADPACS2"_s) > 0; }));
    QCOMPARE(view()->textCursor().block().text(), u"  ORTHANC__HTTP_TIMEOUT: \"120\"0"_s);
    leave();
    QCOMPARE(view()->problems().size(), 1);
    QCOMPARE(json::toJson(effective(u"HttpTimeout")), "120");
}

void TestVariablesPane::wrongLinesGoWithLoadingAgain()
{
    putCursorBehind(u"ORTHANC__DICOM_AET"_s);
    QTest::keyClick(view(), Qt::Key_Return);
    QTest::keyClicks(view(), u"what is this"_s);
    leave();
    QCOMPARE(view()->problems().size(), 1);
    QVERIFY(m_session->openAgain());
    QVERIFY(view()->problems().isEmpty());
    QVERIFY(!view()->toPlainText().contains(u"what is this"));
    QVERIFY(!m_session->isModified());
}

void TestVariablesPane::formats()
{
    auto *format = find<QComboBox>(u"variableFormat"_s);
    const QStringList begins{u"environment:\n  ORTHANC"_s,
                             u"environment:\n  - "_s,
                             u"ORTHANC"_s,
                             u"docker run"_s,
                             u"export "_s,
                             u"env:\n"_s};
    QCOMPARE(format->count(), begins.size());
    for (int i = 0; i < format->count(); ++i) {
        format->setCurrentIndex(i);
        QVERIFY2(view()->toPlainText().startsWith(begins[i]), qPrintable(view()->toPlainText()));
        putCursorBehind(u"RADPACS2"_s);
        leave();
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(view()->problems().isEmpty());
    }
}

void TestVariablesPane::secretsStayHidden()
{
    auto *reveal = find<QWidget>(u"variables"_s)->findChild<QCheckBox *>(u"reveal"_s);
    reveal->click();
    QVERIFY(view()->toPlainText().contains(test::secretsOfExample().first()));
    reveal->click();
    view()->setFocus();
    view()->undo();
    for (const QString &secret : test::secretsOfExample())
        QVERIFY(!view()->toPlainText().contains(secret));
    QVERIFY(!m_window->isWindowModified());
}

void TestVariablesPane::dotsAreNoValue()
{
    putCursorBehind(u"environment:"_s);
    paste(u"ORTHANC__NAME="_s + dots() + u"\nORTHANC__DICOM_AET=X"_s);
    QCOMPARE(view()->problems().size(), 1);
    QVERIFY(view()->problems().begin().value().contains(u"secret"_s));
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"X\"");
    QVERIFY(!effective(u"Name").isNull() && json::toJson(effective(u"Name")) != dots().toUtf8());
}

void TestVariablesPane::valueOfAFileChangesInTheFile()
{
    putCursorBehind(u"environment:"_s);
    paste(u"ORTHANC__HTTP_TIMEOUT=60\nORTHANC__HTTP_PORT=81"_s);
    const qsizetype file = m_session->deployment().firstOf(deployment::Role::Configuration);
    QVERIFY(m_session->deployment().source(file).text.contains("\"HttpTimeout\": 60"));
    QVERIFY(m_session->deployment().variable("ORTHANC__HTTP_PORT"));
}

void TestVariablesPane::copies()
{
    auto *menu = find<QWidget>(u"variables"_s)->findChild<QMenu *>(u"copyMenu"_s);
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 8);
    menu->actions().at(3)->trigger();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"docker run"_s));
    for (const QString &secret : test::secretsOfExample())
        QVERIFY(!copied.contains(secret));
    menu->actions().at(7)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(test::secretsOfExample().first()));
}

void TestVariablesPane::placesAreShown()
{
    select(u"DicomAet");
    auto *previews = find<QTabWidget>(u"rightTabs"_s);
    auto *shown = qobject_cast<ui::Previews *>(previews);
    QVERIFY(shown);
    const auto &deployment = m_session->deployment();
    const auto &source = deployment.source(deployment.firstOf(deployment::Role::Configuration));
    QVERIFY(shown->showPlace({source.diskPath, {3, 1}}));
    QCOMPARE(previews->currentIndex(), 2);
    QCOMPARE(find<CodeView>(u"filesText"_s)->textCursor().blockNumber(), 2);
    QVERIFY(shown->showPlace({u"ORTHANC__POSTGRESQL__PASSWORD"_s, {}}));
    QCOMPARE(previews->currentIndex(), 3);
    QVERIFY(!shown->showPlace({u"/nowhere"_s, {1, 1}}));
}

TOWERKEY_TEST(TestVariablesPane)

#include "testvariablespane.moc"
