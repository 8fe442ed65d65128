// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/highlight/codeview.h"
#include "ui/mainwindow.h"
#include "ui/models/pluginsmodel.h"
#include "ui/models/settingsmodel.h"
#include "ui/panes/imagebox.h"
#include "ui/panes/verdictlabel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::eventually;
using test::path;
using ui::CodeView;
using ui::SettingsModel;

/// The window, driven by mouse and keyboard.
class TestMainWindow : public test::WindowTest
{
    Q_OBJECT

private slots:
    void titleTellsWhatIsOpen();
    void editsAndUndoesByKeyboard();
    void escapeLeavesTheValue();
    void wrongInputIsNotApplied();
    void booleanIsChosen();
    void tableOpensTheTextEditor();
    void searchLeavesWhatMatches();
    void pluginIsToggledByMouse();
    void selectionAndPreviewsAreLinked();
    void previewKeepsItsCursor();
    void imageIsChosenByTyping();
    void unknownImageIsNotChosen();
    void errorsOfTheLinterCount();
    void reasonsLeadToTheirPlace();
    void problemsAppear();
    void secretsAreNowhere();
    void everyControlHasANameAndIsReached();

private:
    QWidget *editorOf(QStringView setting) const;
};

QWidget *TestMainWindow::editorOf(QStringView setting) const
{
    select(setting);
    QTest::keyClick(tree(), Qt::Key_F2);
    return find<QWidget>(u"valueEditor"_s);
}

void TestMainWindow::titleTellsWhatIsOpen()
{
    QCOMPARE(m_window->windowTitle(), u"pacs[*] — Towerkey"_s);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->session().setSetting(path(u"DicomPort"), json::Value(qint64(1))));
    QVERIFY(m_window->isWindowModified());
}

void TestMainWindow::editsAndUndoesByKeyboard()
{
    QWidget *editor = editorOf(u"DicomAet");
    QVERIFY(editor);
    QWidget *line = editor->focusProxy();
    QCOMPARE(QApplication::focusWidget(), line);
    QTest::keyClicks(line, u"NEW1"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"NEW1\"");
    QVERIFY(eventually([this] { return !find<QWidget>(u"valueEditor"_s); }));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"RADPACS2\"");
    QVERIFY(!m_window->isWindowModified());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"NEW1\"");
}

void TestMainWindow::escapeLeavesTheValue()
{
    QWidget *line = editorOf(u"DicomAet")->focusProxy();
    QTest::keyClicks(line, u"NEW1"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(eventually([this] { return !find<QWidget>(u"valueEditor"_s); }));
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::wrongInputIsNotApplied()
{
    auto *line = qobject_cast<QLineEdit *>(editorOf(u"DicomPort")->focusProxy());
    QVERIFY(line);
    line->clear();
    QTest::keyClicks(line, u"99999"_s);
    QVERIFY(line->toolTip().contains(u"Out of range"_s));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(find<QWidget>(u"valueEditor"_s));
    QVERIFY(!m_window->isWindowModified());
    tree()->setFocus();
    QVERIFY(eventually([this] { return !find<QWidget>(u"valueEditor"_s); }));
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::booleanIsChosen()
{
    auto *box = qobject_cast<QComboBox *>(editorOf(u"DicomCheckCalledAet")->focusProxy());
    QVERIFY(box);
    QCOMPARE(box->currentText(), u"true"_s);
    box->setCurrentText(u"false"_s);
    emit box->activated(box->currentIndex());
    QCOMPARE(json::toJson(effective(u"DicomCheckCalledAet")), "false");
}

void TestMainWindow::tableOpensTheTextEditor()
{
    m_dialogs->editedValue = json::Value(json::List{json::Value(qint64(1))});
    select(u"OrthancExplorer2.UiOptions.ShareDurations");
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(m_dialogs->editedTitles, QStringList{u"OrthancExplorer2.UiOptions.ShareDurations"_s});
    QCOMPARE(json::toJson(effective(u"OrthancExplorer2.UiOptions.ShareDurations")), "[1]");
}

void TestMainWindow::searchLeavesWhatMatches()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = find<QLineEdit>(u"search"_s);
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, u"ORTHANC__DICOM_AET"_s);
    QCOMPARE(tree()->model()->rowCount(), 1);
    QTest::keyClicks(search, u"xyz"_s);
    QVERIFY(find<QWidget>(u"nothingFound"_s)->isVisible());
    search->clear();
    QVERIFY(!find<QWidget>(u"nothingFound"_s)->isVisible());
    QVERIFY(tree()->model()->rowCount() > 50);
}

void TestMainWindow::pluginIsToggledByMouse()
{
    find<QTabWidget>(u"leftTabs"_s)->setCurrentIndex(1);
    auto *plugins = find<QTreeView>(u"plugins"_s);
    QModelIndex index;
    for (int row = 0; row < plugins->model()->rowCount(); ++row) {
        const QModelIndex title = plugins->model()->index(row, 0);
        if (title.data(ui::PluginsModel::NameRole) == u"DicomWeb"_s)
            index = title.siblingAtColumn(ui::PluginsModel::ToggleColumn);
    }
    plugins->scrollTo(index);
    QTest::mouseClick(plugins->viewport(), Qt::LeftButton, {}, plugins->visualRect(index).center());
    QVERIFY(eventually([this] { return find<QComboBox>(u"toggle"_s); }));
    auto *box = find<QComboBox>(u"toggle"_s);
    QVERIFY(eventually([box] { return box->view()->isVisible(); }));
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QVERIFY(eventually([&index] {
        return index.siblingAtColumn(ui::PluginsModel::StateColumn).data().toString()
            == u"off: DICOM_WEB_PLUGIN_ENABLED is false"_s;
    }));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::selectionAndPreviewsAreLinked()
{
    auto *variables = find<CodeView>(u"variablesText"_s);
    const auto marked = [variables] {
        QStringList lines;
        const QStringList all = variables->toPlainText().split(u'\n');
        for (const int line : variables->markedLines())
            lines.append(all.value(line));
        return lines;
    };
    select(u"DicomAet");
    QCOMPARE(marked(), QStringList{u"  ORTHANC__DICOM_AET: RADPACS2"_s});
    const qsizetype line =
        variables->toPlainText().split(u'\n').indexOf(u"  ORTHANC__HTTP_TIMEOUT: \"120\""_s);
    QVERIFY(line > 0);
    QTest::mouseClick(variables->viewport(), Qt::LeftButton, {},
                      {40, variables->lineTop(int(line)) + 5});
    QCOMPARE(tree()->currentIndex().data(SettingsModel::PathRole).value<SettingPath>(),
             path(u"HttpTimeout"));
    QCOMPARE(marked(), QStringList{u"  ORTHANC__HTTP_TIMEOUT: \"120\""_s});
}

void TestMainWindow::previewKeepsItsCursor()
{
    auto *effectiveView = find<CodeView>(u"effectiveText"_s);
    find<QTabWidget>(u"rightTabs"_s)->setCurrentIndex(4);
    QTextCursor cursor = effectiveView->document()->find(u"\"Name\""_s);
    QVERIFY(!cursor.isNull());
    effectiveView->setTextCursor(cursor);
    QSignalSpy resets(tree()->model(), &QAbstractItemModel::modelReset);
    QVERIFY(m_window->session().setSetting(path(u"DicomModalities.ct1"),
                                           json::Value(json::List{json::Value(u"A"_s)})));
    QVERIFY(m_window->session().setSetting(path(u"AAA"), json::Value(true)));
    QCOMPARE(effectiveView->textCursor().selectedText(), u"\"Name\""_s);
    QCOMPARE(resets.size(), 0);
}

void TestMainWindow::imageIsChosenByTyping()
{
    auto *box = find<ui::ImageBox>(u"image"_s);
    QSignalSpy chosen(box, &ui::ImageBox::chosen);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    auto *search = find<QLineEdit>(u"imageSearch"_s);
    QVERIFY(search->isVisible());
    QTest::keyClicks(search, u"1.9.3 2021"_s);
    auto *list = find<QTreeView>(u"imageList"_s);
    QVERIFY(list->model()->rowCount() > 0);
    search->clear();
    QTest::keyClicks(search, u"21.6.0"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(find<QLabel>(u"imageChange"_s)->text().contains(u"orthanc:21.6.0"_s));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!search->isVisible());
    QCOMPARE(m_window->session().image().tag, u"21.6.0"_s);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(box->text().startsWith(u"osimis/orthanc:21.6.0"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->session().image().tag, u"26.8.1"_s);
}

void TestMainWindow::unknownImageIsNotChosen()
{
    find<ui::ImageBox>(u"image"_s)->click();
    auto *search = find<QLineEdit>(u"imageSearch"_s);
    QTest::keyClicks(search, u"99.9"_s);
    QCOMPARE(find<QTreeView>(u"imageList"_s)->model()->rowCount(), 0);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(search->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!search->isVisible());
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::problemsAppear()
{
    auto *problems = find<QListView>(u"problems"_s);
    auto *verdict = find<ui::VerdictLabel>(u"verdict"_s);
    QVERIFY(!problems->isVisible());
    QCOMPARE(verdict->text(), u"starts"_s);
    QVERIFY(m_window->session().resetSetting(path(u"RegisteredUsers")));
    QCOMPARE(verdict->text(), u"refuses"_s);
    QVERIFY(problems->isVisible());
    emit problems->clicked(problems->model()->index(0, 0));
    QCOMPARE(tree()->currentIndex().data(SettingsModel::PathRole).value<SettingPath>(),
             path(u"RegisteredUsers"));
    m_window->session().undoStack().undo();
    QVERIFY(!problems->isVisible());
}

/// The script does not mind, but Orthanc would: no green tick.
void TestMainWindow::errorsOfTheLinterCount()
{
    auto *verdict = find<ui::VerdictLabel>(u"verdict"_s);
    QVERIFY(m_window->session().setSetting(path(u"DicomPort"), json::Value(u"4242"_s)));
    QCOMPARE(verdict->text(), u"1 error"_s);
    QVERIFY(find<QLabel>(u"verdictSummary"_s)->text().contains(u"takes this configuration"_s));
    QCOMPARE(find<QListView>(u"reasons"_s)->model()->rowCount(), 1);
    m_window->session().undoStack().undo();
    QCOMPARE(verdict->text(), u"starts"_s);
}

void TestMainWindow::reasonsLeadToTheirPlace()
{
    auto *verdict = find<ui::VerdictLabel>(u"verdict"_s);
    auto *reasons = find<QListView>(u"reasons"_s);
    verdict->click();
    QVERIFY(!reasons->isVisible());
    QVERIFY(find<QWidget>(u"verdictPopup"_s)->isVisible());
    find<QWidget>(u"verdictPopup"_s)->hide();
    QVERIFY(m_window->session().resetSetting(path(u"RegisteredUsers")));
    verdict->setFocus();
    QTest::keyClick(verdict, Qt::Key_Space);
    QVERIFY(reasons->isVisible());
    QVERIFY(find<QLabel>(u"verdictSummary"_s)->text().contains(u"253"_s));
    QTest::keyClick(reasons, Qt::Key_Return);
    QVERIFY(!reasons->isVisible());
    QCOMPARE(tree()->currentIndex().data(SettingsModel::PathRole).value<SettingPath>(),
             path(u"RegisteredUsers"));
}

void TestMainWindow::secretsAreNowhere()
{
    select(u"PostgreSQL.Password");
    QString seen = m_window->windowTitle();
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        seen += widget->toolTip() + widget->accessibleName() + widget->accessibleDescription();
        if (const auto *view = qobject_cast<const QPlainTextEdit *>(widget))
            seen += view->toPlainText();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            seen += line->displayText();
    }
    for (const QAction *action : m_window->findChildren<QAction *>())
        seen += action->text() + action->toolTip();
    m_settings->sync();
    seen += QString::fromUtf8(m_fixture->read(u"settings.ini"_s));
    for (const QString &secret : test::secretsOfExample())
        QVERIFY(!seen.contains(secret));
    auto *variables = find<QWidget>(u"variables"_s);
    variables->findChild<QCheckBox *>(u"reveal"_s)->click();
    QVERIFY(find<CodeView>(u"variablesText"_s)
                ->toPlainText()
                .contains(test::secretsOfExample().first()));
}

void TestMainWindow::everyControlHasANameAndIsReached()
{
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QToolButton *>(widget);
        if (!isControl || !widget->isVisible() || widget->objectName().startsWith("qt_"_L1)
            || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY(!widget->objectName().isEmpty());
    }
    QSet<const QWidget *> reached;
    find<QLineEdit>(u"search"_s)->setFocus();
    for (int i = 0; i < 60; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(reached.contains(tree()));
    QVERIFY(reached.contains(find<CodeView>(u"variablesText"_s)));
    QVERIFY(reached.contains(find<QWidget>(u"verdict"_s)));
    QVERIFY(reached.contains(find<QWidget>(u"detailText"_s)));
}

TOWERKEY_TEST(TestMainWindow)

#include "testmainwindow.moc"
