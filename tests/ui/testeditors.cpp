// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/editors/choiceeditor.h"
#include "ui/editors/lineeditor.h"
#include "ui/editors/patheditor.h"
#include "ui/editors/secretclipboard.h"
#include "ui/editors/secreteditor.h"
#include "ui/editors/valueeditors.h"
#include "ui/models/containerplaces.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using catalogue::SettingType;
using test::Fixture;
using test::path;
using ui::ValueRule;

/// The fields for the types of values.
class TestEditors : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void numbersAreCounted();
    void optionalFieldsMayBeEmpty();
    void secretIsRevealedAndGenerated();
    void secretShowsItsStrength();
    void clipboardIsEmptied();
    void clipboardOfOthersIsLeft();
    void pathsAreJudged_data();
    void pathsAreJudged();
    void placesOfTheImageAreKnown();
    void placesAreOffered();

private:
    std::unique_ptr<ui::ValueEditor> editorOf(const ValueRule &rule) const
    {
        return std::unique_ptr<ui::ValueEditor>(ui::makeValueEditor(rule, nullptr));
    }
};

void TestEditors::kinds_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const QString &setting, const QByteArray &kind) {
        QTest::newRow(qPrintable(setting)) << setting << kind;
    };
    row(u"AuthenticationEnabled"_s, "towerkey::ui::ChoiceEditor");
    row(u"DicomPort"_s, "towerkey::ui::LineEditor");
    row(u"Name"_s, "towerkey::ui::LineEditor");
    row(u"StorageDirectory"_s, "towerkey::ui::PathEditor");
    row(u"SslCertificate"_s, "towerkey::ui::PathEditor");
    row(u"PostgreSQL.Password"_s, "towerkey::ui::SecretEditor");
    row(u"RegisteredUsers.a"_s, "towerkey::ui::SecretEditor");
    row(u"DicomModalities.a.Manufacturer"_s, "towerkey::ui::ChoiceEditor");
}

void TestEditors::kinds()
{
    QFETCH(const QString, setting);
    const ValueRule rule = ui::ruleFor(Fixture::catalogue(), path(setting), json::Value());
    QTEST(QByteArray(editorOf(rule)->metaObject()->className()), "kind");
}

void TestEditors::numbersAreCounted()
{
    const auto editor = editorOf({.type = SettingType::Integer, .maximum = 105, .isKnown = true});
    editor->setValue(json::Value(qint64(104)));
    auto *line = editor->findChild<QLineEdit *>(u"valueLine"_s);
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(line->text(), u"105"_s);
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(line->text(), u"105"_s);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(line->text(), u"104"_s);
}

void TestEditors::optionalFieldsMayBeEmpty()
{
    const auto line = editorOf({.type = SettingType::Integer, .isOptional = true, .isKnown = true});
    line->setValue(json::Value(qint64(1)));
    line->findChild<QLineEdit *>()->clear();
    QVERIFY(line->value() && line->value()->isNull());
    const auto choice = editorOf(
        {.type = SettingType::Enum, .values = {u"A"_s}, .isOptional = true, .isKnown = true});
    choice->setValue(json::Value());
    QVERIFY(choice->value() && choice->value()->isNull());
    choice->findChild<QComboBox *>()->setCurrentText(u"A"_s);
    QVERIFY(*choice->value() == json::Value(u"A"_s));
}

void TestEditors::secretIsRevealedAndGenerated()
{
    const auto editor = editorOf({.sensitive = true, .isKnown = true});
    editor->setValue(json::Value(u"hush"_s));
    auto *line = editor->findChild<QLineEdit *>(u"valueLine"_s);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    editor->findChild<QAction *>(u"reveal"_s)->trigger();
    QCOMPARE(line->echoMode(), QLineEdit::Normal);
    editor->findChild<QAction *>(u"generate"_s)->trigger();
    QCOMPARE(line->text().size(), 24);
    editor->findChild<QAction *>(u"copySecret"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), line->text());
}

void TestEditors::secretShowsItsStrength()
{
    const auto editor = editorOf({.sensitive = true, .isKnown = true});
    auto *strength = editor->findChild<QLabel *>(u"strength"_s);
    editor->setValue(json::Value(u"orthanc"_s));
    QCOMPARE(strength->text(), u"weak"_s);
    QCOMPARE(strength->accessibleName(), u"Strength: weak"_s);
    editor->findChild<QAction *>(u"generate"_s)->trigger();
    QCOMPARE(strength->text(), u"strong"_s);
    editor->findChild<QLineEdit *>()->clear();
    QCOMPARE(strength->text(), QString());
}

void TestEditors::clipboardIsEmptied()
{
    ui::copySecret(u"hush"_s, std::chrono::milliseconds(20));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"hush"_s);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
             "secret");
    QVERIFY(QTest::qWaitFor([] { return QGuiApplication::clipboard()->text().isEmpty(); }));
}

void TestEditors::clipboardOfOthersIsLeft()
{
    ui::copySecret(u"hush"_s, std::chrono::milliseconds(20));
    ui::copySecret(u"gone"_s, std::chrono::milliseconds(1));
    QVERIFY(QTest::qWaitFor([] { return QGuiApplication::clipboard()->text().isEmpty(); }));
    QGuiApplication::clipboard()->setText(u"mine"_s);
    QTest::qWait(40);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
}

void TestEditors::pathsAreJudged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::newRow("absolute") << u"/var/lib/orthanc/db"_s << QString();
    QTest::newRow("relative") << u"OrthancStorage"_s << u"/tmp/OrthancStorage"_s;
    QTest::newRow("Windows") << u"C:\\Orthanc"_s << u"Windows"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestEditors::pathsAreJudged()
{
    QFETCH(const QString, text);
    QFETCH(const QString, hint);
    const auto editor = editorOf({.holds = catalogue::Holds::Folder, .isKnown = true});
    auto *line = editor->findChild<QLineEdit *>();
    line->setText(u"x"_s);
    line->setText(text);
    QVERIFY(hint.isEmpty() ? line->toolTip().isEmpty() : line->toolTip().contains(hint));
    QVERIFY(editor->value());
}

void TestEditors::placesOfTheImageAreKnown()
{
    const Fixture fixture;
    ui::Session session(Fixture::images(), Fixture::catalogue());
    QVERIFY(session.open({fixture.copyExample()}, u"26.8.1"_s));
    const QStringList folders = ui::containerPlaces(session, catalogue::Holds::Folder);
    QVERIFY(folders.contains(u"/var/lib/orthanc/db"_s));
    const QStringList files = ui::containerPlaces(session, catalogue::Holds::File);
    QVERIFY(files.contains(u"/etc/orthanc/orthanc.json"_s));
    QVERIFY(files.contains(u"/lua-scripts/filter-http-tools-reset.lua"_s));
    QCOMPARE(ui::containerPlaces(session, catalogue::Holds::Anything), QStringList());
}

void TestEditors::placesAreOffered()
{
    const auto editor = editorOf({.holds = catalogue::Holds::Folder,
                                  .suggestions = {u"/etc/orthanc"_s, u"/var/lib/orthanc/db"_s},
                                  .isKnown = true});
    auto *completer = editor->findChild<QLineEdit *>()->completer();
    completer->setCompletionPrefix(u"lib"_s);
    QCOMPARE(completer->currentCompletion(), u"/var/lib/orthanc/db"_s);
}

TOWERKEY_TEST(TestEditors)

#include "testeditors.moc"
