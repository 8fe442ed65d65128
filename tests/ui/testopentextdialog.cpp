// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/pasting.h"
#include "tests/support/folder.h"
#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/dialogs/opentextdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using ui::OpenTextDialog;

/// The dialog that opens what is pasted.
class TestOpenTextDialog : public QObject
{
    Q_OBJECT

private slots:
    void recognises_data();
    void recognises();
    void folder();
    void takesWhatWasCopied();

private:
    const image::Images m_images = image::Images::load();
    const ui::Dialogs::Recogniser m_recognise = [this](const ui::Dialogs::PastedText &text) {
        return exchange::describePasted(text.text, text.folder, {m_images});
    };
};

void TestOpenTextDialog::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message"); // A part of it.
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("nothing") << u" \n"_s << QString() << false;
    QTest::newRow("configuration") << u"{\"Name\": \"x\"}"_s << u"JSON"_s << true;
    QTest::newRow("lines") << u"ORTHANC__NAME=x\n"_s << u"Variables: 1."_s << true;
    QTest::newRow("compose") << u"services:\n  pacs:\n    image: orthancteam/orthanc\n"_s
                             << u"pacs"_s << true;
    QTest::newRow("compose without Orthanc")
        << u"services:\n  db:\n    image: postgres\n"_s << u"that runs Orthanc"_s << false;
    QTest::newRow("broken YAML") << u"services: [\n"_s << u"no valid YAML"_s << false;
    QTest::newRow("junk") << u"hello world this is <junk> :::{{{"_s << u"none of the forms"_s
                          << false;
    QTest::newRow("broken configuration")
        << u"{\"Name\": \"x\",, \"A\": 1}"_s << u"cannot read it, line 1"_s << true;
    QTest::newRow("command") << u"docker run --name pacs -e A=b orthancteam/orthanc"_s << u"pacs"_s
                             << true;
    QTest::newRow("inspection") << u"[{\"Id\": \"x\", \"Name\": \"/pacs\", \"Config\": {\"Image\": "
                                   "\"orthancteam/orthanc\"}}]"_s
                                << u"docker inspect"_s << true;
}

void TestOpenTextDialog::recognises()
{
    QFETCH(const QString, text);
    QFETCH(const QString, message);
    test::FakeDialogs dialogs;
    const test::Folder folder;
    OpenTextDialog dialog(folder.path(), m_recognise, dialogs);
    dialog.findChild<QPlainTextEdit *>(u"openText"_s)->setPlainText(text);
    const QString shown = dialog.findChild<QLabel *>(u"openTextMessage"_s)->text();
    QVERIFY2(shown.contains(message), qPrintable(shown));
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    QTEST(buttons->button(QDialogButtonBox::Open)->isEnabled(), "isAccepted");
    QCOMPARE(dialog.pasted().text, text.toUtf8());
}

void TestOpenTextDialog::folder()
{
    test::FakeDialogs dialogs;
    OpenTextDialog dialog(u"/a"_s, m_recognise, dialogs);
    auto *choose = dialog.findChild<QPushButton *>(u"openTextChoose"_s);
    QTest::mouseClick(choose, Qt::LeftButton);
    QCOMPARE(dialog.pasted().folder, u"/a"_s);
    dialogs.folder = u"/b"_s;
    QTest::mouseClick(choose, Qt::LeftButton);
    QCOMPARE(dialog.pasted().folder, u"/b"_s);
}

void TestOpenTextDialog::takesWhatWasCopied()
{
    test::FakeDialogs dialogs;
    const auto takes = [&](const QString &copied) {
        QGuiApplication::clipboard()->setText(copied);
        return OpenTextDialog(u"/a"_s, m_recognise, dialogs).pasted().text == copied.toUtf8();
    };
    QVERIFY(takes(u"docker run -e A=b orthancteam/orthanc"_s));
    QVERIFY(!takes(u"a password"_s));
    QGuiApplication::clipboard()->clear();
}

TOWERKEY_TEST(TestOpenTextDialog)

#include "testopentextdialog.moc"
