// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/models/entriesmodel.h"
#include "ui/models/settingsmodel.h"
#include "ui/panes/entriespane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::path;
using ui::SettingsModel;

/// The table of entries in the window, driven by mouse and keyboard.
class TestEntriesPane : public test::WindowTest
{
    Q_OBJECT

private slots:
    void opensInPlaceOfTheTree();
    void entryOpensItsRow();
    void cellIsTypedAndUndone();
    void wrongCellIsNotApplied();
    void tabGoesToTheNextCell();
    void wrongNamesStayInTheirField();
    void requiredCellsAreNotEmptied();
    void formAddsAnEntry();
    void formChangesOnlyWhatWasChanged();
    void rowsArePasted();
    void rowsAreCopied();
    void keysWork();
    void sortingLeavesTheFile();
    void searchLeavesWhatMatches();
    void searchThatLedHereFindsAll();
    void fieldShowsWhatIsTyped();
    void changesNameTheirEntries();
    void emptyTableSaysSo();
    void emptyTableIsLeftByTheKeyboard();
    void headingsDiffer();
    void actionsFitTheKind();
    void everyControlHasAName();

private:
    QTableView *table() const { return find<QTableView>(u"entries"_s); }
    ui::EntriesPane *pane() const { return find<ui::EntriesPane>(u"entriesPane"_s); }
    void openPane(QStringView setting)
    {
        select(setting);
        QTest::keyClick(tree(), Qt::Key_Return);
        QVERIFY(pane()->isVisible());
    }
    void open(QStringView setting)
    {
        openPane(setting);
        QVERIFY(table()->isVisible());
    }
    void choose(int row, int column)
    {
        table()->setCurrentIndex(table()->model()->index(row, column));
    }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QByteArray file() const { return m_session->deployment().source(0).text; }
    int rows() const { return table()->model()->rowCount(); }
};

void TestEntriesPane::opensInPlaceOfTheTree()
{
    open(u"DicomModalities");
    QVERIFY(!tree()->isVisible());
    QCOMPARE(QApplication::focusWidget(), table());
    const auto *node = m_session->outcome().configuration.find(path(u"DicomModalities"));
    QCOMPARE(rows(), int(node->childCount()));
    QVERIFY(find<QLabel>(u"entriesTitle"_s)->text().startsWith(u"DicomModalities — "_s));
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(tree()->isVisible());
    QCOMPARE(QApplication::focusWidget(), tree());
    QCOMPARE(tree()->currentIndex().data(SettingsModel::PathRole).value<SettingPath>(),
             path(u"DicomModalities"));
}

void TestEntriesPane::entryOpensItsRow()
{
    const QString key = m_session->outcome().configuration.find(path(u"DicomModalities"))->keyAt(1);
    open(QString(u"DicomModalities."_s + key));
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(find<QLabel>(u"detailTitle"_s)->text(), u"DicomModalities."_s + key);
}

void TestEntriesPane::cellIsTypedAndUndone()
{
    open(u"DicomModalities");
    const QByteArray before = file();
    const QString port = cell(0, 3);
    choose(0, 3);
    QTest::keyClicks(table(), u"1"_s);
    auto *line = find<QLineEdit>(u"valueLine"_s);
    QVERIFY(line);
    QTest::keyClicks(line, u"1112"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(cell(0, 3), u"11112"_s);
    QCOMPARE(table()->currentIndex().column(), 3);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(0, 3), port);
    QCOMPARE(file(), before);
}

void TestEntriesPane::wrongCellIsNotApplied()
{
    open(u"DicomModalities");
    choose(0, 1);
    QTest::keyClick(table(), Qt::Key_F2);
    auto *line = find<QLineEdit>(u"valueLine"_s);
    QVERIFY(line);
    line->setText(u"ABCDEFGHIJKLMNOPQ"_s);
    QVERIFY(line->toolTip().contains(u"16"_s));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(find<QLineEdit>(u"valueLine"_s));
    QVERIFY(!m_window->isWindowModified());
}

void TestEntriesPane::tabGoesToTheNextCell()
{
    open(u"DicomModalities");
    choose(0, 1);
    QTest::keyClick(table(), Qt::Key_F2);
    find<QLineEdit>(u"valueLine"_s)->setText(u"OTHER"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(cell(0, 1), u"OTHER"_s);
    QCOMPARE(table()->currentIndex(), table()->model()->index(0, 2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(table()->currentIndex(), table()->model()->index(0, 1));
}

void TestEntriesPane::wrongNamesStayInTheirField()
{
    open(u"DicomModalities");
    for (const QString &name : {cell(1, 0), QString()}) {
        choose(0, 0);
        QTest::keyClick(table(), Qt::Key_F2);
        auto *line = find<QLineEdit>(u"valueLine"_s);
        QVERIFY(line);
        line->setText(name);
        QVERIFY2(!line->toolTip().isEmpty(), qPrintable(name));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(find<QLineEdit>(u"valueLine"_s));
        QTest::keyClick(line, Qt::Key_Tab);
        QVERIFY(find<QLineEdit>(u"valueLine"_s));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([this] { return !find<QLineEdit>(u"valueLine"_s); }));
    }
    QVERIFY(!m_window->isWindowModified());
}

void TestEntriesPane::requiredCellsAreNotEmptied()
{
    open(u"DicomModalities");
    choose(0, 2);
    QTest::keyClick(table(), Qt::Key_F2);
    auto *line = find<QLineEdit>(u"valueLine"_s);
    line->clear();
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(find<QLineEdit>(u"valueLine"_s));
    QVERIFY(!m_window->isWindowModified());
}

void TestEntriesPane::formAddsAnEntry()
{
    open(u"DicomModalities");
    const int count = rows();
    ui::EntryCells cells(pane()->model()->layout().columns().size());
    cells[0] = json::Value(u"NEW"_s);
    cells[1] = json::Value(u"10.0.0.9"_s);
    cells[2] = json::Value(qint64(104));
    m_dialogs->filledEntry = {u"new1"_s, cells};
    QTest::keyClick(table(), Qt::Key_Insert);
    QCOMPARE(rows(), count + 1);
    QCOMPARE(cell(count, 0), u"new1"_s);
    QCOMPARE(table()->currentIndex().row(), count);
    QCOMPARE(m_dialogs->editedTitles, QStringList{u"New entry of DicomModalities"_s});
}

void TestEntriesPane::formChangesOnlyWhatWasChanged()
{
    m_dialogs->filledEntry = {};
    QVERIFY(m_window->open(
        {m_fixture->write(u"x.json"_s,
                          R"({"DicomModalities": {"a": [ "A",  "h", 104 ] /* x */}})")},
        u"26.8.1"_s));
    open(u"DicomModalities");
    const auto &layout = pane()->model()->layout();
    ui::EntryCells cells = layout.cellsOf(pane()->model()->entryAt(0));
    cells[1] = json::Value(u"i"_s);
    m_dialogs->filledEntry = {u"b"_s, cells};
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(file(), R"({"DicomModalities": {"b": [ "A",  "i", 104 ] /* x */}})"_ba);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(file(), R"({"DicomModalities": {"a": [ "A",  "h", 104 ] /* x */}})"_ba);
}

void TestEntriesPane::rowsArePasted()
{
    open(u"DicomModalities");
    const int count = rows();
    QApplication::clipboard()->setText(u"p1\tP1\t10.0.0.1\t104\np2\tP2\t10.0.0.2\t104\tGE\n"_s);
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rows(), count + 2);
    QCOMPARE(cell(count + 1, 4), u"GE"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(), count);
    QVERIFY(!m_window->isWindowModified());
}

void TestEntriesPane::rowsAreCopied()
{
    open(u"DicomModalities");
    choose(0, 0);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.at(0).startsWith(u"Name\tAET\tHost\tPort\tManufacturer"_s));
    QVERIFY(lines.at(1).startsWith(cell(0, 0) + u'\t' + cell(0, 1)));
}

void TestEntriesPane::keysWork()
{
    open(u"DicomModalities");
    const int count = rows();
    const QByteArray before = file();
    choose(0, 1);
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rows(), count + 1);
    QCOMPARE(cell(count, 0), cell(0, 0) + u"-2"_s);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(rows(), count);
    QCOMPARE(file(), before);
    choose(0, 1);
    QTest::keyClick(table(), Qt::Key_F2, Qt::ShiftModifier);
    auto *line = find<QLineEdit>(u"valueLine"_s);
    QVERIFY(line);
    line->setText(u"renamed"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(cell(0, 0), u"renamed"_s);
}

void TestEntriesPane::sortingLeavesTheFile()
{
    QVERIFY(m_window->open(
        {m_fixture->write(u"x.json"_s,
                          R"({"DicomModalities": {"b": ["B", "h", 1000], "a": ["A", "h", 20]}})")},
        u"26.8.1"_s));
    open(u"DicomModalities");
    table()->sortByColumn(3, Qt::AscendingOrder);
    QCOMPARE(cell(0, 3), u"20"_s);
    QVERIFY(!m_window->isWindowModified());
    table()->sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(cell(0, 0), u"b"_s);
}

void TestEntriesPane::searchLeavesWhatMatches()
{
    open(u"DicomModalities");
    const QString key = cell(1, 0);
    find<QLineEdit>(u"search"_s)->setText(key);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, 0), key);
    find<QLineEdit>(u"search"_s)->setText(u"nosuchentry"_s);
    QVERIFY(find<QLabel>(u"noEntries"_s)->isVisible());
}

void TestEntriesPane::searchThatLedHereFindsAll()
{
    auto *search = find<QLineEdit>(u"search"_s);
    search->setText(u"modalit"_s);
    open(u"DicomModalities");
    const int all = rows();
    QVERIFY(all > 1);
    search->setText(u"modalitx"_s);
    QCOMPARE(rows(), 0);
    search->setText(u"modalit"_s);
    QCOMPARE(rows(), all);
}

void TestEntriesPane::fieldShowsWhatIsTyped()
{
    open(u"DicomModalities");
    table()->setColumnWidth(1, 40);
    choose(0, 1);
    QTest::keyClick(table(), Qt::Key_F2);
    const auto *line = find<QLineEdit>(u"valueLine"_s);
    QVERIFY(line);
    QVERIFY(line->width() >= line->fontMetrics().horizontalAdvance(u"M"_s.repeated(8)));
}

void TestEntriesPane::changesNameTheirEntries()
{
    open(u"DicomModalities");
    const QString key = cell(0, 0);
    choose(0, 0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(m_session->undoStack().undoText(), u"remove %1 of DicomModalities"_s.arg(key));
    QCOMPARE(find<QLabel>(u"entriesTitle"_s)->text(),
             u"DicomModalities — %1 entries"_s.arg(rows()));
}

void TestEntriesPane::emptyTableSaysSo()
{
    openPane(u"UserMetadata");
    QVERIFY(!table()->isVisible());
    QVERIFY(find<QLabel>(u"noEntries"_s)->text().contains(u"no entry yet"_s));
    QCOMPARE(find<QLabel>(u"detailTitle"_s)->text(), u"UserMetadata"_s);
    // The actions are there all the same.
    m_dialogs->filledEntry = {u"M"_s, {json::Value(qint64(1024))}};
    find<QToolButton>(u"addEntryButton"_s)->click();
    QVERIFY(table()->isVisible());
    QCOMPARE(cell(0, 1), u"1024"_s);
}

void TestEntriesPane::emptyTableIsLeftByTheKeyboard()
{
    openPane(u"UserMetadata");
    QCOMPARE(QApplication::focusWidget(), find<QToolButton>(u"addEntryButton"_s));
    auto *search = find<QLineEdit>(u"search"_s);
    search->setFocus();
    search->setText(u"DicomAet"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(tree()->isVisible());
    QCOMPARE(tree()->currentIndex().data(SettingsModel::PathRole).value<SettingPath>(),
             path(u"DicomAet"));
    search->clear();
    openPane(u"UserMetadata");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(tree()->isVisible());
}

void TestEntriesPane::headingsDiffer()
{
    openPane(u"Dictionary");
    QSet<QString> headings;
    for (int column = 0; column < table()->model()->columnCount(); ++column)
        headings.insert(table()->model()->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headings.size(), table()->model()->columnCount());
}

void TestEntriesPane::actionsFitTheKind()
{
    open(u"DicomModalities");
    QVERIFY(!find<QToolButton>(u"moveUpButton"_s)->isVisible());
    QVERIFY(find<QAction>(u"renameEntry"_s)->isVisible());
    QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_session->setSetting(
        path(u"LuaScripts"),
        json::Value(json::List{json::Value(u"/a.lua"_s), json::Value(u"/b.lua"_s)})));
    open(u"LuaScripts");
    QVERIFY(find<QToolButton>(u"moveUpButton"_s)->isVisible());
    QVERIFY(!find<QAction>(u"renameEntry"_s)->isVisible());
    choose(1, 0);
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(cell(0, 0), u"/b.lua"_s);
    QCOMPARE(table()->currentIndex().row(), 0);
}

void TestEntriesPane::everyControlHasAName()
{
    open(u"DicomModalities");
    for (const QWidget *widget : pane()->findChildren<QWidget *>()) {
        const bool isControl = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && !widget->objectName().startsWith("qt_"_L1);
        if (isControl)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

TOWERKEY_TEST(TestEntriesPane)

#include "testentriespane.moc"
