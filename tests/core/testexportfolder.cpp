// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/exportfolder.h"
#include "tests/support/folder.h"
#include "tests/support/registry.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace towerkey;
using exchange::Consent;
using exchange::ExportedFile;
using exchange::FileState;

/// What happens to the folder that an export is written to.
class TestExportFolder : public QObject
{
    Q_OBJECT

private slots:
    void newFolder();
    void statesAgainstTheDisk();
    void changedNeedsConsent();
    void othersAreNeverTouched();
    void namesThatEscape_data();
    void namesThatEscape();
    void linksThatEscape();
    void folderThatIsAFile();
    void folderThatCannotBeMade();
    void fullDisk();
    void modes();

private:
    static QList<ExportedFile> files();
};

QList<ExportedFile> TestExportFolder::files()
{
    return {{u"compose.yaml"_s, "services: {}\n", FileMode::Public, false},
            {u"orthanc.json"_s, "{}\n", FileMode::Public, false},
            {u"secrets/password"_s, "secret", FileMode::OwnerOnly, true}};
}

static mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

void TestExportFolder::newFolder()
{
    const test::Folder folder;
    const QString target = folder.path(u"a/b"_s);
    QVERIFY(exchange::writeToFolder(files(), target, Consent::No));
    QCOMPARE(folder.read(u"a/b/compose.yaml"_s), "services: {}\n"_ba);
    QCOMPARE(folder.read(u"a/b/secrets/password"_s), "secret"_ba);
    const auto again = exchange::compareWithFolder(files(), target);
    QVERIFY(again && !again->hasChanges());
    QVERIFY(again->others.isEmpty());
}

void TestExportFolder::statesAgainstTheDisk()
{
    const test::Folder folder;
    folder.write(u"compose.yaml"_s, "services: {}\n");
    folder.write(u"orthanc.json"_s, "{\"Name\": 1}\n");
    folder.write(u"notes.txt"_s, "mine");
    folder.write(u"secrets/other"_s, "mine");
    const auto compared = exchange::compareWithFolder(files(), folder.path());
    QVERIFY(compared);
    QCOMPARE(compared->files[0].state, FileState::Same);
    QCOMPARE(compared->files[1].state, FileState::Changed);
    QCOMPARE(compared->files[1].present, "{\"Name\": 1}\n"_ba);
    QCOMPARE(compared->files[2].state, FileState::New);
    QCOMPARE(compared->others, QStringList({u"notes.txt"_s, u"secrets/other"_s}));
    QVERIFY(compared->hasChanges());
}

void TestExportFolder::changedNeedsConsent()
{
    const test::Folder folder;
    folder.write(u"orthanc.json"_s, "{\"Name\": 1}\n");
    const auto refused = exchange::writeToFolder(files(), folder.path(), Consent::No);
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, ErrorId::FileForeign);
    QCOMPARE(refused.error().place.source, folder.path(u"orthanc.json"_s));
    QVERIFY(!QFile::exists(folder.path(u"compose.yaml"_s)));
    QVERIFY(exchange::writeToFolder(files(), folder.path(), Consent::Yes));
    QCOMPARE(folder.read(u"orthanc.json"_s), "{}\n"_ba);
}

void TestExportFolder::othersAreNeverTouched()
{
    const test::Folder folder;
    folder.write(u"notes.txt"_s, "mine");
    folder.write(u"secrets/other"_s, "mine");
    QVERIFY(exchange::writeToFolder(files(), folder.path(), Consent::Yes));
    QCOMPARE(folder.read(u"notes.txt"_s), "mine"_ba);
    QCOMPARE(folder.read(u"secrets/other"_s), "mine"_ba);
}

void TestExportFolder::namesThatEscape_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("above") << u"../x"_s;
    QTest::newRow("above, on the way") << u"secrets/../../x"_s;
    QTest::newRow("absolute") << u"/tmp/x"_s;
    QTest::newRow("the folder above") << u".."_s;
    QTest::newRow("none") << QString();
}

void TestExportFolder::namesThatEscape()
{
    QFETCH(const QString, name);
    const test::Folder folder;
    const QString target = folder.path(u"out"_s);
    auto all = files();
    all.append({name, "x", FileMode::Public, false});
    const auto written = exchange::writeToFolder(all, target, Consent::Yes);
    QVERIFY(!written);
    QCOMPARE(written.error().id, ErrorId::PathOutside);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestExportFolder::linksThatEscape()
{
    const test::Folder folder;
    const test::Folder elsewhere;
    elsewhere.write(u"target"_s, "mine");
    QVERIFY(QFile::link(elsewhere.path(), folder.path(u"secrets"_s)));
    const auto written = exchange::writeToFolder(files(), folder.path(), Consent::Yes);
    QVERIFY(!written);
    QCOMPARE(written.error().id, ErrorId::PathOutside);
    QVERIFY(QFile::remove(folder.path(u"secrets"_s)));
    QVERIFY(QFile::link(elsewhere.path(u"target"_s), folder.path(u"orthanc.json"_s)));
    QVERIFY(!exchange::writeToFolder(files(), folder.path(), Consent::Yes));
    QCOMPARE(elsewhere.read(u"target"_s), "mine"_ba);
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files).size(), 1);
}

void TestExportFolder::folderThatIsAFile()
{
    const test::Folder folder;
    const QString file = folder.write(u"out"_s, "mine");
    const auto written = exchange::writeToFolder(files(), file, Consent::Yes);
    QVERIFY(!written);
    QCOMPARE(written.error().id, ErrorId::FolderExpected);
    QVERIFY(message(written.error()).contains(file));
    QVERIFY(!exchange::writeToFolder(files(), file + u"/below"_s, Consent::Yes));
    QCOMPARE(folder.read(u"out"_s), "mine"_ba);
}

void TestExportFolder::folderThatCannotBeMade()
{
    const auto written = exchange::writeToFolder(files(), u"/proc/towerkey"_s, Consent::Yes);
    QVERIFY(!written);
    QCOMPARE(written.error().id, ErrorId::FileUnwritable);
}

void TestExportFolder::fullDisk()
{
    const test::Folder folder;
    folder.write(u"orthanc.json"_s, "mine");
    auto all = files();
    all.append({u"large"_s, QByteArray(100'000, 'x'), FileMode::Public, false});
    rlimit usual = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    rlimit small = usual;
    small.rlim_cur = 50'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = exchange::writeToFolder(all, folder.path(), Consent::Yes);
    ::setrlimit(RLIMIT_FSIZE, &usual);
    ::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QCOMPARE(written.error().id, ErrorId::FileUnwritable);
    QCOMPARE(folder.read(u"orthanc.json"_s), "mine"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"orthanc.json"_s});
}

void TestExportFolder::modes()
{
    const test::Folder folder;
    folder.write(u"secrets/password"_s, "secret");
    QVERIFY(exchange::writeToFolder(files(), folder.path(), Consent::No));
    QCOMPARE(modeOf(folder.path(u"secrets"_s)), mode_t(0700));
    QCOMPARE(modeOf(folder.path(u"secrets/password"_s)), mode_t(0600));
    QCOMPARE(modeOf(folder.path(u"compose.yaml"_s)), mode_t(0644));
}

TOWERKEY_TEST(TestExportFolder)

#include "testexportfolder.moc"
