// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/files.h"
#include "core/base/filetransaction.h"
#include "tests/support/folder.h"
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QMap>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace towerkey;
using Backups = FileTransaction::Backups;

/// Files that are written together or not at all.
class TestFileTransaction : public QObject
{
    Q_OBJECT

private slots:
    void writesEverything();
    void failureLeavesEverything_data();
    void failureLeavesEverything();
    void fullDisk();
    void modesAreKept();
    void modesAreFixed();
    void linksStay();
    void removedLinkLeavesItsTarget();
    void backups();
    void unfinishedDoesNothing();
};

namespace {

struct Seen
{
    QByteArray content;
    mode_t mode = 0;

    bool operator==(const Seen &) const = default;
};

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode : 0;
}

/// Everything below a folder, hidden files and empty folders too.
QMap<QString, Seen> allIn(const test::Folder &folder)
{
    QMap<QString, Seen> seen;
    QDirIterator entries(folder.path(),
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        seen.insert(path, {readFile(path).value_or(QByteArray()), modeOf(path)});
    }
    return seen;
}

void fill(const test::Folder &folder)
{
    folder.write(u"first"_s, "1");
    folder.write(u"second"_s, "2");
    folder.write(u"old/third"_s, "3");
    QDir(folder.path()).mkpath(u"folder"_s);
    QFile::link(u"loop"_s, folder.path(u"loop"_s));
}

} // namespace

void TestFileTransaction::writesEverything()
{
    const test::Folder folder;
    fill(folder);
    FileTransaction transaction;
    transaction.write(folder.path(u"first"_s), "one");
    transaction.write(folder.path(u"new/deep/file"_s), "four");
    transaction.remove(folder.path(u"second"_s));
    transaction.remove(folder.path(u"never"_s));
    QVERIFY(transaction.commit());
    QCOMPARE(folder.read(u"first"_s), "one"_ba);
    QCOMPARE(folder.read(u"new/deep/file"_s), "four"_ba);
    QVERIFY(!QFile::exists(folder.path(u"second"_s)));
    QCOMPARE(allIn(folder).size(), 8);
}

/// Whichever step fails, before or while names are exchanged.
void TestFileTransaction::failureLeavesEverything_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<ErrorId>("error");
    QTest::newRow("a folder") << QStringList{u"folder"_s} << ErrorId::FileIsFolder;
    QTest::newRow("below a file") << QStringList{u"old/third/x"_s} << ErrorId::FolderExpected;
    QTest::newRow("cyclic link") << QStringList{u"loop"_s} << ErrorId::LinkCyclic;
    QTest::newRow("name too long")
        << QStringList{u"new/"_s + QString(300, u'n')} << ErrorId::FileUnwritable;
    QTest::newRow("no such file system")
        << QStringList{u"/proc/towerkey/x"_s} << ErrorId::FileUnwritable;
    // The folder that the second one needs stands in the way of the first one.
    QTest::newRow("at the exchange")
        << QStringList{u"new"_s, u"new/below"_s} << ErrorId::FileIsFolder;
}

void TestFileTransaction::failureLeavesEverything()
{
    QFETCH(const QStringList, paths);
    QFETCH(const ErrorId, error);
    const test::Folder folder;
    fill(folder);
    const auto before = allIn(folder);
    FileTransaction transaction(Backups::Yes);
    transaction.makeFolder(folder.path(u"old"_s), FileMode::OwnerOnlyFolder);
    transaction.write(folder.path(u"first"_s), "one", FileMode::OwnerOnly);
    transaction.write(folder.path(u"added/file"_s), "new");
    transaction.remove(folder.path(u"second"_s));
    for (const QString &path : paths)
        transaction.write(QDir(folder.path()).filePath(path), "x");
    const auto done = transaction.commit();
    QVERIFY(!done);
    QCOMPARE(done.error().id, error);
    QCOMPARE(allIn(folder), before);
}

/// A limit on the size of files is as good as a disk that is full.
void TestFileTransaction::fullDisk()
{
    const test::Folder folder;
    fill(folder);
    const auto before = allIn(folder);
    FileTransaction transaction;
    transaction.write(folder.path(u"first"_s), "one");
    transaction.write(folder.path(u"added/large"_s), QByteArray(100'000, 'x'));
    rlimit usual = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    rlimit small = usual;
    small.rlim_cur = 50'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto done = transaction.commit();
    ::setrlimit(RLIMIT_FSIZE, &usual);
    ::signal(SIGXFSZ, handler);
    QVERIFY(!done);
    QCOMPARE(done.error().id, ErrorId::FileUnwritable);
    QCOMPARE(done.error().place.source, folder.path(u"added/large"_s));
    QCOMPARE(allIn(folder), before);
}

void TestFileTransaction::modesAreKept()
{
    const test::Folder folder;
    const QString path = folder.write(u"file"_s, "old");
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0640), 0);
    QVERIFY(writeFile(path, "new"));
    QCOMPARE(modeOf(path) & 07777, mode_t(0640));
    QVERIFY(writeFile(path, "new", FileMode::NewOwnerOnly));
    QCOMPARE(modeOf(path) & 07777, mode_t(0640));
}

void TestFileTransaction::modesAreFixed()
{
    const test::Folder folder;
    const QString path = folder.write(u"file"_s, "old");
    for (const auto &[mode, bits] :
         {std::pair{FileMode::OwnerOnly, 0600}, std::pair{FileMode::PublicReadOnly, 0444},
          std::pair{FileMode::PublicReadOnly, 0444}, std::pair{FileMode::Public, 0644}}) {
        QVERIFY(writeFile(path, "new", mode));
        QCOMPARE(modeOf(path) & 07777, mode_t(bits));
    }
    FileTransaction transaction;
    transaction.makeFolder(folder.path(u"closed"_s), FileMode::OwnerOnlyFolder);
    transaction.write(folder.path(u"closed/file"_s), "x", FileMode::PublicReadOnly);
    QVERIFY(transaction.commit());
    QCOMPARE(modeOf(folder.path(u"closed"_s)) & 07777, mode_t(0700));
}

void TestFileTransaction::linksStay()
{
    const test::Folder folder;
    const QString target = folder.write(u"there/target"_s, "old");
    const QString link = folder.path(u"link"_s);
    QVERIFY(QFile::link(target, link));
    FileTransaction transaction(Backups::Yes);
    transaction.write(link, "new");
    QVERIFY(transaction.commit());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(folder.read(u"there/target"_s), "new"_ba);
    QCOMPARE(folder.read(u"there/target~"_s), "old"_ba);
}

void TestFileTransaction::removedLinkLeavesItsTarget()
{
    const test::Folder folder;
    const QString target = folder.write(u"target"_s, "old");
    QVERIFY(QFile::link(target, folder.path(u"link"_s)));
    FileTransaction transaction;
    transaction.remove(folder.path(u"link"_s));
    QVERIFY(transaction.commit());
    QCOMPARE(allIn(folder).keys(), QStringList{target});
}

void TestFileTransaction::backups()
{
    const test::Folder folder;
    folder.write(u"changed"_s, "old");
    folder.write(u"changed~"_s, "older");
    folder.write(u"removed"_s, "gone");
    FileTransaction transaction(Backups::Yes);
    transaction.write(folder.path(u"changed"_s), "new");
    transaction.write(folder.path(u"added"_s), "new");
    transaction.remove(folder.path(u"removed"_s));
    QVERIFY(transaction.commit());
    QCOMPARE(folder.read(u"changed"_s), "new"_ba);
    QCOMPARE(folder.read(u"changed~"_s), "old"_ba);
    QCOMPARE(folder.read(u"removed~"_s), "gone"_ba);
    QCOMPARE(allIn(folder).size(), 4);
}

void TestFileTransaction::unfinishedDoesNothing()
{
    const test::Folder folder;
    {
        FileTransaction transaction;
        transaction.write(folder.path(u"file"_s), "x");
    }
    QVERIFY(allIn(folder).isEmpty());
}

TOWERKEY_TEST(TestFileTransaction)

#include "testfiletransaction.moc"
