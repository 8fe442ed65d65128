// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/models/fuzzymatch.h"
#include "ui/models/palettemodel.h"
#include "ui/models/settingsmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::eventually;
using test::path;
using ui::fuzzyMatch;
using ui::PaletteModel;

/// The palette that finds commands and settings.
class TestPalette : public test::WindowTest
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void better_data();
    void better();
    void lettersAreTold();
    void modelIsConsistent();
    void settingsAreFound_data();
    void settingsAreFound();
    void settingIsChosenByKeyboard();
    void commandIsGivenByKeyboard();
    void escapeLeaves();
    void disabledCommandsAreLeftOut();

private:
    QLineEdit *open() const;
};

QLineEdit *TestPalette::open() const
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    return find<QLineEdit>(u"paletteSearch"_s);
}

void TestPalette::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *title, const char *pattern, const char *text, bool expected) {
        QTest::newRow(title) << QString::fromLatin1(pattern) << QString::fromLatin1(text)
                             << expected;
    };
    row("nothing typed", "", "DicomAet", true);
    row("nothing there", "a", "", false);
    row("whole", "DicomAet", "DicomAet", true);
    row("other case", "dicomaet", "DicomAet", true);
    row("first letters", "da", "DicomAet", true);
    row("left out", "dcmt", "DicomAet", true);
    row("wrong order", "ad", "DicomAet", false);
    row("letter twice", "dd", "DicomAet", false);
    row("too long", "DicomAetX", "DicomAet", false);
}

void TestPalette::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QTEST(fuzzyMatch(pattern, text).has_value(), "expected");
}

void TestPalette::better_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("worse");

    QTest::newRow("begins words") << u"dm"_s << u"DicomModalities"_s << u"DicomAetmode"_s;
    QTest::newRow("together") << u"port"_s << u"DicomPort"_s << u"PostgreSQL.Transaction"_s;
    QTest::newRow("shorter") << u"http"_s << u"HttpPort"_s << u"HttpTimeoutOfAll"_s;
    QTest::newRow("whole") << u"name"_s << u"Name"_s << u"NameOfSomething"_s;
}

void TestPalette::better()
{
    QFETCH(QString, pattern);
    QFETCH(QString, good);
    QFETCH(QString, worse);
    const auto first = fuzzyMatch(pattern, good);
    const auto second = fuzzyMatch(pattern, worse);
    QVERIFY(first);
    QVERIFY(!second || first->score > second->score);
}

void TestPalette::lettersAreTold()
{
    QCOMPARE(fuzzyMatch(u"dmo", u"DicomModalities")->positions, QList<int>({0, 5, 6}));
    QCOMPARE(fuzzyMatch(u"aet", u"DicomAet")->positions, QList<int>({5, 6, 7}));
}

void TestPalette::modelIsConsistent()
{
    PaletteModel model(ui::settingItems(*m_session));
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0); // Without a word, commands only.
    model.setQuery(u"aet"_s);
    QVERIFY(model.rowCount() > 3);
    QCOMPARE(model.index(0).data().toString(), u"DicomAet"_s);
    QVERIFY(!model.index(0).data(PaletteModel::IsCommandRole).toBool());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"DicomAet, "_s));
    model.setQuery(u"no such thing at all"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestPalette::settingsAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("setting");

    QTest::newRow("letters") << u"dcmp"_s << u"DicomPort"_s;
    QTest::newRow("two words") << u"post passw"_s << u"PostgreSQL.Password"_s;
    QTest::newRow("variable") << u"ORTHANC__POSTGRESQL__HOST"_s << u"PostgreSQL.Host"_s;
    QTest::newRow("part of a variable") << u"check_called_aet"_s << u"DicomCheckCalledAet"_s;
}

void TestPalette::settingsAreFound()
{
    QFETCH(QString, query);
    PaletteModel model(ui::settingItems(*m_session));
    model.setQuery(query);
    QTEST(model.index(0).data().toString(), "setting");
}

void TestPalette::settingIsChosenByKeyboard()
{
    QLineEdit *line = open();
    QVERIFY(line);
    QVERIFY(eventually([line] { return line->hasFocus(); }));
    QTest::keyClicks(line, u"dicomport"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(eventually([this] { return !find<QLineEdit>(u"paletteSearch"_s); }));
    QCOMPARE(tree()->currentIndex().data(ui::SettingsModel::PathRole).value<SettingPath>(),
             path(u"DicomPort"));
}

void TestPalette::commandIsGivenByKeyboard()
{
    QVERIFY(m_window->session().setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    QLineEdit *line = open();
    QTest::keyClicks(line, u"edit undo"_s);
    const auto *list = find<QListView>(u"paletteList"_s);
    QCOMPARE(list->currentIndex().data(PaletteModel::ShortcutRole).toString(), u"Ctrl+Z"_s);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Up);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!m_window->isWindowModified());
}

void TestPalette::escapeLeaves()
{
    QLineEdit *line = open();
    QTest::keyClicks(line, u"save"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(eventually([this] { return !find<QLineEdit>(u"paletteSearch"_s); }));
    QVERIFY(!m_window->isWindowModified());
}

void TestPalette::disabledCommandsAreLeftOut()
{
    open();
    const auto *list = find<QListView>(u"paletteList"_s);
    QStringList titles;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        titles.append(list->model()->index(row, 0).data().toString());
    QVERIFY(titles.contains(u"File › Open…"_s));
    QVERIFY(!titles.contains(u"Edit › Redo"_s));
    QVERIFY(titles.contains(u"View › Colors › Dark"_s));
}

TOWERKEY_TEST(TestPalette)

#include "testpalette.moc"
