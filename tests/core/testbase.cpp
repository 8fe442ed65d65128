// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/files.h"
#include "core/base/filetransaction.h"
#include "core/base/secrettext.h"
#include "core/base/settingpath.h"
#include "core/base/textrange.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace towerkey;

class TestBase : public QObject
{
    Q_OBJECT

private slots:
    void positionAt_data();
    void positionAt();
    void splicesAndTheirInverse();
    void pathsAsText_data();
    void pathsAsText();
    void wrongPaths_data();
    void wrongPaths();
    void pointersKeepEveryKey();
    void secretsPrintAsDots();
    void unreadableFiles();
    void hugeFile();
    void writingKeepsModeAndLink();
    void writingWhereNothingCanBeWritten();
    void newSecretsAreForTheOwnerOnly();
    void everyErrorHasASentence();
    void argumentsWithMarksStayAsTheyAre();
};

void TestBase::positionAt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("start") << "abc"_ba << qsizetype(0) << 1 << 1;
    QTest::newRow("second line") << "a\nbc"_ba << qsizetype(3) << 2 << 2;
    QTest::newRow("carriage return and line feed are one end")
        << "a\r\nb"_ba << qsizetype(3) << 2 << 1;
    QTest::newRow("lone carriage return") << "a\rb"_ba << qsizetype(2) << 2 << 1;
    QTest::newRow("columns count characters") << "é€x"_ba << qsizetype(5) << 1 << 3;
    QTest::newRow("behind the end") << "ab"_ba << qsizetype(9) << 1 << 3;
}

void TestBase::positionAt()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qsizetype, offset);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const TextPosition position = towerkey::positionAt(text, offset);
    QVERIFY(LineIndex(text).position(offset) == position);
    QCOMPARE(position.line, line);
    QCOMPARE(position.column, column);
}

void TestBase::splicesAndTheirInverse()
{
    QByteArray text = "one two three"_ba;
    const QList<TextSplice> splices{{{0, 3}, "1"}, {{4, 4}, "and "}, {{7, 13}, {}}};
    const auto inverse = applySplices(text, splices);
    QCOMPARE(text, "1 and two"_ba);
    const auto again = applySplices(text, inverse);
    QCOMPARE(text, "one two three"_ba);
    QVERIFY(again == splices);
}

void TestBase::pathsAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("one key") << u"Name"_s << QStringList{u"Name"_s};
    QTest::newRow("two keys") << u"DicomWeb.Root"_s << QStringList{u"DicomWeb"_s, u"Root"_s};
    QTest::newRow("a dot in a key") << uR"(a\.b.c)"_s << QStringList{u"a.b"_s, u"c"_s};
    QTest::newRow("a backslash in a key") << uR"(a\\b)"_s << QStringList{uR"(a\b)"_s};
    QTest::newRow("blanks and commas")
        << u"0010,0010.x y"_s << QStringList{u"0010,0010"_s, u"x y"_s};
    QTest::newRow("begins with a slash") << uR"(\/a.b)"_s << QStringList{u"/a"_s, u"b"_s};
    QTest::newRow("an empty key") << u"/a//b"_s << QStringList{u"a"_s, u""_s, u"b"_s};
}

void TestBase::pathsAsText()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, keys);
    const auto path = SettingPath::fromString(text);
    QVERIFY(path);
    QCOMPARE(path->keys(), keys);
    QCOMPARE(path->toString(), text);
}

void TestBase::wrongPaths_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {u""_s, u"."_s, u"a..b"_s, u"a."_s, u".a"_s, uR"(a\)"_s, uR"(a\b)"_s, u"/a~2"_s, u"/a~"_s})
        QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text;
}

void TestBase::wrongPaths()
{
    QFETCH(const QString, text);
    const auto path = SettingPath::fromString(text);
    QVERIFY(!path);
    QCOMPARE(path.error().id, ErrorId::PathInvalid);
}

void TestBase::pointersKeepEveryKey()
{
    const SettingPath path({u"a/b"_s, u"c~d"_s, u"e.f"_s});
    QCOMPARE(path.toJsonPointer(), u"/a~1b/c~0d/e.f"_s);
    QVERIFY(SettingPath::fromString(path.toJsonPointer()) == path);
}

void TestBase::secretsPrintAsDots()
{
    QString printed;
    QDebug(&printed) << SecretText("hunter2");
    QVERIFY(!printed.contains(u"hunter2"));
    QVERIFY(printed.contains(dots()));
}

void TestBase::unreadableFiles()
{
    QTemporaryDir folder;
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(link, link));
    QCOMPARE(readFile(folder.filePath(u"none"_s)).error().id, ErrorId::FileMissing);
    QCOMPARE(readFile(folder.path()).error().id, ErrorId::FileIsFolder);
    QCOMPARE(readFile(link).error().id, ErrorId::LinkCyclic);
    QCOMPARE(readFile(u"/dev/null"_s).error().id, ErrorId::FileNotRegular);
    QCOMPARE(writeFile(link, "x").error().id, ErrorId::LinkCyclic);
}

void TestBase::hugeFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"huge.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(LargestFile + 1));
    const auto content = readFile(file.fileName());
    QVERIFY(!content);
    QCOMPARE(content.error().id, ErrorId::FileTooLarge);
}

void TestBase::writingKeepsModeAndLink()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(u"target"_s);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(writeFile(target, "old"));
    QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const auto permissions = QFile::permissions(target);
    QVERIFY(QFile::link(target, link));
    QVERIFY(writeFile(link, "new"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(readFile(target).value(), "new"_ba);
    QCOMPARE(QFile::permissions(target), permissions);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::System).size(), 2);
}

void TestBase::writingWhereNothingCanBeWritten()
{
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"file"_s), "x"));
    const auto written = writeFile(folder.filePath(u"file/below"_s), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().id, ErrorId::FolderExpected);
}

void TestBase::newSecretsAreForTheOwnerOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"password"_s);
    QVERIFY(writeFile(path, "x", FileMode::NewOwnerOnly));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
}

void TestBase::everyErrorHasASentence()
{
    for (int id = 0; id <= int(ErrorId::FormsMixed); ++id) {
        const QString sentence = message(Error{ErrorId(id), {u"A1"_s, u"B2"_s, u"C3"_s}, {}});
        const bool hasArguments =
            ErrorId(id) != ErrorId::TextNotWritable && ErrorId(id) != ErrorId::TextUnknown;
        QVERIFY2(!hasArguments || sentence.contains(u"A1"),
                 qPrintable(QString::number(id) + sentence));
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
}

void TestBase::argumentsWithMarksStayAsTheyAre()
{
    const Error error{ErrorId::FileUnreadable, {u"100%2"_s, u"why"_s}, {u"f"_s, {3, 7}}};
    QVERIFY(message(error).contains(u"100%2"));
    QVERIFY(messageWithPlace(error).startsWith(u"f:3:7: "));
}

TOWERKEY_TEST(TestBase)

#include "testbase.moc"
