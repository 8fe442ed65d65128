// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "ui/highlight/codeview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace towerkey;
using ui::CodeLine;
using ui::CodeView;

/// A view of generated lines that keeps the reader's place.
class TestCodeView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsLines_data();
    void showsLines();
    void cursorStaysInTheLine();
    void selectionStays();
    void scrollPositionStays();
    void onlyTheLineThatDiffersIsReplaced();
    void choosingALineIsTold();
    void newLinesChooseNothing();
    void marksLines();
    void marksAreAsWideAsTheView_data();
    void marksAreAsWideAsTheView();

private:
    static QList<CodeLine> numbered(int count);
    void putCursor(int line, int column);

    ui::Highlighting m_highlighting;
    std::unique_ptr<CodeView> m_view;
};

QList<CodeLine> TestCodeView::numbered(int count)
{
    QList<CodeLine> lines;
    for (int i = 0; i < count; ++i)
        lines.append({u"line %1"_s.arg(i), {}});
    return lines;
}

void TestCodeView::init()
{
    m_view = std::make_unique<CodeView>(m_highlighting, ui::Language::Json);
    m_view->resize(400, 200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestCodeView::putCursor(int line, int column)
{
    QTextCursor cursor = m_view->textCursor();
    cursor.setPosition(m_view->document()->findBlockByNumber(line).position() + column);
    m_view->setTextCursor(cursor);
}

void TestCodeView::showsLines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("first text") << u""_s << u"a\nb"_s;
    QTest::newRow("line changed") << u"a\nb\nc"_s << u"a\nxbx\nc"_s;
    QTest::newRow("first removed") << u"a\nb\nc"_s << u"b\nc"_s;
    QTest::newRow("last removed") << u"a\nb\nc"_s << u"a\nb"_s;
    QTest::newRow("all removed") << u"a\nb\nc"_s << u""_s;
    QTest::newRow("appended") << u"a"_s << u"a\nb\nc"_s;
    QTest::newRow("prepended") << u"c"_s << u"a\nb\nc"_s;
    QTest::newRow("more for fewer") << u"a\nb\nc\nd"_s << u"a\nx\nd"_s;
    QTest::newRow("fewer for more") << u"a\nb\nd"_s << u"a\nx\ny\nz\nd"_s;
    QTest::newRow("repeated letters") << u"aaaa"_s << u"aaa"_s;
}

void TestCodeView::showsLines()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    for (const QString &text : {before, after, before}) {
        QList<CodeLine> lines;
        for (const QString &line : text.split(u'\n'))
            lines.append({line, {}});
        m_view->setLines(lines);
        QCOMPARE(m_view->toPlainText(), text);
    }
}

void TestCodeView::cursorStaysInTheLine()
{
    QList<CodeLine> lines = numbered(40);
    m_view->setLines(lines);
    putCursor(20, 3);
    lines[5].text = u"changed"_s;
    lines.insert(2, {u"inserted"_s, {}});
    lines.removeAt(35);
    m_view->setLines(lines);
    QCOMPARE(m_view->textCursor().block().text(), u"line 20"_s);
    QCOMPARE(m_view->textCursor().positionInBlock(), 3);
}

void TestCodeView::selectionStays()
{
    QList<CodeLine> lines = numbered(10);
    m_view->setLines(lines);
    putCursor(4, 0);
    QTextCursor cursor = m_view->textCursor();
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
    lines[1].text = u"a much longer line"_s;
    m_view->setLines(lines);
    QCOMPARE(m_view->textCursor().selectedText(), u"line 4"_s);
}

void TestCodeView::scrollPositionStays()
{
    QList<CodeLine> lines = numbered(200);
    m_view->setLines(lines);
    m_view->verticalScrollBar()->setValue(100);
    lines.insert(3, {u"inserted"_s, {}});
    m_view->setLines(lines);
    QCOMPARE(m_view->document()->findBlockByNumber(m_view->firstVisibleLine()).text(),
             u"line 100"_s);
    m_view->verticalScrollBar()->setValue(0);
    lines.insert(0, {u"first"_s, {}});
    m_view->setLines(lines);
    QCOMPARE(m_view->firstVisibleLine(), 0);
}

void TestCodeView::onlyTheLineThatDiffersIsReplaced()
{
    QList<CodeLine> lines = numbered(100);
    m_view->setLines(lines);
    QSignalSpy changes(m_view->document(), &QTextDocument::contentsChange);
    lines[50].text = u"line x50"_s;
    m_view->setLines(lines);
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes[0][1].toInt() <= 8);
    QVERIFY(changes[0][2].toInt() <= 9);
}

void TestCodeView::choosingALineIsTold()
{
    m_view->setLines(numbered(10));
    QSignalSpy chosen(m_view.get(), &CodeView::lineChosen);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {20, m_view->lineTop(3) + 5});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(chosen.last()[0].toInt(), 4);
}

void TestCodeView::newLinesChooseNothing()
{
    m_view->setLines(numbered(10));
    putCursor(5, 0);
    QSignalSpy chosen(m_view.get(), &CodeView::lineChosen);
    m_view->setLines(numbered(3));
    m_view->setLines(numbered(20));
    QCOMPARE(chosen.size(), 0);
}

void TestCodeView::marksLines()
{
    m_view->setLines(numbered(200));
    m_view->markLines({150, 151, 153});
    QCOMPARE(m_view->extraSelections().size(), 2);
    QVERIFY(m_view->firstVisibleLine() <= 150);
    QVERIFY(m_view->lineTop(150) < m_view->viewport()->height());
    m_view->markLines({});
    QCOMPARE(m_view->extraSelections().size(), 0);
}

void TestCodeView::marksAreAsWideAsTheView_data()
{
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("one") << QList<int>{2};
    QTest::newRow("the last one") << QList<int>{5};
    QTest::newRow("together") << QList<int>{1, 2, 3};
    QTest::newRow("apart") << QList<int>{0, 2, 3};
    QTest::newRow("to the end") << QList<int>{4, 5};
    QTest::newRow("all") << QList<int>{0, 1, 2, 3, 4, 5};
}

void TestCodeView::marksAreAsWideAsTheView()
{
    QFETCH(const QList<int>, lines);
    QList<CodeLine> text = numbered(6);
    text[2].text.clear();
    m_view->setLines(text);
    const auto isMarked = [this](const QImage &image, int line) {
        const int y = (m_view->lineTop(line) + m_view->fontMetrics().height() / 2);
        const QPoint at = m_view->viewport()->mapTo(m_view.get(), QPoint(0, y));
        return image.pixelColor(m_view->viewport()->geometry().right() - 4, at.y())
            != m_view->palette().color(QPalette::Base);
    };
    m_view->markLines(lines);
    const QImage image = m_view->grab().toImage();
    for (int line = 0; line < 6; ++line)
        QCOMPARE(isMarked(image, line), lines.contains(line));
}

TOWERKEY_TEST(TestCodeView)

#include "testcodeview.moc"
