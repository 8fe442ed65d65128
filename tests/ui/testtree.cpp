// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/models/settingsmodel.h"
#include "ui/panes/settingspane.h"
#include "ui/theme/tones.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::path;
using ui::SettingsModel;

/// The settings tree in the window: chips, jumps, defaults, and what its menu offers.
class TestTree : public test::WindowTest
{
    Q_OBJECT

private slots:
    void chipsLeaveSomeRows_data();
    void chipsLeaveSomeRows();
    void filterWordsAreTyped();
    void returnGoesToTheFirstHit();
    void returnPrefersTheNameItself();
    void returnShowsTheTree();
    void filterForgetsTheOtherDeployment();
    void jumpsGoRound();
    void jumpsGoToProblems();
    void nothingToJumpToIsTold();
    void matchesAreMarked();
    void defaultsAreShownAndStayShown();
    void secretFieldHasRoomInANarrowColumn();
    void unknownSettingIsRenamed();
    void resetSaysWhatTo();
    void deleteResets();
    void valuesNobodyKnowsAreNotSet();
    void entriesAreKnownByTheirFields();

private:
    SettingPath current() const
    {
        return tree()->currentIndex().data(SettingsModel::PathRole).value<SettingPath>();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
};

void TestTree::chipsLeaveSomeRows_data()
{
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("set") << u"chipSet"_s << u"DicomAet"_s << u"MaximumPatientCount"_s;
    QTest::newRow("secret") << u"chipSecret"_s << u"PostgreSQL.Password"_s << u"DicomAet"_s;
    QTest::newRow("problems") << u"chipProblems"_s << u"DicomAET"_s << u"DicomAet"_s;
    QTest::newRow("common") << u"chipCommon"_s << u"Name"_s << u"DicomPort"_s;
    QTest::newRow("changed") << u"chipChanged"_s << u"Foo"_s << u"DicomAet"_s;
}

void TestTree::chipsLeaveSomeRows()
{
    QFETCH(const QString, chip);
    QFETCH(const QString, shown);
    QFETCH(const QString, hidden);
    QVERIFY(m_session->setSetting(path(u"Foo"), json::Value(qint64(1))));
    QVERIFY(m_session->setSetting(path(u"DicomAET"), json::Value(u"X"_s)));
    QTest::mouseClick(find<QToolButton>(chip), Qt::LeftButton);
    QVERIFY(select(shown).isValid());
    QVERIFY(!select(hidden).isValid());
}

void TestTree::returnGoesToTheFirstHit()
{
    auto *search = find<QLineEdit>(u"search"_s);
    QTest::keyClicks(search, u"orthanc__http_timeout"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), tree());
    QCOMPARE(tree()->currentIndex().data(SettingsModel::PathRole).value<SettingPath>(),
             path(u"HttpTimeout"));
}

void TestTree::filterWordsAreTyped()
{
    QTest::keyClicks(find<QLineEdit>(u"search"_s), u"is:secret plugin:PostgreSQL"_s);
    QCOMPARE(tree()->model()->rowCount(), 1);
    QVERIFY(select(u"PostgreSQL.Password").isValid());
    QVERIFY(find<QLineEdit>(u"search"_s)->toolTip().contains(u"source:variable"_s));
}

void TestTree::returnPrefersTheNameItself()
{
    auto *search = find<QLineEdit>(u"search"_s);
    search->setText(u"dictionary"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(current(), path(u"Dictionary"));
}

void TestTree::jumpsGoRound()
{
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(1))));
    QVERIFY(m_session->setSetting(path(u"DicomModalities.new"), json::Value(json::List())));
    key(Qt::Key_F7);
    QCOMPARE(current(), path(u"DicomPort"));
    key(Qt::Key_F7);
    QCOMPARE(current(), path(u"DicomModalities.new"));
    key(Qt::Key_F7);
    QCOMPARE(current(), path(u"DicomPort"));
    key(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(current(), path(u"DicomModalities.new"));
    QVERIFY(tree()->isExpanded(tree()->currentIndex().parent()));
}

void TestTree::jumpsGoToProblems()
{
    QVERIFY(m_session->setSetting(path(u"HttpPort"), json::Value(qint64(99999))));
    key(Qt::Key_F8);
    QCOMPARE(current(), path(u"HttpPort"));
    key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(current(), path(u"HttpPort"));
}

void TestTree::nothingToJumpToIsTold()
{
    key(Qt::Key_F7);
    QCOMPARE(m_window->statusBar()->currentMessage(), u"Nothing is changed here."_s);
    key(Qt::Key_F8);
    QCOMPARE(m_window->statusBar()->currentMessage(), u"Nothing is wrong here."_s);
}

void TestTree::matchesAreMarked()
{
    const QColor mark = ui::mark(tree()->palette());
    const auto markedPixels = [&] {
        const QModelIndex index = select(u"DicomAet");
        // The focus would tint the row.
        tree()->setCurrentIndex(index.parent());
        const QImage cell = tree()->viewport()->grab(tree()->visualRect(index)).toImage();
        int count = 0;
        for (int i = 0; i < cell.width() * cell.height(); ++i) {
            const QColor pixel = cell.pixelColor(i % cell.width(), i / cell.width());
            // The paint device may round.
            count += qAbs(pixel.red() - mark.red()) < 3 && qAbs(pixel.blue() - mark.blue()) < 3;
        }
        return count;
    };
    QCOMPARE(markedPixels(), 0);
    find<QLineEdit>(u"search"_s)->setText(u"comae"_s);
    QVERIFY2(markedPixels() > 30, qPrintable(QString::number(markedPixels())));
}

void TestTree::defaultsAreShownAndStayShown()
{
    const auto isHidden = [this] {
        return tree()->header()->isSectionHidden(SettingsModel::DefaultColumn);
    };
    QVERIFY(isHidden());
    find<QAction>(u"showDefaults"_s)->trigger();
    QVERIFY(!isHidden());
    m_window->close();
    makeWindow();
    QVERIFY(!isHidden());
    QVERIFY(find<QAction>(u"showDefaults"_s)->isChecked());
}

void TestTree::returnShowsTheTree()
{
    auto *tabs = find<QTabWidget>(u"leftTabs"_s);
    tabs->setCurrentIndex(2);
    auto *search = find<QLineEdit>(u"search"_s);
    search->setText(u"dictionary"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(current(), path(u"Dictionary"));
}

void TestTree::filterForgetsTheOtherDeployment()
{
    find<QLineEdit>(u"search"_s)->setText(u"is:set"_s);
    QVERIFY(select(u"DicomAet").isValid());
    QVERIFY(m_session->open({m_fixture->write(u"other.json"_s, R"({"Name": "A"})")}));
    QVERIFY(select(u"Name").isValid());
    QVERIFY(!select(u"DicomAet").isValid());
}

void TestTree::secretFieldHasRoomInANarrowColumn()
{
    tree()->header()->setSectionResizeMode(SettingsModel::ValueColumn, QHeaderView::Interactive);
    tree()->header()->resizeSection(SettingsModel::ValueColumn, 60);
    select(u"PostgreSQL.Password");
    QTest::keyClick(tree(), Qt::Key_F2);
    const auto *editor = find<QWidget>(u"valueEditor"_s);
    QVERIFY(editor);
    QVERIFY(editor->width() + 2 >= editor->sizeHint().width());
    QVERIFY(tree()->viewport()->rect().contains(editor->geometry().center()));
}

void TestTree::unknownSettingIsRenamed()
{
    const QString file = m_fixture->write(u"x.json"_s, "{\"HttpServerEnabeld\": true}");
    QVERIFY(m_window->open({file}, u"26.8.1"_s));
    select(u"HttpServerEnabeld");
    QMenu menu;
    find<ui::SettingsPane>(u"settingsPane"_s)->fillMenu(menu);
    auto *rename = menu.findChild<QAction *>(u"renameToKnown"_s);
    QVERIFY(rename);
    QCOMPARE(rename->text(), u"Re&name to HttpServerEnabled"_s);
    rename->trigger();
    QCOMPARE(m_session->deployment().source(0).text, "{\"HttpServerEnabled\": true}");
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->deployment().source(0).text, "{\"HttpServerEnabeld\": true}");
}

void TestTree::resetSaysWhatTo()
{
    select(u"DicomAet");
    QMenu menu;
    find<ui::SettingsPane>(u"settingsPane"_s)->fillMenu(menu);
    QCOMPARE(menu.findChild<QAction *>(u"reset"_s)->text(), u"&Reset to ORTHANC (default)"_s);
    QVERIFY(!menu.findChild<QAction *>(u"renameToKnown"_s));
}

void TestTree::deleteResets()
{
    auto *reset = find<QAction>(u"resetSetting"_s);
    select(u"DicomPort");
    QVERIFY(m_session->resetSetting(path(u"DicomPort")));
    QVERIFY(!reset->isEnabled());
    select(u"DicomAet");
    QVERIFY(reset->isEnabled());
    key(Qt::Key_Delete);
    QCOMPARE(json::toJson(effective(u"DicomAet")), "null");
    QVERIFY(!reset->isEnabled());
    QVERIFY(find<QMenu>(u"editMenu"_s)->actions().contains(reset));
}

void TestTree::valuesNobodyKnowsAreNotSet()
{
    const QModelIndex row = select(u"Worklists.Directory");
    QCOMPARE(row.siblingAtColumn(SettingsModel::ValueColumn).data().toString(), u"not set"_s);
}

void TestTree::entriesAreKnownByTheirFields()
{
    const QString file = m_fixture->write(u"x.json"_s,
                                          "{\"DicomModalities\": {\"ct\": {\"AET\": \"CT1\", "
                                          "\"Host\": \"10.0.0.5\", \"Port\": 104}}}");
    QVERIFY(m_window->open({file}, u"26.8.1"_s));
    const QModelIndex row = select(u"DicomModalities.ct");
    QCOMPARE(row.siblingAtColumn(SettingsModel::ValueColumn).data().toString(),
             u"CT1 · 10.0.0.5 · 104"_s);
    QMenu menu;
    find<ui::SettingsPane>(u"settingsPane"_s)->fillMenu(menu);
    QCOMPARE(menu.findChild<QAction *>(u"reset"_s)->text(), u"&Remove ct"_s);
}

TOWERKEY_TEST(TestTree)

#include "testtree.moc"
