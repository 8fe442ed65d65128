// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/dialogs/entrydialog.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/editors/valueeditor.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;
using test::path;
using ui::EntryDialog;
using ui::EntryLayout;
using ui::PasteDialog;

/// The form for one entry, and the dialog for rows of a spreadsheet.
class TestEntryDialogs : public QObject
{
    Q_OBJECT

private slots:
    void newEntryMustWork();
    void tabLeadsThroughTheForm();
    void jsonIsNoPassword();
    void presentEntryIsFilledIn();
    void secretsAreDots();
    void namesThatAreThereAreRefused();
    void rowsAreCounted();
    void wrongRowsAreTold();
    void manyWrongRowsAreCounted();

private:
    static bool mayAccept(const QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled();
    }
    static QLineEdit *line(const QDialog &dialog, const QString &field)
    {
        return dialog.findChild<QWidget *>(QString(u"field"_s + field))->findChild<QLineEdit *>();
    }
    static QString message(const QDialog &dialog, const QString &name)
    {
        return dialog.findChild<QLabel *>(name)->text();
    }

    const EntryLayout m_modalities =
        *EntryLayout::of(Fixture::catalogue(), path(u"DicomModalities"));
    const EntryLayout m_users = *EntryLayout::of(Fixture::catalogue(), path(u"RegisteredUsers"));
};

void TestEntryDialogs::newEntryMustWork()
{
    const ui::Dialogs::EntryRequest request{
        u"New"_s, m_modalities, {}, {}, [this](const QString &key) {
            return m_modalities.problemOfKey(key);
        }};
    EntryDialog dialog(request);
    QVERIFY(!mayAccept(dialog));
    line(dialog, u"Name"_s)->setText(u"ct1"_s);
    line(dialog, u"AET"_s)->setText(u"CT1"_s);
    QCOMPARE(message(dialog, u"entryMessage"_s), u"Host: It is missing."_s);
    line(dialog, u"Host"_s)->setText(u"10.0.0.1"_s);
    line(dialog, u"Port"_s)->setText(u"99999"_s);
    QCOMPARE(message(dialog, u"entryMessage"_s), u"Port: Out of range: 1 to 65534."_s);
    QVERIFY(!mayAccept(dialog));
    line(dialog, u"Port"_s)->setText(u"104"_s);
    QVERIFY(mayAccept(dialog));
    QCOMPARE(dialog.entry().key, u"ct1"_s);
    QCOMPARE(json::toJson(m_modalities.entryOf(dialog.entry().cells)),
             "[\"CT1\", \"10.0.0.1\", 104]");
    dialog.findChild<QWidget *>(u"fieldManufacturer"_s)
        ->findChild<QComboBox *>()
        ->setCurrentText(u"GE"_s);
    QCOMPARE(json::toJson(m_modalities.entryOf(dialog.entry().cells)),
             "[\"CT1\", \"10.0.0.1\", 104, \"GE\"]");
}

void TestEntryDialogs::presentEntryIsFilledIn()
{
    const json::Value entry(json::List{json::Value(u"A"_s), json::Value(u"h"_s),
                                       json::Value(qint64(104)), json::Value(u"GE"_s)});
    const ui::Dialogs::EntryRequest request{
        u"a"_s, m_modalities, u"a"_s, entry,
        [](const QString &) { return std::optional<QString>(); }};
    const EntryDialog dialog(request);
    QVERIFY(mayAccept(dialog));
    QCOMPARE(line(dialog, u"Name"_s)->text(), u"a"_s);
    QCOMPARE(line(dialog, u"Port"_s)->text(), u"104"_s);
    QVERIFY(m_modalities.entryOf(dialog.entry().cells, &entry) == entry);
    QCOMPARE(line(dialog, u"Port"_s)->accessibleName(), u"Port"_s);
}

void TestEntryDialogs::tabLeadsThroughTheForm()
{
    const ui::Dialogs::EntryRequest request{
        u"New"_s, m_modalities, {}, {}, [](const QString &) { return std::optional<QString>(); }};
    EntryDialog dialog(request);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(QApplication::focusWidget(), line(dialog, u"Name"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"ct1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), line(dialog, u"AET"_s));
    QCOMPARE(line(dialog, u"Name"_s)->text(), u"ct1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), line(dialog, u"Name"_s));
}

void TestEntryDialogs::jsonIsNoPassword()
{
    const auto peers = *EntryLayout::of(Fixture::catalogue(), path(u"OrthancPeers"));
    const ui::Dialogs::EntryRequest request{
        u"New"_s, peers, {}, {}, [](const QString &) { return std::optional<QString>(); }};
    EntryDialog dialog(request);
    const auto generates = [&](const QString &field) {
        return line(dialog, field)->findChild<QAction *>(u"generate"_s)->isVisible();
    };
    QVERIFY(generates(u"Password"_s));
    QVERIFY(!generates(u"HttpHeaders"_s));
}

void TestEntryDialogs::secretsAreDots()
{
    const ui::Dialogs::EntryRequest request{
        u"u"_s, m_users, u"u"_s, json::Value(u"hush"_s),
        [](const QString &) { return std::optional<QString>(); }};
    const EntryDialog dialog(request);
    QCOMPARE(line(dialog, u"Password"_s)->echoMode(), QLineEdit::Password);
}

void TestEntryDialogs::namesThatAreThereAreRefused()
{
    const ui::Dialogs::EntryRequest request{
        u"u"_s, m_users, {}, json::Value(u"hush"_s), [](const QString &key) {
            return key == u"a" ? std::optional(u"There already."_s) : std::nullopt;
        }};
    EntryDialog dialog(request);
    line(dialog, u"Name"_s)->setText(u"a"_s);
    QVERIFY(!mayAccept(dialog));
    QCOMPARE(message(dialog, u"entryMessage"_s), u"Name: There already."_s);
    line(dialog, u"Name"_s)->setText(u"b"_s);
    QVERIFY(mayAccept(dialog));
}

void TestEntryDialogs::rowsAreCounted()
{
    const ui::Dialogs::PasteRequest request{u"Add"_s, m_users, u"a\t1\nb\t2\n"_s,
                                            [](const QString &key) { return key == u"b"; }};
    const PasteDialog dialog(request);
    QVERIFY(mayAccept(dialog));
    QCOMPARE(message(dialog, u"pasteMessage"_s),
             u"2 entries. One replaces the whole entry of that name."_s);
    QCOMPARE(dialog.rows().size(), 2);
}

void TestEntryDialogs::wrongRowsAreTold()
{
    const ui::Dialogs::PasteRequest request{u"Add"_s, m_modalities, u"ct1,CT1,h,0"_s,
                                            [](const QString &) { return false; }};
    const PasteDialog dialog(request);
    QVERIFY(!mayAccept(dialog));
    QCOMPARE(message(dialog, u"pasteMessage"_s), u"Row 1: Port: Out of range: 1 to 65534."_s);
    auto *text = dialog.findChild<QPlainTextEdit *>(u"pasteText"_s);
    text->setPlainText(u"ct1,CT1,h,1"_s);
    QVERIFY(mayAccept(dialog));
    text->clear();
    QVERIFY(!mayAccept(dialog));
    text->setPlainText(u"Name;AET;IP;Port\nct1;CT1;h;104\n"_s);
    QVERIFY(!mayAccept(dialog));
    QVERIFY(message(dialog, u"pasteMessage"_s).startsWith(u"Row 1: There is no column IP."_s));
}

void TestEntryDialogs::manyWrongRowsAreCounted()
{
    QString text;
    for (int i = 0; i < 40; ++i)
        text += u"a:%1\tx\n"_s.arg(i);
    const ui::Dialogs::PasteRequest request{u"Add"_s, m_users, text,
                                            [](const QString &) { return false; }};
    const PasteDialog dialog(request);
    QVERIFY(message(dialog, u"pasteMessage"_s).endsWith(u"… and 36 more"_s));
}

TOWERKEY_TEST(TestEntryDialogs)

#include "testentrydialogs.moc"
