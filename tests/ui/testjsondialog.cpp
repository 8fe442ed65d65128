// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "core/json/document.h"
#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/dialogs/jsondialog.h"
#include "ui/highlight/highlighting.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;
using ui::JsonDialog;

/// The editor of JSON text.
class TestJsonDialog : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void secretsNeedToBeRevealed();
    void formats();
    void escapeAsksFirst();

private:
    static json::Value read(const QByteArray &text);

    ui::Highlighting m_highlighting;
};

json::Value TestJsonDialog::read(const QByteArray &text)
{
    const auto document = json::Document::parse(text);
    return document.value(document.root());
}

void TestJsonDialog::judges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message"); // The beginning; empty when the text is accepted.
    QTest::newRow("table") << u"{\"a\": [\"A\", \"h\", 1]}"_s << u""_s;
    QTest::newRow("comment") << u"{} // nobody"_s << u""_s;
    QTest::newRow("wrong type") << u"[]"_s << u"Expected: table of entries."_s;
    QTest::newRow("trailing comma") << u"{\n  \"a\": [1,]\n}"_s << u"Line 2, column "_s;
    QTest::newRow("unfinished") << u"{\"a\": "_s << u"Line "_s;
    QTest::newRow("open bracket") << u"[1,2"_s
                                  << u"Line 1, column 5: The value is not finished: "_s;
    QTest::newRow("two values") << u"{}, \"b\": {}"_s << u"Write exactly one value."_s;
    QTest::newRow("nothing") << u""_s << u"Line 1, column 1"_s;
}

void TestJsonDialog::judges()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const json::Value value = read("{\"x\": [\"X\", \"h\", 1]}");
    const auto rule = ui::ruleFor(Fixture::catalogue(), test::path(u"DicomModalities"), value);
    JsonDialog dialog(m_highlighting, {u"DicomModalities"_s, value, value, rule});
    dialog.findChild<QPlainTextEdit *>(u"jsonText"_s)->setPlainText(text);
    const auto *buttons = dialog.findChild<QDialogButtonBox *>();
    const QString shown = dialog.findChild<QLabel *>(u"jsonMessage"_s)->text();
    QVERIFY2(message.isEmpty() ? shown.isEmpty() : shown.startsWith(message), qPrintable(shown));
    QCOMPARE(buttons->button(QDialogButtonBox::Ok)->isEnabled(), message.isEmpty());
    if (message.isEmpty())
        QCOMPARE(json::toJson(dialog.value()), json::toJson(read(text.toUtf8())));
}

void TestJsonDialog::secretsNeedToBeRevealed()
{
    const json::Value value = read("{\"alice\": \"hidden\"}");
    json::Table shown;
    shown.set(u"alice"_s, json::Value(dots()));
    const auto rule = ui::ruleFor(Fixture::catalogue(), test::path(u"RegisteredUsers"), value);
    JsonDialog dialog(m_highlighting, {u"RegisteredUsers"_s, value, json::Value(shown), rule});
    dialog.show();
    auto *text = dialog.findChild<QPlainTextEdit *>(u"jsonText"_s);
    auto *reveal = dialog.findChild<QCheckBox *>(u"revealSecrets"_s);
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!text->toPlainText().contains(u"hidden"_s));
    QVERIFY(text->isReadOnly());
    QVERIFY(!ok->isEnabled());
    reveal->click();
    QVERIFY(text->toPlainText().contains(u"hidden"_s));
    QVERIFY(!text->isReadOnly());
    QVERIFY(ok->isEnabled());
}

void TestJsonDialog::formats()
{
    const json::Value value = read("{\"x\": [\"X\", \"h\", 1]}");
    const auto rule = ui::ruleFor(Fixture::catalogue(), test::path(u"DicomModalities"), value);
    JsonDialog dialog(m_highlighting, {u"DicomModalities"_s, value, value, rule});
    auto *text = dialog.findChild<QPlainTextEdit *>(u"jsonText"_s);
    const QString formatted = text->toPlainText();
    text->setPlainText(u"{\"x\":\n[\"X\",\"h\", 1]"_s);
    auto *format = dialog.findChild<QPushButton *>(u"formatJson"_s);
    QVERIFY(!format->isEnabled());
    text->appendPlainText(u"}"_s);
    format->click();
    QCOMPARE(text->toPlainText(), formatted);
}

void TestJsonDialog::escapeAsksFirst()
{
    const json::Value value = read("{}");
    const auto rule = ui::ruleFor(Fixture::catalogue(), test::path(u"DicomModalities"), value);
    JsonDialog dialog(m_highlighting, {u"DicomModalities"_s, value, value, rule});
    dialog.show();
    const auto answer = [](QMessageBox::StandardButton button) {
        QTimer::singleShot(0, QApplication::instance(), [button] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *box = qobject_cast<QMessageBox *>(widget))
                    box->button(button)->click();
            }
        });
    };
    auto *text = dialog.findChild<QPlainTextEdit *>(u"jsonText"_s);
    QTest::keyClicks(text, u" "_s);
    answer(QMessageBox::Cancel);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    answer(QMessageBox::Discard);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

TOWERKEY_TEST(TestJsonDialog)

#include "testjsondialog.moc"
