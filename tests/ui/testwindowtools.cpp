// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/dialogs/overviewprint.h"
#include "ui/highlight/codeview.h"
#include "ui/models/overview.h"
#include "ui/models/recovery.h"
#include "ui/theme/appearance.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tones.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPrinter>
#include <QTextBlock>
#include <QUndoView>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::eventually;
using test::path;

/// What is around the editing: history, zoom, colours, the overview, first steps, dropping.
class TestWindowTools : public test::WindowTest
{
    Q_OBJECT

private slots:
    void historyTellsAndGoesBack();
    void historyIsRemembered();
    void zoomByKeyboard();
    void zoomIsRemembered();
    void largeTextsFitTheScreen();
    void zoomHasLimits_data();
    void zoomHasLimits();
    void colorsChangeWhileRunning();
    void overviewTellsWhatIsSet();
    void overviewTellsRefusals();
    void overviewEscapes();
    void overviewIsCopied();
    void overviewIsPrinted();
    void overviewHasPages();
    void firstStepsByKeyboard();
    void firstStepsAreShownOnce();
    void firstStepsCanBeLeft();
    void firstStepsAreAtTheirControls();
    void textIsDropped_data();
    void textIsDropped();
    void wrongTextIsTold();
    void pathsAreDroppedAsText();
    void runLinesAreDropped();
    void dropsReachTheWindowFromEveryPane();
    void cleanup();

private:
    void drop(QWidget *target, QMimeData &data) const;
    QWidget *steps() const { return find<QWidget>(u"firstSteps"_s); }
};

void TestWindowTools::cleanup()
{
    ui::setZoom(100);
    WindowTest::cleanup();
}

void TestWindowTools::historyTellsAndGoesBack()
{
    auto *dock = find<QDockWidget>(u"historyDock"_s);
    QVERIFY(!dock->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dock->isVisible());
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    QVERIFY(m_session->setSetting(path(u"PostgreSQL.Password"), json::Value(u"hidden"_s)));
    const auto *view = find<QUndoView>(u"historyView"_s);
    QCOMPARE(view->model()->rowCount(), 3);
    QCOMPARE(view->model()->index(1, 0).data().toString(), u"set DicomPort to 104"_s);
    QVERIFY(!view->model()->index(2, 0).data().toString().contains(u"hidden"_s));
    view->selectionModel()->setCurrentIndex(view->model()->index(0, 0),
                                            QItemSelectionModel::ClearAndSelect);
    QVERIFY(!m_window->isWindowModified());
}

void TestWindowTools::historyIsRemembered()
{
    find<QAction>(u"history"_s)->trigger();
    QVERIFY(m_window->close());
    makeWindow();
    m_window->show();
    QVERIFY(find<QDockWidget>(u"historyDock"_s)->isVisible());
}

void TestWindowTools::zoomByKeyboard()
{
    const auto *code = find<QWidget>(u"variablesText"_s);
    const double size = tree()->font().pointSizeF();
    const double codeSize = code->font().pointSizeF();
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(ui::zoom(), 120);
    const auto is = [](const QWidget *widget, double wanted) {
        return eventually([=] { return qAbs(widget->font().pointSizeF() - wanted) < 0.1; });
    };
    QVERIFY(is(tree(), size * 1.2));
    QVERIFY(is(code, codeSize * 1.2));
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(ui::zoom(), 110);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(is(tree(), size));
    QVERIFY(is(code, codeSize));
}

void TestWindowTools::zoomIsRemembered()
{
    find<QAction>(u"zoomIn"_s)->trigger();
    ui::setZoom(100);
    makeWindow();
    QCOMPARE(ui::zoom(), 110);
}

void TestWindowTools::largeTextsFitTheScreen()
{
    m_window->resize(900, 600);
    for (int step = 0; step < 6; ++step)
        find<QAction>(u"zoomIn"_s)->trigger();
    QVERIFY2(m_window->minimumSizeHint().width() <= 900
                 && m_window->minimumSizeHint().height() <= 600,
             qPrintable(u"%1 x %2"_s.arg(m_window->minimumSizeHint().width())
                            .arg(m_window->minimumSizeHint().height())));
    QCOMPARE(m_window->size(), QSize(900, 600));
    QVERIFY(find<QWidget>(u"verdict"_s)->geometry().right() < 900);
}

void TestWindowTools::zoomHasLimits_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("zoom");
    QTest::newRow("too small") << 1 << 70;
    QTest::newRow("too large") << 1000 << 200;
    QTest::newRow("between steps") << 123 << 120;
    QTest::newRow("nonsense") << -5 << 70;
}

void TestWindowTools::zoomHasLimits()
{
    QFETCH(int, wanted);
    ui::setZoom(wanted);
    QTEST(ui::zoom(), "zoom");
}

void TestWindowTools::colorsChangeWhileRunning()
{
    const auto *code = find<ui::CodeView>(u"variablesText"_s);
    const auto lightness = [](const QWidget *widget) {
        return widget->palette().color(QPalette::Base).lightness();
    };
    const auto colorOfCode = [code] {
        const auto formats = code->document()->findBlockByNumber(1).layout()->formats();
        return formats.isEmpty() ? QColor() : formats.first().format.foreground().color();
    };
    ui::applyAppearance(ui::Appearance::Light);
    QVERIFY(eventually([&] { return lightness(code) > 200 && colorOfCode().isValid(); }));
    const QColor light = colorOfCode();
    ui::applyAppearance(ui::Appearance::Dark);
    QVERIFY(eventually([&] { return lightness(code) < 80 && lightness(tree()) < 80; }));
    QVERIFY(eventually([&] { return colorOfCode() != light; }));
    const QImage picture = m_window->grab().toImage();
    QVERIFY(picture.pixelColor(picture.width() / 4, picture.height() / 2).lightness() < 128);
    ui::applyAppearance(ui::Appearance::System);
}

void TestWindowTools::overviewTellsWhatIsSet()
{
    const QString text = ui::overviewOf(*m_session);
    QVERIFY(text.startsWith(u"# Configuration of Orthanc: pacs\n"_s));
    QVERIFY(text.contains(u"**It starts.**"_s));
    QVERIFY(text.contains(u"| DicomAet | RADPACS2 | ORTHANC__DICOM_AET (orthanc.env:7) |"_s));
    QVERIFY(text.contains(u"| PostgreSQL.Password | ••••••••"_s));
    QVERIFY(text.contains(u"| VERBOSE_ENABLED | true |"_s));
    QVERIFY(text.contains(u"| DICOMweb | on: "_s));
    QVERIFY(text.contains(u"| DicomModalities.ct1 | "_s));
    QVERIFY(!text.contains(u"not saved"_s) && !text.contains(u"Not everything"_s));
    for (const QString &secret : test::secretsOfExample())
        QVERIFY(!text.contains(secret));
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(1))));
    QVERIFY(ui::overviewOf(*m_session).contains(u"Not everything of this is saved."_s));
}

void TestWindowTools::overviewTellsRefusals()
{
    QVERIFY(m_session->resetSetting(path(u"RegisteredUsers")));
    const QString text = ui::overviewOf(*m_session);
    QVERIFY(text.contains(u"refuses to start (exit status 253)"_s));
    QVERIFY(text.contains(u"\n- "_s));
}

void TestWindowTools::overviewEscapes()
{
    QVERIFY(m_session->setSetting(path(u"Name"), json::Value(u"a|b\n**c** <d> _e_ f_g"_s)));
    QVERIFY(ui::overviewOf(*m_session).contains(u"| a\\|b \\*\\*c\\*\\* \\<d> \\_e\\_ f_g |"_s));
}

void TestWindowTools::overviewIsCopied()
{
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), ui::overviewOf(*m_session));
    QVERIFY(data->html().contains(u"<table"_s));
    for (const QString &secret : test::secretsOfExample())
        QVERIFY(!data->html().contains(secret));
}

void TestWindowTools::overviewIsPrinted()
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_fixture->path(u"overview.pdf"_s));
    ui::printOverview(ui::overviewOf(*m_session), printer);
    const QByteArray pdf = m_fixture->read(u"overview.pdf"_s);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.size() > 4000);
}

void TestWindowTools::overviewHasPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    auto *pages = find<QDialog>(u"overviewPages"_s);
    QVERIFY(pages && pages->isVisible());
    pages->close();
    QVERIFY(eventually([this] { return !find<QDialog>(u"overviewPages"_s); }));
}

void TestWindowTools::firstStepsByKeyboard()
{
    find<QAction>(u"showFirstSteps"_s)->trigger();
    QVERIFY(steps() && steps()->isVisible());
    for (int step = 0; step < 3; ++step) {
        QVERIFY(steps());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QVERIFY(eventually([this] { return !steps(); }));
    QVERIFY(m_settings->value("firstSteps/done"_L1).toBool());
}

void TestWindowTools::firstStepsAreShownOnce()
{
    ui::Recovery recovery(*m_session, m_fixture->path(u"state"_s));
    m_window->greet(recovery);
    QVERIFY(steps());
    QTest::keyClick(steps(), Qt::Key_Escape);
    QVERIFY(eventually([this] { return !steps(); }));
    makeWindow();
    m_window->show();
    m_window->greet(recovery);
    QVERIFY(!steps());
}

void TestWindowTools::firstStepsCanBeLeft()
{
    find<QAction>(u"showFirstSteps"_s)->trigger();
    QTest::mouseClick(find<QWidget>(u"leaveSteps"_s), Qt::LeftButton);
    QVERIFY(eventually([this] { return !steps(); }));
}

void TestWindowTools::firstStepsAreAtTheirControls()
{
    find<QAction>(u"showFirstSteps"_s)->trigger();
    for (const auto &name : {u"search"_s, u"settings"_s, u"verdict"_s}) {
        const auto *control = find<QWidget>(name);
        const QRect area(control->mapTo(m_window.get(), QPoint()), control->size());
        QVERIFY2(area.adjusted(-200, -20, 200, 100).intersects(steps()->geometry()),
                 qPrintable(name));
        QVERIFY(m_window->rect().contains(steps()->geometry()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
}

void TestWindowTools::drop(QWidget *target, QMimeData &data) const
{
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    // Even where moving is proposed, what is dropped stays where it comes from.
    QDropEvent event({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    event.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(m_window.get(), &event);
    QCOMPARE(event.dropAction(), Qt::CopyAction);
}

void TestWindowTools::textIsDropped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("variable") << u"ORTHANC__DICOM_AET=OTHER"_s << u"DicomAet"_s
                              << QByteArray("\"OTHER\"");
    QTest::newRow("two variables")
        << u"# comment\nORTHANC__NAME=Some name\r\nORTHANC__HTTP_PORT=80\n"_s << u"HttpPort"_s
        << QByteArray("80");
    QTest::newRow("JSON") << u"{\"DicomPort\": 104}"_s << u"DicomPort"_s << QByteArray("104");
    QTest::newRow("JSON of a section") << u"{\"DicomWeb\": {\"Root\": \"/dw/\"}}"_s
                                       << u"DicomWeb.Root"_s << QByteArray("\"/dw/\"");
    QTest::newRow("the rest of the section stays")
        << u"{\"DicomWeb\": {\"Root\": \"/dw/\"}}"_s << u"DicomWeb.EnableWado"_s
        << QByteArray("true");
}

void TestWindowTools::textIsDropped()
{
    QFETCH(QString, text);
    QFETCH(QString, setting);
    QMimeData data;
    data.setText(text);
    drop(m_window.get(), data);
    QTEST(json::toJson(effective(setting)), "value");
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->undoStack().undo();
    QVERIFY(!m_window->isWindowModified());
}

void TestWindowTools::wrongTextIsTold()
{
    QMimeData data;
    data.setText(u"nothing of use"_s);
    drop(m_window.get(), data);
    data.setText(u"{\"Name\": }"_s);
    drop(m_window.get(), data);
    QCOMPARE(m_dialogs->errors.size(), 2);
    QVERIFY(!m_window->isWindowModified());
}

void TestWindowTools::pathsAreDroppedAsText()
{
    QMimeData data;
    data.setText(m_fixture->write(u"other.json"_s, "{}") + u'\n');
    drop(m_window.get(), data);
    QCOMPARE(m_session->name(), u"other.json"_s);
}

void TestWindowTools::runLinesAreDropped()
{
    QMimeData data;
    data.setText(u"docker run --name pacs -e ORTHANC__NAME=Dropped orthancteam/orthanc:26.8.1"_s);
    drop(m_window.get(), data);
    QVERIFY(m_dialogs->errors.isEmpty());
    QCOMPARE(json::toJson(effective(u"Name")), "\"Dropped\"");
    QCOMPARE(m_session->deployment().container().service.name, u"pacs"_s);
}

/// A pane that took drops for itself would keep the window from opening them.
void TestWindowTools::dropsReachTheWindowFromEveryPane()
{
    const QUrl url = QUrl::fromLocalFile(m_fixture->write(u"other.json"_s, "{}"));
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->acceptDrops() || widget->isWindow())
            continue;
        QMimeData data;
        data.setUrls({url});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(const_cast<QWidget *>(widget), &enter);
        QVERIFY2(!enter.isAccepted() || qobject_cast<const QMainWindow *>(widget->window()),
                 qPrintable(widget->objectName()));
    }
}

TOWERKEY_TEST(TestWindowTools)

#include "testwindowtools.moc"
